pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Whether a place is open now, and its week in words.
ColumnLayout {
    id: hours

    required property var places

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        Icon {
            symbol: "clock"
            color: Theme.pine
        }
        BodyText {
            objectName: "placeOpenness"
            words: Words.openness(hours.places.openState, hours.places.until)
            size: "large"
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }
    Chip {
        objectName: "labelHoliday"
        visible: hours.places.holiday !== ""
        symbol: "warning"
        text: qsTr("Today is a public holiday (%1). It may be closed.").arg(hours.places.holiday)
        Layout.fillWidth: true
    }
    BodyText {
        visible: hours.places.alwaysOpen
        words: Words.dayAndNight
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    Repeater {
        model: hours.places.alwaysOpen ? [] : hours.places.week
        GridLayout {
            id: line
            required property var modelData
            required property int index
            columns: hours.width > 460 * Theme.unit * Theme.textScale ? 2 : 1
            uniformCellWidths: columns === 2
            columnSpacing: Theme.gap
            rowSpacing: 0
            Layout.fillWidth: true
            BodyText {
                objectName: "days_" + line.index
                words: line.modelData.days
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "times_" + line.index
                words: line.modelData.times === "" ? qsTr("closed") : "\u2066" + line.modelData.times + "\u2069"
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
        }
    }
    BodyText {
        visible: hours.places.closedOnHolidays
        words: qsTr("Closed on public holidays")
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
}
