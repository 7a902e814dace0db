import QtQuick
import QtQuick.Layouts

// A question which leads to its answer.
FocusScope {
    id: root
    property string question: ""
    property string shortText: ""
    property bool showShort: false
    signal clicked
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + Theme.gap * 1.4)
    activeFocusOnTab: true
    Keys.onReturnPressed: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: root.question
    Accessible.onPressAction: root.clicked()
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: tap.pressed ? Theme.calmSoft : Theme.surface
        border.width: root.activeFocus ? 6 * Theme.unit : 2 * Theme.unit
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        spacing: Theme.gap * 0.3
        Sentence { text: root.question; font.weight: Font.DemiBold; color: Theme.calm; Layout.fillWidth: true }
        Sentence { visible: root.showShort; text: root.shortText; font.pixelSize: Theme.small; color: Theme.quiet; maximumLineCount: 2; elide: Text.ElideRight; Layout.fillWidth: true }
    }
    TapHandler { id: tap; gesturePolicy: TapHandler.WithinBounds; onTapped: root.clicked() }
}
