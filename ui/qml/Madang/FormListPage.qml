pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The forms that can be filled in here: what each is for, and which office takes it.
PageFrame {
    id: page

    readonly property var forms: kiosk.forms

    title: qsTr("Fill in a form")
    subtitle: qsTr("I ask one question after another. You get the form on paper.")

    BigButton {
        objectName: "packetButton"
        visible: page.forms.finished.count > 0
        kind: "primary"
        symbol: "printer"
        text: qsTr("Your papers are ready")
        onClicked: page.forms.openPacket()
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: page.forms.formRows
            BigButton {
                id: row
                required property var model
                objectName: "form_" + model.formId
                padding: Math.round(20 * Theme.unit)
                Accessible.name: model.title
                onClicked: page.forms.choose(model.formId)
                Layout.fillWidth: true
                Layout.fillHeight: true

                contentItem: ColumnLayout {
                    spacing: Math.round(8 * Theme.unit)
                    FormName {
                        title: row.model.title
                        koreanTitle: row.model.koreanTitle
                        Layout.fillWidth: true
                    }
                    BodyText {
                        words: row.model.about
                        horizontalAlignment: Text.AlignLeft
                        Layout.fillWidth: true
                    }
                    Chip {
                        visible: row.model.foreign
                        symbol: "globe"
                        text: qsTr("Not yet in your language")
                        Layout.maximumWidth: parent.width
                    }
                    RowLayout {
                        spacing: Theme.gap
                        Layout.fillWidth: true
                        Icon {
                            symbol: "pin"
                            size: Math.round(Theme.icon * 0.7)
                            color: Theme.pine
                            Layout.alignment: Qt.AlignTop
                        }
                        BodyText {
                            words: row.model.office
                            size: "small"
                            color: Theme.inkSoft
                            horizontalAlignment: Text.AlignLeft
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
