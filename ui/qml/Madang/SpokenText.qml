pragma ComponentBehavior: Bound
import QtQuick

// A text that can be read aloud: the sentence which is being read stands on a ground of its own. An editor without
// its pen, because only that can mark a stretch without laying out the text anew.
TextEdit {
    id: spoken

    required property var reading
    required property string place // as in kiosk.reading.place
    required property string words
    property string size: "body"
    property string family: Theme.fontFamily
    property real held: 0 // as in BodyText
    readonly property int markStart: reading.place === place ? reading.markStart : 0
    readonly property int markEnd: reading.place === place ? reading.markEnd : 0
    // What is beyond the text belongs to a text that has just gone.
    onMarkStartChanged: Qt.callLater(mark)
    onMarkEndChanged: Qt.callLater(mark)
    onTextChanged: Qt.callLater(mark)
    onWidthChanged: Qt.callLater(hold)

    function hold() {
        held = width;
    }

    function mark() {
        if (markEnd > markStart && markEnd <= words.length)
            select(Theme.placed(words, text, markStart), Theme.placed(words, text, markEnd));
        else
            deselect();
    }

    readOnly: true
    activeFocusOnPress: false
    selectByMouse: false
    persistentSelection: true
    text: Theme.broken(words, font, held)
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.marker
    selectedTextColor: Theme.markerText
    font.family: family
    font.pixelSize: Theme[size + "Size"]
    Accessible.role: Accessible.StaticText
    Accessible.name: words
}
