pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What the passport's lines say, to be looked at before the form takes it.
PageFrame {
    id: page

    readonly property var passport: kiosk.forms.passport

    sided: true
    title: qsTr("Is it as in your passport?")

    GridLayout {
        columns: Theme.textScale > 1.6 ? 1 : page.rail ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.passport.answerRows
            Card {
                id: row
                required property var model
                spacing: Math.round(4 * Theme.unit)
                Layout.fillWidth: true
                Layout.fillHeight: true

                BodyText {
                    words: row.model.label
                    size: "small"
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
                BodyText {
                    objectName: "passport_" + row.model.key
                    words: row.model.value
                    size: "large"
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: text !== row.model.label
                    words: row.model.koreanLabel
                    size: "small"
                    font.family: "Noto Sans CJK KR"
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
                Chip {
                    visible: row.model.reason !== ""
                    symbol: "warning"
                    text: row.model.reason
                    Layout.fillWidth: true
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        BigButton {
            objectName: "passportRightButton"
            kind: "primary"
            symbol: "check"
            text: qsTr("Everything is right")
            textSize: page.rail ? "body" : "large"
            onClicked: page.passport.keep()
            Layout.fillWidth: true
        },
        BigButton {
            objectName: "passportWrongButton"
            symbol: "pencil"
            text: qsTr("Change")
            textSize: page.rail ? "body" : "large"
            onClicked: page.kiosk.back()
            Layout.fillWidth: true
        }
    ]
}
