pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// How something is: a drawing, its name, a sentence, and a remark.
RowLayout {
    id: state

    property bool good: true
    property bool waiting: false // nobody knows yet
    property string title
    property string words
    property string note

    spacing: Theme.gap

    Icon {
        symbol: state.waiting ? "hourglass" : state.good ? "check" : "warning"
        color: state.good ? Theme.pine : Theme.persimmon
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: Math.round(4 * Theme.unit)
        Layout.fillWidth: true
        BodyText {
            words: state.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        BodyText {
            objectName: state.objectName === "" ? "" : state.objectName + "Text"
            words: state.words
            visible: text !== ""
            color: state.good ? Theme.ink : Theme.persimmon
            Layout.fillWidth: true
        }
        BodyText {
            words: state.note
            visible: text !== ""
            size: "small"
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
}
