pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A line to type into, by a physical keyboard or the one on the screen.
T.TextField {
    id: field

    // The on-screen keyboard still holds the last word until it is told to hand it over.
    function whole(): string {
        (Qt.inputMethod as InputMethod)?.commit();
        return text;
    }
    readonly property bool filled: (text + preeditText).trim() !== ""

    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    padding: Theme.padding
    color: Theme.ink
    selectionColor: Theme.pine
    selectedTextColor: Theme.pineText
    font.family: Theme.fontFamily
    font.pixelSize: Theme.largeSize
    maximumLength: 400
    // Nothing that is typed may reach a dictionary on the disk.
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.focusStroke : Theme.stroke
        border.color: field.activeFocus ? Theme.focus : Theme.line
    }

    BodyText {
        objectName: "placeholder"
        visible: field.text === "" && field.preeditText === ""
        x: field.leftPadding
        width: field.width - 2 * field.leftPadding
        height: field.height
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        words: field.placeholderText
        font.family: field.font.family
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
    }
}
