pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff: which release of the content is in use, whether it is fresh, and what brings another.
PageFrame {
    id: page

    required property var section
    readonly property bool idle: section.doing === ""

    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        StaffNote {
            objectName: "contentText"
            words: StaffWords.content(page.section.doing, page.section.fetched, page.section.outcome)
            Layout.columnSpan: parent.columns
        }
        StaffNote {
            objectName: "staffProblem"
            words: StaffWords.problem(page.section.problem)
            Layout.columnSpan: parent.columns
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            StaffState {
                objectName: "releaseState"
                good: page.section.state === "good"
                title: page.section.number === 0 ? qsTr("The content the kiosk came with") : qsTr("Release %1").arg(page.section.number)
                words: StaffWords.freshness(page.section.state, page.section.code)
                Layout.fillWidth: true
            }
            StaffFigure {
                visible: page.section.madeOn !== ""
                name: qsTr("Made on")
                figure: page.section.madeOn
            }
            StaffFigure {
                name: qsTr("Last look")
                figure: page.section.triedOn || qsTr("never")
            }
            StaffFigure {
                name: qsTr("Known to be the newest on")
                figure: page.section.checkedOn || qsTr("never")
            }
            BodyText {
                visible: text !== ""
                words: page.section.source
                size: "small"
                color: Theme.inkSoft
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            BigButton {
                objectName: "lookNowButton"
                visible: page.section.canLook
                enabled: page.idle
                kind: "primary"
                symbol: "redo"
                text: qsTr("Look for newer content now")
                onClicked: page.section.lookNow()
                Layout.fillWidth: true
            }
            BodyText {
                visible: !page.section.canLook
                words: qsTr("No source is set up. Content comes on a stick.")
                Layout.fillWidth: true
            }
            Repeater {
                model: page.section.sticks
                BigButton {
                    required property var model
                    objectName: "takeFrom_" + model.stickName
                    enabled: page.idle
                    symbol: "save"
                    text: qsTr("Take the content of the stick %1").arg(model.stickName)
                    onClicked: page.section.takeFrom(model.stick)
                    Layout.fillWidth: true
                }
            }
            Item {
                Layout.fillHeight: true
            }
            ConfirmButton {
                name: "rollBackButton"
                visible: page.section.number !== 0
                enabled: page.idle
                symbol: "undo"
                text: page.section.previous === 0 ? qsTr("Return to the content the kiosk came with") : qsTr("Return to release %1").arg(page.section.previous)
                question: qsTr("Release %1 is not installed again after that. Return?").arg(page.section.number)
                onConfirmed: page.section.rollBack()
                Layout.fillWidth: true
            }
        }
    }
    BodyText {
        words: qsTr("Newer content is shown as soon as you have logged out.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
