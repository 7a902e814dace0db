pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// All numbers of a model, one under the other or, where there is room, side by side.
GridLayout {
    id: card

    property var numbers
    property bool giant: false
    property bool redDayAndNight: false // lines that answer at any hour are marked red
    property int redFirst: 0 // how many of the first are marked red
    readonly property alias count: repeater.count

    columns: Math.max(1, Math.min(2, count, Math.floor(width / ((giant ? 560 : 600) * Theme.unit * Theme.textScale))))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        id: repeater
        model: card.numbers

        HotlineRow {
            required property int index
            required property var model
            number: model.number
            name: model.name
            hours: model.hours
            alwaysOpen: model.alwaysOpen
            onlyIn: model.onlyIn
            giant: card.giant
            danger: index < card.redFirst || (card.redDayAndNight && model.alwaysOpen)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
