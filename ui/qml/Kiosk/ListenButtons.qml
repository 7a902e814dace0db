import QtQuick

// Listen, pause, go on, stop, slower and faster; or the plain word that there is no voice.
Flow {
    id: root
    required property var reading
    spacing: Theme.gap * 0.7
    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
    readonly property bool silent: reading.state === "silent"
    BigButton { objectName: "listenButton"; visible: root.reading.canSpeak && root.silent; glyph: "speaker"; text: qsTr("Listen"); onClicked: root.reading.read() }
    BigButton { objectName: "pauseButton"; visible: root.reading.state === "playing"; glyph: "pause"; text: qsTr("Pause"); onClicked: root.reading.pause() }
    BigButton { objectName: "resumeButton"; visible: root.reading.state === "paused"; glyph: "speaker"; text: qsTr("Go on"); onClicked: root.reading.resume() }
    BigButton { objectName: "stopReadingButton"; visible: !root.silent; glyph: "stop"; text: qsTr("Stop"); filled: false; onClicked: root.reading.stop() }
    BigButton { objectName: "speedButton"; visible: !root.silent; text: root.reading.speed < 1 ? qsTr("Normal speed") : qsTr("Slower"); filled: false; onClicked: root.reading.setSpeed(root.reading.speed < 1 ? 1.0 : 0.75) }
    Sentence { objectName: "noVoice"; visible: !root.reading.canSpeak; text: qsTr("There is no voice for this language."); font.pixelSize: Theme.small; color: Theme.quiet }
}
