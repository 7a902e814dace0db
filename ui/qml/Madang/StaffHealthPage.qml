pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff: what is in order and what is not, how loud the microphone hears, whether the loudspeaker sounds.
PageFrame {
    id: page

    required property var section
    readonly property int columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2

    GridLayout {
        columns: page.columns
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            StaffState {
                objectName: "microphoneState"
                good: page.section.microphoneProblem === ""
                title: qsTr("Microphone")
                words: good ? qsTr("Speak: the bars follow your voice.") : StaffWords.problem(page.section.microphoneProblem)
                note: page.section.microphone
                Layout.fillWidth: true
            }
            LevelMeter {
                objectName: "levelMeter"
                visible: page.section.microphoneProblem === ""
                level: page.section.level
                Layout.fillWidth: true
                Layout.preferredHeight: 90 * Theme.unit
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            BodyText {
                words: qsTr("Loudspeaker")
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "playSoundButton"
                symbol: "listen"
                text: qsTr("Play three tones")
                onClicked: page.section.playSound()
                Layout.fillWidth: true
            }
        }
        StaffNote {
            objectName: "staffProblem"
            words: StaffWords.problem(page.section.problem)
            Layout.columnSpan: parent.columns
        }
        Repeater {
            model: page.section.parts
            Card {
                id: card
                required property var model
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: model.details === "" ? 1 : page.columns
                StaffState {
                    objectName: "part_" + card.model.part
                    good: card.model.state === "good" || card.model.state === "waiting"
                    waiting: card.model.state === "waiting"
                    title: StaffWords.part(card.model.part)
                    words: StaffWords.health(card.model.state)
                    note: card.model.details
                    Layout.fillWidth: true
                }
            }
        }
    }
    BigButton {
        objectName: "examineAllButton"
        visible: !page.section.examinedAll
        enabled: !page.section.isExamining
        symbol: "stethoscope"
        text: qsTr("Examine the answers too")
        note: qsTr("This takes some minutes.")
        onClicked: page.section.examineAll()
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
