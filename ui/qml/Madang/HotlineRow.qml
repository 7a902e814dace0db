pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A number to call: the number first, then whose it is and when somebody answers.
Card {
    id: row

    property string number
    property string name
    property string hours
    property bool alwaysOpen: false
    property string onlyIn // the languages spoken there, where the visitor's is not one of them
    property bool giant: false
    property bool danger: false

    objectName: "hotline_" + number
    color: danger ? Theme.alarmSoft : Theme.surface
    border.color: danger ? Theme.alarmInk : Theme.hairline
    padding: giant ? Theme.padding * 1.2 : Math.round(18 * Theme.unit)

    GridLayout {
        // Beside a long number in large type a name would stand in a column of single words.
        columns: row.width > (row.giant ? 800 : 560) * Theme.unit * Theme.textScale && call.implicitWidth < row.width * 0.45 ? 2 : 1
        columnSpacing: Theme.padding
        rowSpacing: 6 * Theme.unit
        Layout.fillWidth: true

        RowLayout {
            id: call
            spacing: Theme.gap
            Icon {
                symbol: "call"
                size: row.giant ? Theme.icon * 1.3 : Theme.icon
                color: row.danger ? Theme.alarmInk : Theme.pine
            }
            BodyText {
                // Numbers read from left to right everywhere.
                words: "\u2066" + row.number + "\u2069"
                size: row.giant ? "giant" : "title"
                color: row.danger ? Theme.alarmInk : Theme.pine
                wrapMode: Text.NoWrap
            }
        }
        ColumnLayout {
            spacing: 2 * Theme.unit
            Layout.fillWidth: true
            BodyText {
                words: row.name
                size: row.giant ? "large" : "body"
                Layout.fillWidth: true
            }
            BodyText {
                words: row.hours !== "" ? row.hours : row.alwaysOpen ? Words.dayAndNight : ""
                visible: text !== ""
                size: "small"
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "onlyIn"
                words: row.onlyIn === "" ? "" : Words.onlyIn.arg("\u2068" + row.onlyIn + "\u2069")
                visible: text !== ""
                size: "small"
                Layout.fillWidth: true
            }
        }
    }
}
