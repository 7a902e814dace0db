import QtQuick
import QtQuick.Layouts

// The frame of a page: bar above, content that scrolls, actions below which stay.
FocusScope {
    id: root
    required property var kiosk
    property bool withWay: true
    property bool withBar: true
    property bool centred: false
    default property alias content: column.data
    property alias actions: actionRow.data
    focus: true
    Keys.onEscapePressed: root.kiosk.back()
    TopBar {
        id: bar
        kiosk: root.kiosk
        withWay: root.withWay
        visible: root.withBar
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
    }
    Flickable {
        id: flick
        objectName: "scroll"
        anchors {
            left: parent.left; right: parent.right
            top: root.withBar ? bar.bottom : parent.top
            bottom: actionRow.visible ? actionRow.top : parent.bottom
            topMargin: Theme.gap + (root.kiosk.comfort.lowReach ? root.height * 0.28 : 0); bottomMargin: Theme.gap
            leftMargin: Theme.margin; rightMargin: Theme.margin
        }
        contentHeight: holder.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: root.kiosk.stillHere()
        Item {
            id: holder
            width: flick.width
            height: Math.max(column.implicitHeight, root.centred ? flick.height : 0)
            ColumnLayout {
                id: column
                width: Math.min(parent.width, 1500 * Theme.unit)
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.centred ? Math.max(0, (parent.height - implicitHeight) / 2) : 0
                spacing: Theme.gap
            }
        }
        Rectangle {
            visible: flick.contentHeight > flick.height + 4
            parent: flick
            anchors { right: parent.right; rightMargin: -Theme.margin * 0.5 }
            width: 8 * Theme.unit
            radius: width / 2
            color: Theme.quiet
            opacity: 0.5
            y: flick.height * flick.visibleArea.yPosition
            height: flick.height * flick.visibleArea.heightRatio
        }
    }
    Flow {
        id: actionRow
        visible: visibleChildren.length > 0
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        spacing: Theme.gap * 0.7
    }
}
