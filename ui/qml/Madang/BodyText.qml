pragma ComponentBehavior: Bound
import QtQuick

// A text in the visitor's language. Wraps, never elides.
Text {
    property string words
    property string size: "body" // small body large title hero giant bar

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme[size + "Size"]
    font.weight: size === "title" || size === "hero" || size === "giant" ? Font.Bold : Font.Normal
    lineHeight: size === "body" || size === "large" ? 1.15 : 1.0
    text: Theme.broken(words)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
