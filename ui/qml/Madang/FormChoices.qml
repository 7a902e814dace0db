pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Answers to touch. Of a long list the frequent ones, and the others by their first letter.
ColumnLayout {
    id: choosing

    required property var asked
    property bool lettered: true
    readonly property bool listed: asked.way === "list"
    readonly property bool few: !listed && choices.count <= 4
    readonly property int narrow: Theme.textScale > 1.6 ? 1 : 2

    spacing: Theme.padding

    Flow {
        objectName: "formLetters"
        visible: choosing.lettered && letters.count > 0
        spacing: Math.round(10 * Theme.unit)
        Layout.fillWidth: true

        BigButton {
            objectName: "frequentButton"
            focusPolicy: Qt.TabFocus
            symbol: "people"
            text: qsTr("Often chosen")
            selected: choosing.asked.letter === ""
            onClicked: choosing.asked.look("")
        }
        Repeater {
            id: letters
            model: choosing.asked.letters
            BigButton {
                required property string modelData
                objectName: "letter_" + modelData
                focusPolicy: Qt.TabFocus
                padding: Math.round(6 * Theme.unit)
                leftPadding: Math.round(14 * Theme.unit)
                text: modelData
                selected: choosing.asked.letter === modelData
                onClicked: choosing.asked.look(modelData)
            }
        }
    }
    GridLayout {
        columns: choosing.listed ? choosing.narrow + (letters.count > 0 ? 1 : 0) : choosing.few && Theme.portrait && choosing.asked.way !== "yesNo" ? 1 : choosing.narrow
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: !choosing.few && !choosing.listed

        Repeater {
            id: choices
            model: choosing.asked.choiceRows
            BigButton {
                required property var model
                objectName: "formChoice_" + model.place
                focusPolicy: choosing.listed ? Qt.TabFocus : Qt.StrongFocus
                selected: model.chosen
                text: choosing.asked.way === "yesNo" ? Words.yesNo(model.place === 0 ? "yes" : "no") : model.text
                note: model.koreanText === model.text ? "" : model.koreanText
                textSize: choosing.listed && letters.count > 0 ? "body" : "large"
                onClicked: choosing.asked.choosePlace(model.place)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Math.max(implicitHeight, (choosing.listed ? 96 : 150) * Theme.unit)
            }
        }
    }
}
