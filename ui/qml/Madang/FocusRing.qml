pragma ComponentBehavior: Bound
import QtQuick

// Shows where the keyboard is.
Rectangle {
    required property Item target

    anchors.fill: parent
    anchors.margins: -Theme.focusStroke
    radius: Theme.radius + Theme.focusStroke
    color: "transparent"
    border.width: Theme.focusStroke
    border.color: Theme.focus
    visible: target.activeFocus && (target as BigButton)?.visualFocus !== false
}
