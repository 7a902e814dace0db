pragma ComponentBehavior: Bound
import QtQuick

// Bars that rise with the voice, highest in the middle.
Row {
    id: meter

    property real level: 0
    property int bars: 21

    spacing: width / bars * 0.45

    Repeater {
        model: meter.bars

        Item {
            id: slot
            required property int index
            readonly property real place: 1 - Math.abs(index - (meter.bars - 1) / 2) / (meter.bars / 2)
            width: meter.width / meter.bars * 0.55
            height: meter.height

            Rectangle {
                width: parent.width
                height: Math.max(width, meter.height * Math.min(1, meter.level * (0.25 + 0.75 * slot.place) * (slot.index % 2 ? 0.8 : 1)))
                anchors.verticalCenter: parent.verticalCenter
                radius: width / 2
                color: Theme.persimmon

                Behavior on height {
                    NumberAnimation {
                        duration: 90
                    }
                }
            }
        }
    }
}
