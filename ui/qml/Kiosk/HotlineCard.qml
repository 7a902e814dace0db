import QtQuick
import QtQuick.Layouts

// A phone number to read from two metres away.
Rectangle {
    id: root
    property string number: ""
    property string name: ""
    property string hours: ""
    property bool giant: false
    property color tint: giant ? Theme.urgent : Theme.calm
    radius: Theme.radius
    color: giant ? Theme.urgentSoft : Theme.surface
    border.width: 3 * Theme.unit
    border.color: tint
    implicitHeight: row.implicitHeight + Theme.gap * 1.4
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        columns: root.width > 620 * Theme.unit * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: 0
        RowLayout {
            spacing: Theme.gap * 0.6
            Glyph { name: "phone"; color: root.tint; size: root.giant ? Theme.huge : Theme.large }
            Sentence { text: root.number; color: root.tint; font.weight: Font.Bold; font.pixelSize: root.giant ? Theme.huge * 1.3 : Theme.large; wrapMode: Text.NoWrap }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Sentence { text: root.name; font.pixelSize: root.giant ? Theme.body : Theme.small; Layout.fillWidth: true }
            Sentence { visible: text !== ""; text: root.hours; font.pixelSize: Theme.small; color: Theme.quiet; Layout.fillWidth: true }
        }
    }
}
