pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The questions of a topic.
Page {
    id: root
    Sentence { objectName: "topicTitle"; text: root.kiosk.topicName; font.pixelSize: Theme.large; font.weight: Font.Bold; color: Theme.calm; Layout.fillWidth: true }
    Repeater {
        model: root.kiosk.topicQuestions
        QuestionCard {
            id: card
            required property string answerId
            required question
            required shortText
            objectName: "question_" + card.answerId
            Layout.fillWidth: true
            onClicked: root.kiosk.openAnswer(card.answerId)
        }
    }
}
