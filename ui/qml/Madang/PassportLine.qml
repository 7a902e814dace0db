pragma ComponentBehavior: Bound
import QtQuick

// One line of a passport to type into, with the number of its signs.
AnswerField {
    id: line

    required property int most

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    horizontalAlignment: TextInput.AlignLeft
    family: "monospace"
    font.capitalization: Font.AllUppercase
    font.pixelSize: Math.min(Theme.largeSize, Math.floor((width - leftPadding - rightPadding) / most / wide.advanceWidth * wide.font.pixelSize))
    rightPadding: leftPadding + (count.visible ? count.width : 0)
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly

    TextMetrics {
        id: wide
        font.family: line.family
        font.pixelSize: 100
        text: "W"
    }
    BodyText {
        id: count
        objectName: line.objectName + "_count"
        visible: Theme.textScale < 1.6 // large signs need the room
        anchors.right: line.right
        anchors.rightMargin: line.leftPadding / 2
        anchors.verticalCenter: line.verticalCenter
        words: line.text.length + "/" + line.most
        size: "small"
        color: line.text.length === line.most ? Theme.pine : Theme.inkSoft
    }
}
