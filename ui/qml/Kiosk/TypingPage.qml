pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Typing, with the questions others ask close at hand.
Page {
    id: root
    Sentence { text: qsTr("Type a question"); font.pixelSize: Theme.large; font.weight: Font.Bold; Layout.fillWidth: true }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.touch, field.implicitHeight + Theme.gap)
            radius: Theme.radius
            color: Theme.surface
            border.width: 4 * Theme.unit
            border.color: field.activeFocus ? Theme.focus : Theme.line
            TextInput {
                id: field
                objectName: "questionField"
                anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
                verticalAlignment: TextInput.AlignVCenter
                clip: true
                focus: true
                font.family: Theme.family
                font.pixelSize: Theme.body
                color: Theme.ink
                maximumLength: 600
                inputMethodHints: Qt.ImhSensitiveData
                text: root.kiosk.ask.heardText
                onTextEdited: { root.kiosk.stillHere(); root.kiosk.ask.typing(text) }
                onAccepted: root.kiosk.ask.submit(text)
                Component.onCompleted: forceActiveFocus()
            }
        }
        BigButton { objectName: "submitQuestionButton"; glyph: "check"; text: qsTr("Ask"); onClicked: root.kiosk.ask.submit(field.text) }
    }
    Repeater {
        model: root.kiosk.ask.suggestions
        QuestionCard {
            id: card
            required property string answerId
            required question
            required shortText
            objectName: "suggestion_" + card.answerId
            Layout.fillWidth: true
            onClicked: root.kiosk.openAnswer(card.answerId)
        }
    }
}
