pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A field in which an answer is typed.
T.TextField {
    id: field

    property string family: Theme.fontFamily
    readonly property string whole: (text + preeditText).trim()

    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    padding: Theme.padding
    color: Theme.ink
    selectionColor: Theme.pine
    selectedTextColor: Theme.pineText
    font.family: family
    font.pixelSize: Theme.largeSize
    maximumLength: 1000
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.focusStroke : Theme.stroke
        border.color: field.activeFocus ? Theme.focus : Theme.line
    }
}
