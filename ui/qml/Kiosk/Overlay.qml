import QtQuick

// A sheet over the page, which waits for a touch.
Rectangle {
    id: root
    default property alias content: holder.data
    color: "#b0101820"
    anchors.fill: parent
    TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.margin, 920 * Theme.unit)
        height: Math.min(root.height - 2 * Theme.margin, holder.childrenRect.height + 2 * Theme.margin)
        radius: Theme.radius
        color: Theme.surface
        Flickable {
            anchors { fill: parent; margins: Theme.margin }
            contentHeight: holder.childrenRect.height
            clip: true
            Item { id: holder; width: parent.width; height: childrenRect.height }
        }
    }
}
