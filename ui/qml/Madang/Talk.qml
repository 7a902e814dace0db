import QtQuick

// Push to talk: listening begins with the press of a finger or the space bar. A short press lets it go on until the end of
// speech; who holds it longer has said all when they let go. The button that was pressed may be gone by then.
QtObject {
    id: talk

    required property var ask
    property bool held: false
    property real since: 0
    readonly property int holdMilliseconds: 500

    function begin(): void {
        held = true;
        since = Date.now();
        ask.startListening();
    }

    function end(): void {
        if (held && Date.now() - since > holdMilliseconds && ask.phase === "listening")
            ask.stopListening();
        held = false;
    }
}
