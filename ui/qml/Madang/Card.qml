pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A sheet of paper with things one under the other.
Rectangle {
    id: card

    default property alias content: column.data
    property real padding: Theme.padding
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    Layout.minimumHeight: implicitHeight
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.stroke
    border.color: Theme.hairline

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.gap
    }
}
