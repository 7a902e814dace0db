pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The questions of one topic.
PageFrame {
    id: page

    title: kiosk.topicName

    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.kiosk.topicQuestions
            QuestionCard {
                required property var model
                objectName: "topicQuestion_" + model.answerId
                text: model.question
                bold: false
                textSize: "large"
                padding: Theme.padding
                onClicked: page.kiosk.openAnswer(model.answerId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
