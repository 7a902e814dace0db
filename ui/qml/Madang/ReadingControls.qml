pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// While it reads: stop, how fast, how loud.
ActionGrid {
    id: controls

    required property var reading
    required property var comfort

    visible: reading.state !== "silent"
    cellWidth: 146 * Theme.unit * Theme.textScale

    BigButton {
        objectName: "stopReadingButton"
        stacked: true
        textSize: "small"
        symbol: "stop"
        text: qsTr("Stop")
        onClicked: controls.reading.stop()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Repeater {
        model: [
            { speed: 0.75, word: qsTr("Slow") },
            { speed: 1.0, word: qsTr("Normal") },
            { speed: 1.25, word: qsTr("Fast") }
        ]
        BigButton {
            required property var modelData
            objectName: "speed_" + Math.round(modelData.speed * 100)
            stacked: true
            textSize: "small"
            text: modelData.word
            selected: Math.abs(controls.reading.speed - modelData.speed) < 0.01
            onClicked: controls.reading.setSpeed(modelData.speed)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    BigButton {
        objectName: "quieterButton"
        stacked: true
        textSize: "small"
        symbol: "quieter"
        text: qsTr("Quieter")
        onClicked: controls.comfort.setVolume(Math.max(0.2, controls.comfort.volume - 0.2))
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    BigButton {
        objectName: "louderButton"
        stacked: true
        textSize: "small"
        symbol: "louder"
        text: qsTr("Louder")
        onClicked: controls.comfort.setVolume(Math.min(1, controls.comfort.volume + 0.2))
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
