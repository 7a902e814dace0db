pragma ComponentBehavior: Bound
import QtQuick

// Rings that grow with the voice.
Item {
    id: root
    property real level: 0
    property bool active: false
    implicitWidth: 360 * Theme.unit
    implicitHeight: implicitWidth
    Repeater {
        model: 3
        Rectangle {
            id: ring
            required property int index
            anchors.centerIn: parent
            width: root.width * (0.5 + 0.5 * Math.min(1, root.level * (1 + ring.index * 0.35)))
            height: ring.width
            radius: ring.width / 2
            color: Theme.speak
            opacity: root.active ? 0.22 - ring.index * 0.05 : 0
            Behavior on width { NumberAnimation { duration: 90 } }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: root.width * 0.5
        height: width
        radius: width / 2
        color: root.active ? Theme.speak : Theme.quiet
        Glyph { anchors.centerIn: parent; name: "mic"; color: Theme.onDark; size: parent.width * 0.55 }
    }
}
