import QtQuick
import QtQuick.Layouts

// Listening: the voice moves the rings, the words appear.
Page {
    id: root
    centred: true
    readonly property bool listening: kiosk.ask.phase === "listening"
    LevelMeter { Layout.preferredWidth: 520 * Theme.unit; Layout.preferredHeight: 520 * Theme.unit; level: root.kiosk.ask.level; active: root.listening; Layout.alignment: Qt.AlignHCenter }
    Sentence {
        objectName: "askingTitle"
        text: root.kiosk.ask.heardNothing ? qsTr("I did not hear anything. Please speak again.")
            : root.listening ? qsTr("Speak now") : root.kiosk.ask.phase === "thinking" ? qsTr("One moment…") : qsTr("Touch and speak")
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        color: Theme.speak
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Sentence { objectName: "partialText"; text: root.kiosk.ask.partial; font.pixelSize: Theme.large; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true; Layout.minimumHeight: Theme.large * 2.6 }
    Sentence { text: qsTr("Your voice is not kept."); font.pixelSize: Theme.small; color: Theme.quiet; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
    actions: [
        BigButton { objectName: "stopListeningButton"; visible: root.listening; glyph: "check"; text: qsTr("That was all"); tint: Theme.speak; onClicked: root.kiosk.ask.stopListening() },
        BigButton { objectName: "listenAgainButton"; visible: root.kiosk.ask.phase === "ready"; glyph: "mic"; text: qsTr("Speak again"); tint: Theme.speak; onClicked: root.kiosk.ask.startListening() },
        BigButton { objectName: "typeButton"; glyph: "keyboard"; text: qsTr("Type"); filled: false; onClicked: root.kiosk.openTyping() },
        BigButton { objectName: "cancelButton"; glyph: "close"; text: qsTr("Cancel"); filled: false; onClicked: root.kiosk.back() }
    ]
}
