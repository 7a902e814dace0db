pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Buttons side by side, as many as fit, all of one width.
GridLayout {
    id: grid

    property real cellWidth: 230 * Theme.unit * Theme.textScale
    property int mostColumns: 6
    readonly property int shown: visibleChildren.length

    columns: Math.max(1, Math.min(shown, mostColumns, Math.floor((width + columnSpacing) / (cellWidth + columnSpacing))))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
}
