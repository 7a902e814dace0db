pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The text that is read aloud, whole, in its own script and direction.
Card {
    id: sheet

    required property var section

    padding: Theme.margin
    spacing: Theme.padding
    LayoutMirroring.enabled: section.rightToLeft
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: sheet.section.passages
        BodyText {
            required property string modelData
            required property int index
            objectName: "recordingPassage_" + index
            words: (index > 0 ? "• " : "") + modelData
            font.family: sheet.section.fontName
            font.pixelSize: Math.round(Theme.largeSize * 1.28)
            lineHeight: 1.3
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }
}
