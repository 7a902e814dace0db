pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Something that must be seen first, above a darkened page.
FocusScope {
    id: sheet

    default property alias content: column.data
    property real widest: 860 * Theme.unit
    readonly property real innerWidth: card.width - 2 * Theme.margin

    anchors.fill: parent
    focus: visible
    onVisibleChanged: if (visible) forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        id: card
        width: Math.min(parent.width - 2 * Theme.margin, sheet.widest * Math.min(1.6, Theme.textScale))
        height: Math.min(parent.height - 2 * Theme.margin, column.implicitHeight + 2 * Theme.margin)
        x: (parent.width - width) / 2
        y: Theme.lowReach ? parent.height - height - Theme.margin : (parent.height - height) / 2
        radius: Theme.radius * 1.5
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.focusStroke : 0
        border.color: Theme.line

        Flickable {
            anchors.fill: parent
            anchors.topMargin: Theme.margin
            anchors.bottomMargin: Theme.margin
            contentWidth: width
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column
                x: Theme.margin
                width: sheet.innerWidth
                spacing: Theme.padding
            }
        }
    }
}
