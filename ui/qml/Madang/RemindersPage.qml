pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What must be done by when: the deadlines, the nearest first; then the dates from which more would follow.
PageFrame {
    id: page

    readonly property var reminders: kiosk.reminders
    readonly property var takeAway: kiosk.takeAway
    readonly property bool asking: reminders.phase === "date"

    onAskingChanged: {
        picker.restart();
        toTop();
    }

    sided: !asking && deadlines.count > 0
    title: asking ? reminders.asks : qsTr("What must I do by when?")
    subtitle: asking ? "" : qsTr("Give only the dates that you know. They are forgotten when you leave.")

    DatePicker {
        id: picker
        visible: page.asking
        languageTag: page.kiosk.languageTag
        onPicked: day => page.reminders.give(day)
        Layout.fillWidth: true
    }
    Chip {
        objectName: "labelDeadlinesDrafted"
        visible: !page.asking && page.reminders.drafted
        symbol: "info"
        text: qsTr("Not yet checked by a native reader")
        Layout.maximumWidth: page.innerWidth
    }
    Repeater {
        id: deadlines
        model: page.reminders.deadlineRows
        DeadlineCard {
            visible: !page.asking
            reminders: page.reminders
            Layout.fillWidth: true
        }
    }
    BodyText {
        visible: !page.asking && dates.count > 0
        words: qsTr("Which of these days do you know?")
        size: "large"
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    GridLayout {
        visible: !page.asking
        columns: Theme.portrait || Theme.textScale > 1.6 || page.sided ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            id: dates
            model: page.reminders.dateRows
            QuestionCard {
                required property var model
                objectName: "date_" + model.deadlineId
                text: model.asks
                onClicked: page.reminders.openDate(model.deadlineId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        BigButton {
            objectName: "withholdDateButton"
            visible: page.asking
            kind: "quiet"
            text: qsTr("I do not know, or would rather not say")
            onClicked: page.reminders.withhold()
            Layout.fillWidth: true
        },
        ActionGrid {
            visible: page.sided
            cellWidth: 190 * Theme.unit * Theme.textScale
            mostColumns: 3
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
