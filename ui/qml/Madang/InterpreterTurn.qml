pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What one of the two said, as this side reads it: the text, how far it can be trusted, what can be done about it.
Card {
    id: card

    required property var pane
    required property var model
    property bool newest: false

    readonly property var talk: pane.talk
    readonly property string place: pane.side.side + "/" + model.number
    readonly property bool refused: model.trust === "refused"
    readonly property bool helpless: refused || model.trust === "none"
    readonly property bool big: newest && !model.own

    color: model.own ? Theme.clay : Theme.surface
    border.color: refused ? Theme.alarmInk : model.own ? Theme.hairline : Theme.pine
    spacing: Math.round(10 * Theme.unit)
    padding: Math.round(18 * Theme.unit)
    Layout.leftMargin: model.own ? Theme.margin : 0
    Layout.rightMargin: model.own ? 0 : Theme.margin

    SpokenText {
        objectName: card.newest ? card.pane.side.side + "Newest" : "turnText"
        visible: text !== ""
        reading: card.talk.reading
        place: card.place
        words: card.model.text
        family: card.model.fontName
        size: !card.big ? "body" : card.helpless ? "large" : words.length > 60 ? "title" : "hero"
        font.weight: card.big ? Font.DemiBold : Font.Normal
        Layout.fillWidth: true
    }
    Chip {
        objectName: "turnTrust"
        symbol: ({
                waiting: "dots",
                reviewed: "check",
                drafted: "pencil",
                memory: "repeat",
                machine: "translate",
                twice: "translate",
                refused: "warning"
            })[card.model.trust] ?? "info"
        text: card.pane.say(InterpreterWords.trust(card.model.trust))
        family: card.pane.side.fontName
        Layout.fillWidth: true
    }
    Repeater {
        model: [...new Set(card.model.reasons.map(code => InterpreterWords.reason(code)))]
        BodyText {
            required property string modelData
            objectName: "turnReason"
            words: card.pane.say(modelData)
            font.family: card.pane.side.fontName
            color: Theme.alarmInk
            Layout.fillWidth: true
        }
    }
    BodyText {
        objectName: "turnOriginal"
        visible: card.model.original !== ""
        words: card.model.original
        font.family: card.model.originalFont
        size: "small"
        color: Theme.inkSoft
        Accessible.description: card.pane.say(InterpreterWords.original)
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: card.model.backTrust !== "" && card.model.backTrust !== "possible"
        spacing: 4 * Theme.unit
        Layout.fillWidth: true

        BodyText {
            objectName: "turnBack"
            visible: text !== ""
            words: card.model.back
            font.family: card.model.originalFont
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "turnBackNote"
            words: card.pane.say(card.model.back === "" ? InterpreterWords.notBack : InterpreterWords.translatedBack)
            font.family: card.pane.side.fontName
            size: "small"
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
    BodyText {
        objectName: "turnPhone"
        visible: card.helpless && card.newest && card.pane.side.helpNumber !== ""
        // Numbers read from left to right everywhere.
        words: card.pane.say(InterpreterWords.phone) + " \u2066" + card.pane.side.helpNumber + "\u2069 " + card.pane.side.helpName
        font.family: card.pane.side.fontName
        Layout.fillWidth: true
    }
    Flow {
        visible: visibleChildren.length > 0
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "correctTurnButton"
            visible: card.model.own
            symbol: "pencil"
            text: card.pane.say(InterpreterWords.correct)
            family: card.pane.side.fontName
            textSize: "small"
            onClicked: card.pane.correct(card.model.number, card.model.text, card.model.guesses)
        }
        BigButton {
            objectName: "translateBackButton"
            visible: card.model.backTrust === "possible"
            symbol: "repeat"
            text: card.pane.say(InterpreterWords.translateBack)
            family: card.pane.side.fontName
            textSize: "small"
            onClicked: card.talk.translateBack(card.model.number)
        }
        BigButton {
            objectName: "readTurnButton"
            readonly property bool reading: card.talk.reading.place === card.place
            visible: card.model.canSpeak
            symbol: reading ? "stop" : "listen"
            text: card.pane.say(reading ? InterpreterWords.stop : InterpreterWords.listen)
            family: card.pane.side.fontName
            textSize: "small"
            onClicked: card.talk.readAloud(card.model.number)
        }
        BigButton {
            objectName: "turnStaffButton"
            visible: card.helpless && card.newest && card.pane.side.side === "visitor"
            symbol: "staff"
            text: card.pane.say(InterpreterWords.callStaff)
            family: card.pane.side.fontName
            textSize: "small"
            onClicked: card.pane.kiosk.callStaff()
        }
    }
}
