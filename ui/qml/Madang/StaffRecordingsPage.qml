pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff: texts read aloud for languages that no voice speaks.
PageFrame {
    id: page

    required property var section
    readonly property bool korean: kiosk.staff.language === "ko"
    readonly property string phase: section.phase
    readonly property string where: phase + section.document

    // The keyboard comes with the field that is touched: until then the whole list is in sight.
    readonly property bool writing: phase === "texts" && kiosk.keyboard !== "" && Window.activeFocusItem instanceof TextInput

    subtitle: {
        if (phase === "languages")
            return "";
        const name = korean ? section.koreanName : section.englishName;
        if (phase === "texts")
            return name + " · " + qsTr("%1 of %2 recorded").arg(section.recorded).arg(section.total);
        return name + " · " + section.document + " · " + (korean ? section.koreanTitle : section.englishTitle);
    }
    sided: phase === "text"
    alwaysPinned: writing || section.recorder.state === "recording"
    onWhereChanged: {
        toTop();
        if (phase !== "text") // else the recorder takes it
            forceActiveFocus();
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space || phase !== "text")
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            section.recorder.toggle();
    }

    StaffNote {
        objectName: "staffProblem"
        words: StaffRecordingWords.problem(page.section.problem)
    }
    Loader {
        sourceComponent: page.phase === "texts" ? texts : page.phase === "text" ? text : languages
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        Loader {
            active: page.phase === "text"
            visible: active
            sourceComponent: recorder
            Layout.leftMargin: page.rail ? 2 * Theme.focusStroke : 0 // the ring around what has the keyboard
            Layout.fillWidth: true
        },
        Loader {
            active: page.writing
            visible: active
            source: active ? "KeyboardArea.qml" : ""
            onLoaded: (item as KeyboardArea).layout = Qt.binding(() => page.kiosk.keyboard)
            Layout.fillWidth: true
        }
    ]

    Component {
        id: languages
        StaffRecordingLanguages {
            section: page.section
            korean: page.korean
        }
    }
    Component {
        id: texts
        StaffRecordingTexts {
            section: page.section
            korean: page.korean
        }
    }
    Component {
        id: text
        StaffRecordingText {
            section: page.section
        }
    }
    Component {
        id: recorder
        StaffRecorder {
            section: page.section
        }
    }
}
