pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Why an answer looks wrong, how it was understood, and what was probably meant.
ColumnLayout {
    id: reply

    required property var asked

    visible: asked.outcome !== ""
    spacing: Theme.padding

    Card {
        color: Theme.persimmonSoft
        border.color: Theme.persimmon
        Layout.fillWidth: true
        BodyText {
            objectName: "formReason"
            words: reply.asked.reason
            size: "large"
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "formUnderstood"
            visible: text !== ""
            words: reply.asked.understood
            size: "title"
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: reply.asked.offeredAnswers
        BigButton {
            required property int index
            required property string modelData
            objectName: "offeredAnswer_" + index
            symbol: "forward"
            leading: true
            text: modelData
            textSize: "large"
            onClicked: reply.asked.takeOffered(index)
            Layout.fillWidth: true
        }
    }
}
