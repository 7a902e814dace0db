pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One question of a form: large, with help and an example; touched, typed or said.
PageFrame {
    id: page

    readonly property var forms: kiosk.forms
    readonly property var asked: forms.question
    readonly property string way: asked.way
    readonly property bool chooses: way === "choice" || way === "yesNo"
    readonly property bool doubtful: asked.outcome === "doubtful"
    readonly property bool types: !chooses && !doubtful
    readonly property bool dated: way === "date"
    readonly property bool listed: way === "list"
    readonly property bool touches: dated || listed // what is touched needs the room more than the keyboard
    readonly property bool says: chooses && !doubtful && kiosk.ask.canHear // else the button is beside the field
    readonly property bool keys: types && kiosk.keyboard !== "" && (!touches || entry.typing)
    readonly property bool tight: keys && Theme.broad // the keyboard leaves little room
    readonly property int shown: asked.shown
    readonly property bool latin: ["latin", "digits", "phone", "date"].includes(way)

    title: asked.text
    subtitle: qsTr("Question %1 of at most %2").arg(asked.done + 1).arg(Math.max(asked.most, asked.done + 1))
    alwaysPinned: keys
    sided: listed && !doubtful && !keys

    function refill(): void {
        entry.refill();
        picker.restart();
        picker.showYearOf(asked.fieldText + " " + asked.example);
        toTop();
        if (touches && kiosk.keyboard !== "")
            entry.takeKeys(false);
        else if (types)
            entry.takeKeys(true);
        Qt.callLater(showField);
    }

    function showField(): void {
        if (tight)
            ensureVisible(entry);
    }

    onShownChanged: refill()
    Component.onCompleted: refill()

    FormProgress {
        visible: !page.tight
        asked: page.asked
        told: page.subtitle
        Layout.fillWidth: true
    }
    FormHints {
        visible: !page.tight && any
        asked: page.asked
        exemplified: page.types && !page.listed
        Layout.fillWidth: true
    }
    FormReply {
        asked: page.asked
        Layout.fillWidth: true
    }
    GridLayout {
        visible: page.types
        columns: page.dated && Theme.broad && Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true
        Layout.fillHeight: false

        FormEntry {
            id: entry
            kiosk: page.kiosk
            latin: page.latin
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        FormHints {
            visible: page.tight && any
            asked: page.asked
            exemplified: !page.listed
            Layout.fillWidth: true
        }
        FormWaysOut {
            visible: page.tight && any && !page.listed // what is typed narrows the list, which needs the room
            kiosk: page.kiosk
            Layout.fillWidth: true
        }
        DatePicker {
            id: picker
            visible: page.dated
            languageTag: page.kiosk.languageTag
            onPicked: day => page.asked.answer(day)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    FormChoices {
        visible: page.chooses || page.listed && !page.doubtful
        asked: page.asked
        lettered: !page.tight
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        ActionGrid {
            visible: page.doubtful || page.says
            cellWidth: 300 * Theme.unit * Theme.textScale
            mostColumns: 2
            Layout.fillWidth: true

            BigButton {
                objectName: "keepAnswerButton"
                visible: page.doubtful
                kind: "primary"
                symbol: "check"
                text: qsTr("Keep it")
                textSize: "large"
                onClicked: page.asked.keep()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "correctAnswerButton"
                visible: page.doubtful
                symbol: "pencil"
                text: qsTr("Change")
                textSize: "large"
                onClicked: page.asked.correct()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            FormSayButton {
                visible: page.says
                onClicked: page.kiosk.sayAnswer()
                Layout.fillWidth: true
            }
        },
        FormWaysOut {
            visible: any && !page.doubtful && !page.tight
            kiosk: page.kiosk
            Layout.fillWidth: true
        },
        Loader {
            active: page.keys
            visible: active
            source: active ? "KeyboardArea.qml" : ""
            onLoaded: (item as KeyboardArea).layout = Qt.binding(() => page.latin ? "en_US" : page.kiosk.keyboard)
            Layout.fillWidth: true
        }
    ]
}
