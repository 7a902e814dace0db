pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A label that tells something about a text; not a button.
Rectangle {
    id: chip

    property string symbol
    property string text
    property string family: Theme.fontFamily

    implicitWidth: row.implicitWidth + 28 * Theme.unit
    implicitHeight: row.implicitHeight + 16 * Theme.unit
    radius: Math.min(height / 2, Theme.radius)
    color: Theme.persimmonSoft
    border.width: Theme.highContrast ? Theme.stroke : 0
    border.color: Theme.line

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 14 * Theme.unit
        anchors.rightMargin: 14 * Theme.unit
        spacing: 10 * Theme.unit

        Icon {
            symbol: chip.symbol
            size: Math.round(Theme.icon * 0.7)
            color: Theme.persimmon
        }
        BodyText {
            objectName: chip.objectName === "" ? "" : chip.objectName + "Text"
            words: chip.text
            size: "small"
            font.family: chip.family
            Layout.fillWidth: true
        }
    }
}
