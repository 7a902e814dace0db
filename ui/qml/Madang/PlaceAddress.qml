pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The address as a taxi driver reads it, large.
Card {
    id: card

    required property var places

    visible: places.address !== ""
    border.color: Theme.pine
    padding: Math.round(32 * Theme.unit)

    BodyText {
        words: card.places.exactAddress ? qsTr("Show this to a taxi driver") : qsTr("Only the area is known. Please call before you go.")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "placeAddress"
        words: card.places.address
        size: "title"
        font.family: "Noto Sans CJK KR"
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "placeKoreanName"
        words: card.places.koreanName
        size: "large"
        font.family: "Noto Sans CJK KR"
        Layout.fillWidth: true
    }
}
