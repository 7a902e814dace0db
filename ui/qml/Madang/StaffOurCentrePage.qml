pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff: what this centre says itself.
PageFrame {
    id: page

    required property var section

    readonly property bool typing: section.phase === "form" || section.phase === "pick"
    readonly property string layout: section.phase === "form" ? section.form.keyboard : kiosk.keyboard

    // The keyboard comes with the field that is touched: until then the whole form is in sight.
    readonly property Item focused: Window.activeFocusItem
    readonly property bool writing: typing && layout !== "" && (focused instanceof TextInput || focused instanceof TextEdit)

    alwaysPinned: writing
    onTypingChanged: toTop()
    onWritingChanged: Qt.callLater(() => ensureVisible(focused))

    StaffNote {
        objectName: "staffProblem"
        words: StaffLocalWords.problem(page.section.problem)
    }
    Loader {
        source: ({
                kinds: "StaffLocalKinds.qml",
                pick: "StaffLocalPick.qml",
                form: "StaffLocalForm.qml",
                compare: "StaffLocalCompare.qml"
            })[page.section.phase] ?? "StaffLocalList.qml"
        onLoaded: item.section = Qt.binding(() => page.section)
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        Loader {
            active: page.writing
            visible: active
            source: active ? "KeyboardArea.qml" : ""
            onLoaded: (item as KeyboardArea).layout = Qt.binding(() => page.layout)
            Layout.fillWidth: true
        }
    ]
}
