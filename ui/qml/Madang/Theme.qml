pragma Singleton
import QtQuick

// Everything that is measured or coloured. Main.qml binds the inputs; all the rest follows.
QtObject {
    id: theme

    // Inputs
    property real width: 1080
    property real height: 1920
    property real density: 0 // pixels per millimetre, as the screen reports it
    property real textScale: 1
    property bool highContrast: false
    property bool lowReach: false
    property bool mirrored: false
    property string fontFamily: "Noto Sans"
    property var lines: null // ui/line_breaks.py; without it lines end anywhere in the scripts below

    // Thai, Lao, Khmer and Burmese do not part words: a text in which lines end between words all the same, and where
    // a place of the text is then. Which texts have such letters is known here too: asking Python for every text would
    // make the page wait whenever recognition or translation keeps Python busy.
    readonly property var unparted: /[\u0e01-\u0ece\u1780-\u17d3]/
    readonly property var burmese: /[\u1000-\u109f]/

    function broken(words: string, font: font, room: real): string {
        if (lines && burmese.test(words))
            return lines.filled(words, font, room);
        return lines && unparted.test(words) ? lines.spread(words) : words;
    }
    function brokenHtml(html: string, font: font, room: real): string {
        return lines && burmese.test(html) ? lines.filled_html(html, font, room) : broken(html, font, 0);
    }
    // How wide a text in one line is, where its lines are filled; -1 elsewhere, where its implicit width tells.
    function natural(words: string, font: font): real {
        return lines && burmese.test(words) ? lines.natural(words, font) : -1;
    }
    function placed(words: string, shown: string, place: int): int {
        return words === shown ? place : lines.moved(words, shown, place);
    }

    // Measures
    readonly property bool portrait: height > width
    // Lying and not too large: one bar instead of two, actions beside the page instead of under it.
    readonly property bool broad: !portrait
    readonly property real unit: Math.max(0.5, Math.min(width, height) / 1080)
    // Screens report 0, 1 or fancy numbers where they do not know; those are not used.
    readonly property bool densityKnown: density >= 1.8 && density <= 16
    readonly property real touch: Math.ceil(densityKnown ? Math.max(15 * density, 68 * unit) : 84 * unit)
    readonly property real gap: Math.round(16 * unit)
    readonly property real margin: Math.round(40 * unit)
    readonly property real padding: Math.round(24 * unit)
    readonly property real radius: Math.round(24 * unit)
    readonly property real stroke: Math.max(1, Math.round(2 * unit))
    readonly property real focusStroke: Math.max(3, Math.round(6 * unit))
    readonly property real icon: Math.round(44 * unit * Math.min(textScale, 1.5))

    // Type. Reading sizes follow the visitor's text scale fully; headings, which are large already,
    // and the words under the drawings of the bars by a part of it.
    readonly property real smallSize: Math.round(24 * unit * textScale)
    readonly property real bodySize: Math.round(29 * unit * textScale)
    readonly property real largeSize: Math.round(38 * unit * (1 + (textScale - 1) * 0.8))
    readonly property real titleSize: Math.round(50 * unit * (1 + (textScale - 1) * 0.5))
    readonly property real heroSize: Math.round(76 * unit * (1 + (textScale - 1) * 0.35))
    readonly property real giantSize: Math.round(96 * unit * (1 + (textScale - 1) * 0.35))
    readonly property real barSize: Math.round(24 * unit * (1 + (textScale - 1) * 0.6))

    // Colours: paper and ink, pine of the roof timber, persimmon of the yard, red for danger only.
    readonly property color paper: highContrast ? "#000000" : "#faf4e8"
    readonly property color surface: highContrast ? "#000000" : "#fffdf8"
    readonly property color clay: highContrast ? "#1c1c1c" : "#f0e4cf"
    readonly property color ink: highContrast ? "#ffffff" : "#2a2620"
    readonly property color inkSoft: highContrast ? "#ffffff" : "#5c5448"
    readonly property color line: highContrast ? "#ffffff" : "#8c806c"
    readonly property color hairline: highContrast ? "#ffffff" : "#e0d3bb"
    readonly property color pine: highContrast ? "#ffe14a" : "#1e5945"
    readonly property color pineText: highContrast ? "#000000" : "#ffffff"
    readonly property color pineSoft: highContrast ? "#1c1c1c" : "#dfece3"
    readonly property color persimmon: highContrast ? "#ffb27a" : "#b0441a"
    readonly property color persimmonText: highContrast ? "#000000" : "#ffffff"
    readonly property color persimmonSoft: highContrast ? "#1c1c1c" : "#fbe6d6"
    readonly property color alarm: highContrast ? "#d00000" : "#b3201b"
    readonly property color alarmText: "#ffffff"
    readonly property color alarmInk: highContrast ? "#ff9a92" : "#a51c17"
    readonly property color alarmSoft: highContrast ? "#1c1c1c" : "#fbe5e1"
    readonly property color focus: highContrast ? "#00e5ff" : "#1548a8"
    readonly property color marker: highContrast ? "#ffe14a" : "#ffdf94"
    readonly property color markerText: highContrast ? "#000000" : ink
    readonly property color shade: highContrast ? "#e6000000" : "#b82a2620"
    readonly property color sun: highContrast ? "#ffe14a" : "#e9a04c"

    // Text on ground, as used; the tests compute the contrast of each pair.
    readonly property var textPairs: [["ink", "paper"], ["ink", "surface"], ["ink", "clay"], ["ink", "pineSoft"], ["ink", "persimmonSoft"], ["ink", "alarmSoft"],
        ["markerText", "marker"], ["inkSoft", "paper"], ["inkSoft", "surface"], ["inkSoft", "clay"], ["pineText", "pine"], ["persimmonText", "persimmon"], ["alarmText", "alarm"],
        ["pine", "paper"], ["pine", "surface"], ["pine", "pineSoft"], ["pine", "clay"], ["persimmon", "surface"], ["persimmon", "paper"], ["persimmon", "persimmonSoft"],
        ["alarmInk", "alarmSoft"], ["alarmInk", "surface"], ["alarmInk", "paper"]]
    readonly property var shapePairs: [["line", "paper"], ["line", "surface"], ["focus", "paper"], ["focus", "surface"], ["focus", "clay"]]
}
