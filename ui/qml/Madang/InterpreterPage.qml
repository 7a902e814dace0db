pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff and visitor talk in two languages: side by side, one above the other, or facing each other across a desk.
FocusScope {
    id: page

    required property var kiosk
    readonly property var talk: kiosk.interpreter
    readonly property bool stacked: Theme.portrait || talk.turned

    // Closes what lies above the halves, and tells whether something did.
    function closeLayer(): bool {
        if (!layer.shown)
            return false;
        layer.close();
        return true;
    }

    focus: true

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        // On an upright screen everything comes within low reach.
        anchors.topMargin: Theme.lowReach && Theme.portrait ? page.height * 0.36 : Theme.gap
        columns: page.stacked ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true
        enabled: !layer.shown
        visible: !layer.shown

        InterpreterPane {
            id: staff
            objectName: "staffPane"
            kiosk: page.kiosk
            side: page.talk.staff
            rotation: page.talk.turned ? 180 : 0
            onTyping: layer.type(staff, 0, "", [])
            onPhrases: layer.offer(staff)
            onCorrect: (number, text, guesses) => layer.type(staff, number, text, guesses)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        InterpreterPane {
            id: visitor
            objectName: "visitorPane"
            kiosk: page.kiosk
            side: page.talk.visitor
            onTyping: layer.type(visitor, 0, "", [])
            onPhrases: layer.offer(visitor)
            onCorrect: (number, text, guesses) => layer.type(visitor, number, text, guesses)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Loader {
        id: layer

        property var pane: null
        property int number
        property string words
        property var guesses: []

        function type(chosen: var, turn: int, text: string, others: var): void {
            number = turn;
            words = text;
            guesses = others;
            open(chosen, typing);
        }

        function offer(chosen: var): void {
            open(chosen, phrases);
        }

        function open(chosen: var, what: Component): void {
            page.talk.reading.stop();
            pane = chosen;
            sourceComponent = what;
        }

        function close(): void {
            sourceComponent = null;
            pane = null;
            words = "";
            guesses = [];
            page.forceActiveFocus();
        }

        readonly property bool shown: sourceComponent !== null
        objectName: "interpreterLayer"
        anchors.fill: parent
        anchors.topMargin: Theme.lowReach && Theme.portrait ? page.height * 0.36 : 0
        rotation: pane?.rotation ?? 0
        LayoutMirroring.enabled: pane?.side.rightToLeft ?? false
        LayoutMirroring.childrenInherit: true
    }
    Component {
        id: typing
        InterpreterTyping {
            pane: layer.pane
            number: layer.number
            words: layer.words
            guesses: layer.guesses
            onDone: Qt.callLater(layer.close)
        }
    }
    Component {
        id: phrases
        InterpreterPhrases {
            pane: layer.pane
            onDone: Qt.callLater(layer.close)
        }
    }
}
