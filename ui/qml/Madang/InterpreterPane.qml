pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One half of the interpreter page, in the language of its side.
Rectangle {
    id: pane

    required property var kiosk
    required property var side // kiosk.interpreter.staff or .visitor
    readonly property var talk: kiosk.interpreter
    readonly property bool speaks: talk.speaker === side.side
    readonly property bool isStaff: side.side === "staff"
    readonly property bool flat: width > 1.6 * height // lying: what is touched stands beside what is read
    readonly property bool crowded: Theme.textScale > 1.4 // what is said needs the room; what is touched scrolls

    signal typing
    signal phrases
    signal correct(int number, string text, var guesses)

    function say(words: string): string {
        return talk.sentence(side.tag, words);
    }

    color: isStaff ? Theme.pineSoft : Theme.persimmonSoft
    border.width: speaks ? Theme.focusStroke : Theme.highContrast ? Theme.stroke : 0
    border.color: speaks ? Theme.persimmon : Theme.line
    radius: Theme.radius

    LayoutMirroring.enabled: side.rightToLeft
    LayoutMirroring.childrenInherit: true

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        columns: pane.flat ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Math.round(8 * Theme.unit)

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: !pane.flat
            Layout.preferredWidth: actions.Layout.preferredWidth
            Layout.row: 0
            Layout.column: pane.flat ? 1 : 0

            Icon {
                symbol: pane.isStaff ? "staff" : "globe"
                color: pane.isStaff ? Theme.pine : Theme.persimmon
            }
            BodyText {
                objectName: pane.side.side + "Name"
                words: pane.say(pane.isStaff ? InterpreterWords.staff : InterpreterWords.visitor) + " · " + pane.side.name
                font.family: pane.side.fontName
                font.weight: Font.DemiBold
                size: pane.crowded ? "small" : "body"
                Layout.fillWidth: true
            }
        }
        ScrollArea {
            id: scroller
            objectName: pane.side.side + "Scroller"
            // What was said last is read from its beginning, even where it is longer than the half.
            function showNewest(): void {
                const newest = said.itemAt(said.count - 1);
                if (newest)
                    contentY = Math.max(0, Math.min(contentHeight - height, newest.y));
            }
            onContentHeightChanged: Qt.callLater(showNewest)
            onHeightChanged: Qt.callLater(showNewest)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.row: pane.flat ? 0 : 1
            Layout.column: 0
            Layout.rowSpan: pane.flat ? 2 : 1

            BodyText {
                objectName: pane.side.side + "Hint"
                visible: said.count === 0
                words: pane.say(InterpreterWords.hint) + "\n" + pane.say(InterpreterWords.nothingRecorded)
                font.family: pane.side.fontName
                size: "large"
                Layout.fillWidth: true
            }
            BodyText {
                objectName: pane.side.side + "NoTranslator"
                visible: said.count === 0 && !pane.talk.canTranslate
                words: pane.say(InterpreterWords.noTranslator) + " " + (pane.side.helpNumber === "" ? "" : pane.say(InterpreterWords.phone) + " \u2066" + pane.side.helpNumber + "\u2069 " + pane.side.helpName)
                font.family: pane.side.fontName
                Layout.fillWidth: true
            }
            Repeater {
                id: said
                model: pane.side.turns

                InterpreterTurn {
                    required property int index
                    objectName: pane.side.side + "Turn_" + index
                    pane: pane
                    newest: index === said.count - 1
                    Layout.fillWidth: true
                }
            }
        }
        ScrollArea {
            id: actions
            objectName: pane.side.side + "Actions"
            spacing: Theme.gap
            Layout.row: pane.flat ? 1 : 2
            Layout.column: pane.flat ? 1 : 0
            Layout.fillWidth: !pane.flat
            Layout.fillHeight: pane.flat
            Layout.preferredWidth: pane.flat ? pane.width * 0.36 : -1
            Layout.preferredHeight: pane.flat ? -1 : Math.min(contentHeight, pane.height * (pane.crowded ? 0.4 : 0.62))

            RowLayout {
                visible: pane.speaks
                spacing: Theme.gap
                Layout.fillWidth: true

                LevelMeter {
                    objectName: pane.side.side + "Meter"
                    level: pane.speaks ? pane.talk.level : 0
                    Layout.preferredWidth: 200 * Theme.unit
                    Layout.preferredHeight: 70 * Theme.unit
                }
                BodyText {
                    objectName: pane.side.side + "Partial"
                    words: !pane.speaks ? "" : pane.talk.phase === "thinking" ? pane.say(InterpreterWords.understanding) : pane.talk.partial || pane.say(InterpreterWords.listening)
                    font.family: pane.side.fontName
                    size: "large"
                    Layout.fillWidth: true
                }
            }
            BodyText {
                objectName: pane.side.side + "Nothing"
                visible: pane.talk.heardNothing && pane.talk.lastSpeaker === pane.side.side
                words: pane.say(InterpreterWords.nothingHeard)
                font.family: pane.side.fontName
                Layout.fillWidth: true
            }
            BigButton {
                objectName: pane.side.side + "Mic"
                visible: pane.side.canHear && !pane.speaks
                enabled: pane.talk.speaker === ""
                kind: "persimmon"
                symbol: "mic"
                text: pane.say(InterpreterWords.speak)
                family: pane.side.fontName
                textSize: pane.flat || pane.crowded ? "body" : "large"
                onClicked: pane.talk.listenTo(pane.side.side)
                Layout.fillWidth: true
            }
            ActionGrid {
                cellWidth: 160 * Theme.unit * (1 + (Theme.textScale - 1) * 0.6)
                Layout.fillWidth: true

                IconButton {
                    objectName: pane.side.side + "Done"
                    visible: pane.speaks
                    enabled: pane.talk.phase === "listening"
                    kind: "persimmon"
                    symbol: "stop"
                    text: pane.say(InterpreterWords.thatIsAll)
                    family: pane.side.fontName
                    onClicked: pane.talk.stopListening()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                IconButton {
                    objectName: pane.side.side + "Cancel"
                    visible: pane.speaks
                    kind: "secondary"
                    symbol: "cancel"
                    text: pane.say(InterpreterWords.cancel)
                    family: pane.side.fontName
                    onClicked: pane.talk.cancelListening()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                IconButton {
                    objectName: pane.side.side + "Type"
                    visible: !pane.speaks
                    kind: "secondary"
                    symbol: "keyboard"
                    text: pane.say(InterpreterWords.type)
                    family: pane.side.fontName
                    onClicked: pane.typing()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                IconButton {
                    objectName: pane.side.side + "Phrases"
                    visible: !pane.speaks
                    kind: "secondary"
                    symbol: "dots"
                    text: pane.say(InterpreterWords.phrases)
                    family: pane.side.fontName
                    onClicked: pane.phrases()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                IconButton {
                    objectName: pane.side.side + "Clear"
                    visible: !pane.speaks
                    kind: "secondary"
                    symbol: "erase"
                    text: pane.say(InterpreterWords.clear)
                    family: pane.side.fontName
                    onClicked: pane.talk.clear()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                IconButton {
                    objectName: "turnRoundButton"
                    visible: !pane.speaks && pane.isStaff
                    kind: "secondary"
                    symbol: "repeat"
                    text: pane.say(InterpreterWords.turn)
                    family: pane.side.fontName
                    onClicked: pane.talk.turnRound()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Repeater {
                    model: pane.isStaff && !pane.speaks ? pane.talk.staffLanguages.filter(each => each.tag !== pane.side.tag) : []

                    IconButton {
                        required property var modelData
                        objectName: "staffLanguage_" + modelData.tag
                        kind: "secondary"
                        symbol: "globe"
                        text: modelData.name
                        family: modelData.font
                        onClicked: pane.talk.setStaffLanguage(modelData.tag)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }
        }
    }
}
