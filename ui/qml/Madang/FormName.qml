pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A name in the visitor's language, and under it the Korean one, which the office knows.
ColumnLayout {
    id: name

    property string title
    property string koreanTitle
    property bool small: false

    spacing: Math.round(4 * Theme.unit)

    BodyText {
        words: name.title
        size: name.small ? "body" : "large"
        font.weight: name.small ? Font.Normal : Font.DemiBold
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== "" && text !== name.title
        words: name.koreanTitle
        size: "small"
        font.family: "Noto Sans CJK KR"
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
}
