pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Every answer in both languages; one touch changes it.
PageFrame {
    id: page

    readonly property var forms: kiosk.forms

    sided: true
    title: qsTr("Is everything right?")
    subtitle: qsTr("Touch what you want to change.")

    Repeater {
        model: page.forms.reviewRows
        BigButton {
            id: row
            required property var model
            readonly property string shown: Words.yesNo(model.value)
            readonly property string korean: model.koreanValue !== "" && model.koreanValue !== model.value ? " · " + model.koreanValue : ""

            objectName: "review_" + model.key
            Accessible.name: model.label + ": " + shown
            onClicked: page.forms.change(model.key)
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Math.round(4 * Theme.unit)
                BodyText {
                    words: row.model.label
                    size: "small"
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
                BodyText {
                    objectName: row.objectName + "_value"
                    words: row.model.value === "" ? "—" : row.shown
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: text !== row.model.label
                    words: row.model.koreanLabel + row.korean
                    size: "small"
                    font.family: "Noto Sans CJK KR"
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
                Chip {
                    visible: row.model.doubtful || row.model.missing
                    symbol: row.model.missing ? "pencil" : "warning"
                    text: row.model.missing ? qsTr("Write it by hand") : qsTr("Look at this once more")
                    Layout.maximumWidth: parent.width
                }
            }
        }
    }
    actions: [
        BigButton {
            objectName: "formRightButton"
            kind: "primary"
            symbol: "check"
            text: qsTr("Everything is right")
            textSize: page.rail ? "body" : "large"
            onClicked: page.forms.finish()
            Layout.fillWidth: true
        }
    ]
}
