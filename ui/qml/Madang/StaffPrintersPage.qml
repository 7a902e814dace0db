pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff: how the printers are, a test page, the queue.
PageFrame {
    id: page

    required property var section

    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.section.printers
            Card {
                id: card
                required property var model
                Layout.fillWidth: true
                Layout.fillHeight: true

                StaffState {
                    objectName: "printer_" + card.model.kind
                    good: card.model.trouble === ""
                    title: card.model.kind === "receipts" ? qsTr("Receipt printer") : qsTr("Printer for A4")
                    words: StaffWords.printer(card.model.trouble, card.model.isBusy)
                    note: [card.model.printerName, card.model.lowToner ? StaffWords.lowToner : ""].filter(each => each !== "").join(" · ")
                    Layout.fillWidth: true
                }
                Item {
                    Layout.fillHeight: true
                }
                BigButton {
                    objectName: "testPage_" + card.model.kind
                    symbol: "printer"
                    text: qsTr("Print a test page")
                    onClicked: page.section.printTest(card.model.kind)
                    Layout.fillWidth: true
                }
            }
        }
        StaffNote {
            objectName: "testPageText"
            words: StaffWords.page(page.section.testPhase, page.section.testTrouble)
            Layout.columnSpan: parent.columns
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            StaffFigure {
                objectName: "printedToday"
                name: qsTr("Pages printed today")
                figure: page.section.printedToday
            }
            StaffFigure {
                objectName: "printedThisMonth"
                name: qsTr("Pages printed this month")
                figure: page.section.printedThisMonth
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            StaffFigure {
                objectName: "pagesWaiting"
                name: qsTr("Pages waiting")
                figure: page.section.waiting
            }
            BodyText {
                objectName: "queueCleared"
                visible: page.section.wasCleared
                words: qsTr("The queue is empty.")
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            ConfirmButton {
                name: "clearQueueButton"
                symbol: "erase"
                text: qsTr("Empty the queue")
                question: qsTr("Pages that wait are not printed any more. Empty the queue?")
                onConfirmed: page.section.clearQueue()
                Layout.fillWidth: true
            }
        }
        StaffNote {
            objectName: "staffProblem"
            words: StaffWords.problem(page.section.problem)
            Layout.columnSpan: parent.columns
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
