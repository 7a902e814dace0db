pragma ComponentBehavior: Bound
import QtQuick

// A question that leads to its answer.
BigButton {
    textSize: "body"
    bold: true
    padding: Math.round(20 * Theme.unit)
    symbol: "forward"
    leading: true
}
