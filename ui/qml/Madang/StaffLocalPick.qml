pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// About which answer, or which place, something is to be written.
ColumnLayout {
    id: pick

    property var section

    spacing: Theme.gap
    Component.onCompleted: field.forceActiveFocus()

    TypingField {
        id: field
        objectName: "localTargetField"
        focus: true
        placeholderText: pick.section?.kind === "addition" ? qsTr("Which answer? Type a word of it") : qsTr("Which place? Type a word of its name")
        onTextEdited: pick.section.search(text)
        onPreeditTextChanged: pick.section.search(text + preeditText)
        Accessible.name: placeholderText
        Layout.fillWidth: true
    }
    Repeater {
        model: pick.section?.targets
        QuestionCard {
            required property var model
            objectName: "localTarget_" + model.targetId
            text: model.title
            note: model.targetId
            bold: false
            onClicked: pick.section.pick(model.targetId)
            Layout.fillWidth: true
        }
    }
}
