pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Where to find the answer, how to write it, and how it looks on paper.
ColumnLayout {
    id: hints

    required property var asked
    property bool exemplified: true
    readonly property bool any: asked.help !== "" || exemplified && asked.example !== ""

    spacing: Theme.padding

    BodyText {
        objectName: "formHelp"
        visible: text !== ""
        words: hints.asked.help
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "formExample"
        visible: hints.exemplified && hints.asked.example !== ""
        words: qsTr("Example: %1").arg("\u2068" + hints.asked.example + "\u2069")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
}
