pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The form is ready: print it, and what to bring, what it costs, where it goes.
PageFrame {
    id: page

    readonly property var forms: kiosk.forms
    readonly property var takeAway: kiosk.takeAway
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.75

    sided: true
    title: qsTr("Your form is ready")
    subtitle: qsTr("Sign it by hand. The office decides.")

    FormName {
        title: page.forms.title
        koreanTitle: page.forms.koreanTitle
        Layout.fillWidth: true
    }
    Flow {
        spacing: Math.round(10 * Theme.unit)
        visible: page.forms.drafted
        Layout.fillWidth: true
        Chip {
            objectName: "labelFormDrafted"
            symbol: "info"
            text: qsTr("Not yet checked by a native reader")
            width: Math.min(implicitWidth, parent.width)
        }
    }
    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Card {
            visible: papers.count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            BodyText {
                text: qsTr("Bring with you")
                size: "large"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Repeater {
                id: papers
                model: page.forms.bringRows
                RowLayout {
                    id: paper
                    required property int index
                    required property var model
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Icon {
                        symbol: "check"
                        size: Math.round(Theme.icon * 0.8)
                        color: Theme.pine
                        Layout.alignment: Qt.AlignTop
                    }
                    FormName {
                        objectName: "formPaper_" + paper.index
                        title: paper.model.text
                        koreanTitle: paper.model.koreanText
                        small: true
                        Layout.fillWidth: true
                    }
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            BodyText {
                visible: fees.count > 0
                text: qsTr("Fee")
                size: "large"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Repeater {
                id: fees
                model: page.forms.feeRows
                BodyText {
                    required property int index
                    required property var model
                    objectName: "formFee_" + index
                    text: [model.won > 0 ? "\u2066₩" + Number(model.won).toLocaleString(Qt.locale("en"), "f", 0) + "\u2069" : qsTr("Free of charge"), model.text].filter(part => part !== "").join(" · ")
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
            }
            BodyText {
                text: qsTr("Where to apply")
                size: "large"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            FormName {
                objectName: "formWhere"
                title: page.forms.where
                koreanTitle: page.forms.koreanWhere
                small: true
                Layout.fillWidth: true
            }
            BodyText {
                visible: text !== ""
                text: page.forms.when
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    HotlineCard {
        numbers: page.forms.hotlineRows
        visible: count > 0
        Layout.fillHeight: false
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "formNoPrinter"
        visible: !page.takeAway.canPrint
        text: Words.printer("missing")
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        ActionGrid {
            cellWidth: 190 * Theme.unit * Theme.textScale
            mostColumns: 4
            Layout.fillWidth: true

            BigButton {
                objectName: "printButton"
                visible: page.takeAway.canPrint
                kind: "primary"
                stacked: true
                symbol: "printer"
                text: qsTr("Print")
                onClicked: page.takeAway.print()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "qrButton"
                stacked: true
                symbol: "phone-code"
                text: qsTr("On my phone")
                onClicked: page.takeAway.makeQr()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "anotherFormButton"
                stacked: true
                symbol: "pencil"
                text: qsTr("Another form")
                onClicked: page.forms.openList()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "finishButton"
                stacked: true
                symbol: "exit"
                text: qsTr("I am finished")
                onClicked: page.kiosk.finish()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    ]
}
