pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What came of something that staff began; nothing where there are no words.
Card {
    id: note

    property string words

    visible: words !== ""
    color: Theme.persimmonSoft
    border.color: Theme.persimmon
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Icon {
            symbol: "info"
            color: Theme.persimmon
        }
        BodyText {
            objectName: note.objectName === "" ? "" : note.objectName + "Words"
            words: note.words
            Layout.fillWidth: true
        }
    }
}
