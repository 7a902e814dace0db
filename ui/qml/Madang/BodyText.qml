pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A text in the visitor's language. Wraps, never elides.
Text {
    property string words
    property real held: 0 // the width for which lines were filled; 0 where they are not
    // How wide the words would like to be: filled lines say nothing of that, and with them the implicit width.
    readonly property real naturalWidth: textFormat === Text.RichText ? -1 : Theme.natural(words, font)
    readonly property real wantedWidth: naturalWidth < 0 ? implicitWidth : naturalWidth
    property string size: "body" // small body large title hero giant bar

    function hold() {
        held = wrapMode === Text.Wrap && fontSizeMode === Text.FixedSize ? width : 0;
    }

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme[size + "Size"]
    font.weight: size === "title" || size === "hero" || size === "giant" ? Font.Bold : Font.Normal
    lineHeight: size === "body" || size === "large" ? 1.15 : 1.0
    text: textFormat === Text.RichText ? Theme.brokenHtml(words, font, held) : Theme.broken(words, font, held)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Layout.preferredWidth: naturalWidth
    // Later, because the width may follow from the text.
    onWidthChanged: Qt.callLater(hold)
}
