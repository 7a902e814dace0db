pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A line of a name and what it is.
RowLayout {
    id: line

    property string name
    property string figure

    spacing: Theme.padding
    Layout.fillWidth: true

    BodyText {
        words: line.name
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    BodyText {
        objectName: line.objectName === "" ? "" : line.objectName + "Figure"
        words: line.figure
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
    }
}
