pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What the centre itself says, always with its mark and its day.
Card {
    id: card

    required property var reading
    property string words
    property string day
    property string family: Theme.fontFamily

    color: Theme.clay
    border.color: Theme.persimmon

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Icon {
            symbol: "house"
            color: Theme.persimmon
            Layout.alignment: Qt.AlignTop
        }
        SpokenText {
            objectName: card.objectName === "" ? "" : card.objectName + "Mark"
            reading: card.reading
            place: "addition/mark"
            words: Words.local
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
    }
    SpokenText {
        objectName: card.objectName === "" ? "" : card.objectName + "Words"
        visible: text !== ""
        reading: card.reading
        place: "addition"
        words: card.words
        family: card.family
        Layout.fillWidth: true
    }
    BodyText {
        words: "\u2066" + card.day + "\u2069"
        size: "small"
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
}
