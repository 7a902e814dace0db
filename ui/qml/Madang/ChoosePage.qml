pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Did you mean: two to four questions, and a way out.
PageFrame {
    id: page

    sided: true

    signal noneOfThese

    title: qsTr("Did you mean one of these?")

    HeardLine {
        kiosk: page.kiosk
        words: page.kiosk.ask.heardText
        Layout.fillWidth: true
    }
    LanguageOffer {
        kiosk: page.kiosk
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.kiosk.ask.candidates
            QuestionCard {
                required property var model
                objectName: "candidate_" + model.answerId
                text: model.question
                textSize: "large"
                note: model.shortText
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
    actions: [
        ActionGrid {
            Layout.fillWidth: true
            cellWidth: 280 * Theme.unit * Theme.textScale
            BigButton {
                objectName: "noneOfTheseButton"
                symbol: "cancel"
                text: qsTr("None of these")
                stacked: page.rail
                textSize: page.rail ? "body" : "large"
                onClicked: page.noneOfThese()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "sayAgainButton"
                visible: page.kiosk.ask.canHear
                symbol: "mic"
                text: qsTr("Say it again")
                stacked: page.rail
                textSize: page.rail ? "body" : "large"
                onClicked: page.kiosk.ask.startListening()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "typeButton"
                symbol: "keyboard"
                text: qsTr("Type")
                stacked: page.rail
                textSize: page.rail ? "body" : "large"
                onClicked: page.kiosk.openTyping()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    ]
}
