import QtQuick
import QtQuick.Window
import Madang

// The window in which staff measure an office's own blank form.
Window {
    id: window

    required property var calibration

    title: "Madang"
    width: 1080
    height: 1920
    visible: true
    color: Theme.paper

    Binding {
        target: Theme
        property: "width"
        value: window.width
    }
    Binding {
        target: Theme
        property: "height"
        value: window.height
    }
    Binding {
        target: Theme
        property: "density"
        value: window.Screen.pixelDensity
    }

    CalibrationPage {
        anchors.fill: parent
        focus: true
        calibration: window.calibration
        onCloseAsked: window.close()
    }
}
