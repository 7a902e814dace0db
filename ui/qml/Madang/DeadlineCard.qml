pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One deadline: how many days are left, what to do and why, with which form, and whom to call.
Card {
    id: card

    required property var model
    required property var reminders
    readonly property bool late: model.daysLeft < 0

    objectName: "deadline_" + model.deadlineId

    function day(text: string): string {
        return "\u2066" + text + "\u2069"; // figures stay together among letters that run to the left
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        BodyText {
            objectName: "deadlineLastDay"
            words: qsTr("Last day: %1").arg(card.day(card.model.lastDay))
            size: "large"
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            width: Math.min(wantedWidth, parent.width)
        }
        Chip {
            objectName: "deadlineDays"
            symbol: card.model.urgent ? "warning" : "clock"
            text: card.late ? qsTr("Days late: %1").arg(-card.model.daysLeft) : qsTr("Days left: %1").arg(card.model.daysLeft)
            width: Math.min(implicitWidth, parent.width)
        }
    }
    FormName {
        title: card.model.text
        koreanTitle: card.model.koreanText
        Layout.fillWidth: true
    }
    BodyText {
        visible: card.model.opens !== ""
        words: qsTr("Possible from: %1").arg(card.day(card.model.opens))
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        visible: card.model.number !== ""
        words: card.day(card.model.number) + " · " + card.model.numberName
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        words: card.model.confidence === "unverified" ? qsTr("No official source found") : card.model.source
        size: "small"
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    ActionGrid {
        cellWidth: 420 * Theme.unit * Theme.textScale
        mostColumns: 2
        Layout.fillWidth: true

        BigButton {
            objectName: "changeDate_" + card.model.deadlineId
            symbol: "clock"
            leading: true
            text: card.model.asks
            note: card.day(card.model.day)
            onClicked: card.reminders.openDate(card.model.deadlineId)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "deadlineForm_" + card.model.deadlineId
            visible: card.model.formTitle !== ""
            symbol: "pencil"
            leading: true
            text: card.model.formTitle
            onClicked: card.reminders.openForm(card.model.deadlineId)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
