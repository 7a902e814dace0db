pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The finished forms: print them as one job, and what to bring, what it costs, where they go.
PageFrame {
    id: page

    readonly property var forms: kiosk.forms
    readonly property var packet: kiosk.forms.finished
    readonly property bool several: packet.count > 1
    readonly property var takeAway: kiosk.takeAway
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.75

    function won(amount: int): string {
        return "\u2066₩" + amount.toLocaleString(Qt.locale("en"), "f", 0) + "\u2069";
    }

    sided: true
    title: several ? qsTr("Your papers are ready") : qsTr("Your form is ready")
    subtitle: qsTr("Sign it by hand. The office decides.")

    Repeater {
        model: page.packet.formRows
        RowLayout {
            id: row
            required property var model
            spacing: Theme.gap
            Layout.fillWidth: true

            BodyText {
                visible: text !== ""
                words: row.model.mark
                size: "large"
                Layout.alignment: Qt.AlignTop
            }
            FormName {
                objectName: "packetForm_" + row.model.formId
                title: row.model.title
                koreanTitle: row.model.koreanTitle
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "leaveOut_" + row.model.formId
                visible: page.several
                kind: "quiet"
                symbol: "cancel"
                text: qsTr("Leave out")
                Accessible.name: qsTr("Leave out") + ": " + row.model.title
                onClicked: page.packet.leaveOut(row.model.formId)
            }
        }
    }
    Flow {
        spacing: Math.round(10 * Theme.unit)
        visible: page.packet.drafted
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
                words: qsTr("Bring with you")
                size: "large"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Repeater {
                id: papers
                model: page.packet.bringRows
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
                        title: [paper.model.text, paper.model.marks].filter(part => part !== "").join(" ")
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
                words: qsTr("Fee")
                size: "large"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Repeater {
                id: fees
                model: page.packet.feeRows
                BodyText {
                    required property int index
                    required property var model
                    objectName: "formFee_" + index
                    words: [model.won > 0 ? page.won(model.won) : qsTr("Free of charge"), model.text].filter(part => part !== "").join(" · ") + " " + model.marks
                    horizontalAlignment: Text.AlignLeft
                    Layout.fillWidth: true
                }
            }
            BodyText {
                objectName: "formTotal"
                visible: page.packet.totalWon > 0
                words: qsTr("Together: %1").arg(page.won(page.packet.totalWon))
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            BodyText {
                words: qsTr("Where to apply")
                size: "large"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Repeater {
                model: page.packet.officeRows
                ColumnLayout {
                    id: office
                    required property int index
                    required property var model
                    spacing: Math.round(4 * Theme.unit)
                    Layout.fillWidth: true

                    FormName {
                        objectName: "formWhere_" + office.index
                        title: [office.model.where, office.model.marks].filter(part => part !== "").join(" ")
                        koreanTitle: office.model.koreanWhere
                        small: true
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: text !== ""
                        words: office.model.when
                        horizontalAlignment: Text.AlignLeft
                        Layout.fillWidth: true
                    }
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    HotlineCard {
        numbers: page.packet.hotlineRows
        visible: count > 0
        Layout.fillHeight: false
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "formNoPrinter"
        visible: !page.takeAway.canPrint
        words: Words.printer("missing")
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        ActionGrid {
            cellWidth: 180 * Theme.unit * Theme.textScale
            mostColumns: 5
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
                objectName: "remindersButton"
                stacked: true
                symbol: "clock"
                text: qsTr("Deadlines")
                onClicked: page.kiosk.openReminders()
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
