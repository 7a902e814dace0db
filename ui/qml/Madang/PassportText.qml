import QtQuick

// Signs of a passport's lines, all of one width, as large as the room allows; always from left to right.
Text {
    readonly property bool shrinks: fontSizeMode !== Text.FixedSize

    font.family: "monospace"
    font.pixelSize: Theme.largeSize
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 8
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    LayoutMirroring.enabled: false
}
