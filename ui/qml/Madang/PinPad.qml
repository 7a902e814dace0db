pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Ten digits, a key that erases and one that enters.
GridLayout {
    id: pad

    property string pin
    readonly property int most: 12

    signal entered

    function add(digit: string): void {
        if (enabled && pin.length < most)
            pin += digit;
    }

    function erase(): void {
        pin = pin.slice(0, -1);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]
        BigButton {
            required property string modelData
            readonly property bool digit: modelData.length === 1
            objectName: "pinKey_" + modelData
            kind: modelData === "enter" ? "primary" : "secondary"
            symbol: digit ? "" : modelData === "enter" ? "check" : "erase"
            text: digit ? modelData : modelData === "enter" ? qsTr("OK") : qsTr("Delete")
            textSize: digit ? "title" : "body"
            stacked: !digit
            padding: Math.round(8 * Theme.unit)
            onClicked: digit ? pad.add(modelData) : modelData === "enter" ? pad.entered() : pad.erase()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 120 * Theme.unit
        }
    }
}
