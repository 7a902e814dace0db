pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The texts of a language: those that nobody has recorded as they are now, or those recorded at this kiosk.
ColumnLayout {
    id: list

    required property var section
    required property bool korean

    spacing: Theme.gap

    ActionGrid {
        cellWidth: 380 * Theme.unit * Theme.textScale
        mostColumns: 2
        Layout.fillWidth: true
        BigButton {
            objectName: "toRecordButton"
            selected: !list.section.showsKept
            symbol: "mic"
            text: qsTr("To be recorded")
            onClicked: list.section.showKept(false)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "recordedHereButton"
            selected: list.section.showsKept
            symbol: "check"
            text: qsTr("Recorded at this kiosk")
            onClicked: list.section.showKept(true)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    TypingField {
        objectName: "recordingSearchField"
        Component.onCompleted: text = list.section.words // whoever comes back from a text goes on where they were
        placeholderText: qsTr("Look for a text: a word of it, or its number")
        onTextEdited: list.section.search(text)
        onPreeditTextChanged: list.section.search(text + preeditText)
        Accessible.name: placeholderText
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "recordingsNone"
        visible: list.section.found === 0
        words: list.section.showsKept ? qsTr("Nothing was recorded at this kiosk, or nothing with these words.") : qsTr("Everything is recorded, or there is nothing with these words.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    Repeater {
        model: list.section.texts
        QuestionCard {
            required property var model
            objectName: "recordingText_" + model.document
            symbol: model.urgent ? "siren" : list.section.showsKept ? "check" : "mic"
            text: model.title
            family: list.section.fontName
            note: model.document + " · " + (list.korean ? model.koreanTitle : model.englishTitle)
            onClicked: list.section.openText(model.document)
            LayoutMirroring.enabled: list.section.rightToLeft
            LayoutMirroring.childrenInherit: true
            Layout.fillWidth: true
        }
    }
    ActionGrid {
        visible: list.section.pages > 1
        cellWidth: 260 * Theme.unit * Theme.textScale
        mostColumns: 2
        Layout.fillWidth: true
        BigButton {
            objectName: "earlierTextsButton"
            enabled: list.section.pageNumber > 1
            symbol: "back"
            text: qsTr("Previous page")
            onClicked: list.section.turnPage(-1)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "laterTextsButton"
            enabled: list.section.pageNumber < list.section.pages
            symbol: "forward"
            text: qsTr("Next page")
            onClicked: list.section.turnPage(1)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    BodyText {
        objectName: "recordingPages"
        visible: list.section.pages > 1
        words: qsTr("Page %1 of %2").arg(list.section.pageNumber).arg(list.section.pages)
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
