pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.impl

// One of the drawings in icons/, in one colour. Arrows turn round where people read from right to left.
IconImage {
    id: icon

    property string symbol
    property real size: Theme.icon
    readonly property bool directed: symbol === "back" || symbol === "forward" || symbol === "exit"

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: symbol === "" ? "" : Qt.resolvedUrl("icons/" + symbol + ".svg")
    color: Theme.ink
    mirror: directed && Theme.mirrored
}
