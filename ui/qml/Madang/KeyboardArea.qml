pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard of Qt. Loaded only where the machine has one for the visitor's language.
Item {
    id: area

    property string layout

    implicitHeight: panel.height

    InputPanel {
        id: panel
        objectName: "inputPanel"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(area.width, Theme.portrait ? area.width : area.width * 0.72)
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "styleName"
        value: "madang"
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: [area.layout, "en_US"]
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: area.layout
    }
}
