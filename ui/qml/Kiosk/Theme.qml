pragma Singleton
import QtQuick

// Sizes, colours and type of every page. `unit` is a thousandth of the screen's shorter side.
QtObject {
    property real unit: 1
    property real textScale: 1
    property bool highContrast: false
    property string family: "Noto Sans"

    readonly property color paper: highContrast ? "#ffffff" : "#fbf6ec"
    readonly property color surface: "#ffffff"
    readonly property color ink: highContrast ? "#000000" : "#22303c"
    readonly property color quiet: highContrast ? "#1a1a1a" : "#5a6672"
    readonly property color line: highContrast ? "#000000" : "#d9d0bf"
    readonly property color calm: highContrast ? "#003b3b" : "#0f5c5c"
    readonly property color calmSoft: highContrast ? "#ffffff" : "#e3efec"
    readonly property color speak: highContrast ? "#7a2400" : "#bb4a26"
    readonly property color urgent: highContrast ? "#8c0000" : "#b3261e"
    readonly property color urgentSoft: "#fdeeec"
    readonly property color onDark: "#ffffff"
    readonly property color focus: "#1f6feb"

    readonly property real gap: 22 * unit
    readonly property real margin: 40 * unit
    readonly property real touch: 96 * unit
    readonly property real radius: 26 * unit

    readonly property real huge: 62 * unit * textScale
    readonly property real large: 44 * unit * textScale
    readonly property real body: 34 * unit * textScale
    readonly property real small: 26 * unit * textScale
}
