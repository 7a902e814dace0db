pragma ComponentBehavior: Bound
import QtQuick

// The edge of a tiled roof: a beam with round tile ends. Only decoration.
Item {
    id: eaves

    readonly property real tile: Math.round(36 * Theme.unit)

    height: Math.round(tile * 0.8)
    clip: true
    Accessible.ignored: true

    Row {
        y: -eaves.tile / 2 + Math.round(6 * Theme.unit)
        x: (eaves.width - width) / 2

        Repeater {
            model: Math.ceil(eaves.width / eaves.tile) + 1

            Rectangle {
                width: eaves.tile
                height: eaves.tile
                radius: width / 2
                color: Theme.pine
                border.width: Theme.stroke
                border.color: Theme.paper

                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width * 0.3
                    height: width
                    radius: width / 2
                    color: Theme.paper
                    opacity: 0.55
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: Math.round(6 * Theme.unit)
        color: Theme.pine
    }
}
