pragma ComponentBehavior: Bound
import QtQuick

// The comfort buttons in a bar of their own, at the lower edge, where the top bar has no room for them.
Rectangle {
    id: bar

    required property var kiosk

    implicitHeight: buttons.implicitHeight + 2 * buttons.anchors.margins
    color: Theme.clay

    ComfortButtons {
        id: buttons
        kiosk: bar.kiosk
        anchors.fill: parent
        anchors.margins: Math.round(8 * Theme.unit)
        anchors.leftMargin: Math.round(20 * Theme.unit)
        anchors.rightMargin: Math.round(20 * Theme.unit)
    }
}
