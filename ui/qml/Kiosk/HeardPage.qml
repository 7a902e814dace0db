pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What was heard, and every way to put it right.
Page {
    id: root
    Sentence { text: qsTr("I heard:"); color: Theme.quiet; Layout.fillWidth: true }
    Sentence { objectName: "heardText"; text: root.kiosk.ask.heardText; font.pixelSize: Theme.large; font.weight: Font.Bold; Layout.fillWidth: true }
    Sentence { visible: root.kiosk.ask.alternatives.length > 0; text: qsTr("Or did you say:"); color: Theme.quiet; Layout.fillWidth: true }
    Repeater {
        model: root.kiosk.ask.alternatives
        QuestionCard {
            id: card
            required property int index
            required property string modelData
            objectName: "alternative_" + card.index
            question: card.modelData
            Layout.fillWidth: true
            onClicked: root.kiosk.ask.chooseAlternative(card.index)
        }
    }
    actions: [
        BigButton { objectName: "sayAgainButton"; visible: root.kiosk.ask.canHear; glyph: "mic"; text: qsTr("Speak again"); tint: Theme.speak; onClicked: root.kiosk.openAsking() },
        BigButton { objectName: "typeButton"; glyph: "keyboard"; text: qsTr("Correct by typing"); filled: false; onClicked: root.kiosk.openTyping() }
    ]
}
