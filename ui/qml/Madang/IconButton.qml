pragma ComponentBehavior: Bound
import QtQuick

// A button of the bars: the drawing above its word.
BigButton {
    stacked: true
    textSize: "bar"
    kind: "quiet"
    bold: false
    padding: Math.round(8 * Theme.unit)
    symbolSize: Math.round(42 * Theme.unit)
}
