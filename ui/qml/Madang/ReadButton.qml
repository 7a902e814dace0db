pragma ComponentBehavior: Bound
import QtQuick

// Listen, pause, go on: one button, because only one of them makes sense at a time.
BigButton {
    id: button

    required property var reading

    objectName: "listenButton"
    visible: reading.canSpeak
    kind: "primary"
    stacked: true
    symbol: reading.state === "playing" ? "pause" : reading.state === "paused" ? "play" : reading.state === "preparing" ? "dots" : "listen"
    text: reading.state === "playing" ? qsTr("Pause") : reading.state === "paused" ? qsTr("Go on") : reading.state === "preparing" ? qsTr("One moment …") : qsTr("Listen")
    onClicked: {
        if (reading.state === "playing")
            reading.pause();
        else if (reading.state === "paused")
            reading.resume();
        else if (reading.state === "silent")
            reading.read();
    }
}
