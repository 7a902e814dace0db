pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A field of a short form: a line, some lines, or a choice.
ColumnLayout {
    id: box

    required property var form
    required property var model
    readonly property string look: model.form

    spacing: Math.round(8 * Theme.unit)

    BodyText {
        visible: box.look !== "flag"
        words: StaffLocalWords.field(box.model.field)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    TypingField {
        objectName: "localField_" + box.model.key
        visible: box.look === "line" || box.look === "hours"
        text: box.model.value
        font.family: box.form.fontName
        maximumLength: box.model.longest
        onTextEdited: box.form.take(box.model.key, text)
        onPreeditTextChanged: box.form.take(box.model.key, text + preeditText)
        Accessible.name: StaffLocalWords.field(box.model.field)
        Layout.fillWidth: true
    }
    T.TextArea {
        id: area
        objectName: "localArea_" + box.model.key
        visible: box.look === "area"
        text: box.model.value
        implicitHeight: Math.max(Math.round(170 * Theme.unit), contentHeight + topPadding + bottomPadding)
        padding: Theme.padding
        color: Theme.ink
        selectionColor: Theme.pine
        selectedTextColor: Theme.pineText
        font.family: box.form.fontName
        font.pixelSize: Theme.bodySize
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTextChanged: if (activeFocus)
            box.form.take(box.model.key, text)
        onPreeditTextChanged: if (activeFocus)
            box.form.take(box.model.key, text + preeditText)
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Accessible.name: StaffLocalWords.field(box.model.field)
        Layout.fillWidth: true

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: area.activeFocus ? Theme.focusStroke : Theme.stroke
            border.color: area.activeFocus ? Theme.focus : Theme.line
        }
    }
    BodyText {
        objectName: "localHours"
        visible: box.look === "hours" && text !== ""
        words: box.form.hoursWrong ? qsTr("These hours cannot be read yet.") : box.form.hoursText
        color: box.form.hoursWrong ? Theme.persimmon : Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BigButton {
        focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
        objectName: "localFlag_" + box.model.key
        visible: box.look === "flag"
        selected: box.model.value === box.form.yes
        symbol: selected ? "check" : "warning"
        text: StaffLocalWords.field(box.model.field)
        onClicked: box.form.choose(box.model.key, selected ? "" : box.form.yes)
        Layout.fillWidth: true
    }
    Flow {
        visible: box.look === "days"
        spacing: Theme.gap
        Layout.fillWidth: true
        Repeater {
            model: box.look === "days" ? box.form.days : []
            BigButton {
                focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
                required property string modelData
                objectName: "localDays_" + modelData
                text: StaffLocalWords.days(modelData)
                selected: box.model.value === modelData
                onClicked: box.form.choose(box.model.key, modelData)
            }
        }
    }
    Flow {
        visible: box.look === "topic"
        spacing: Theme.gap
        Layout.fillWidth: true
        Repeater {
            model: box.look === "topic" ? box.form.topics : []
            BigButton {
                focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
                required property var model
                objectName: "localTopic_" + model.choiceId
                text: model.name
                selected: box.model.value === model.choiceId
                onClicked: box.form.choose(box.model.key, model.choiceId)
            }
        }
    }
}
