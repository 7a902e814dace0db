pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Did you mean, or: I do not know this. Never a dead end.
Page {
    id: root
    property bool refused: kiosk.page === "refusal"
    HeardLine { kiosk: root.kiosk; shownText: root.kiosk.ask.heardText; visible: true; Layout.fillWidth: true }
    Sentence { objectName: root.refused ? "refusalTitle" : "chooseTitle"; text: root.refused ? qsTr("I do not know this.") : qsTr("Did you mean…?"); font.pixelSize: Theme.huge; font.weight: Font.Bold; color: Theme.calm; Layout.fillWidth: true }
    Sentence { visible: root.refused; text: qsTr("Please ask the staff here, or call one of these numbers. They speak many languages."); Layout.fillWidth: true }
    BigButton { objectName: "refusalStaffButton"; visible: root.refused; glyph: "person"; text: qsTr("Call staff"); fontSize: Theme.large; Layout.fillWidth: true; Layout.preferredHeight: Math.max(implicitHeight, 140 * Theme.unit); onClicked: root.kiosk.callStaff() }
    Repeater {
        model: root.refused ? root.kiosk.adviceNumbers : null
        HotlineCard { required number; required name; required hours; Layout.fillWidth: true }
    }
    Sentence { visible: root.refused; text: qsTr("Perhaps one of these helps:"); color: Theme.quiet; Layout.fillWidth: true }
    Repeater {
        model: root.kiosk.ask.candidates
        QuestionCard {
            id: card
            required property string answerId
            required question
            required shortText
            objectName: "candidate_" + card.answerId
            showShort: true
            Layout.fillWidth: true
            onClicked: root.kiosk.openAnswer(card.answerId)
        }
    }
    actions: [
        BigButton { objectName: "askAgainButton"; visible: root.kiosk.ask.canHear; glyph: "mic"; text: qsTr("Speak again"); tint: Theme.speak; onClicked: root.kiosk.openAsking() },
        BigButton { objectName: "typeButton"; glyph: "keyboard"; text: qsTr("Type"); filled: false; onClicked: root.kiosk.openTyping() },
        BigButton { objectName: "noneButton"; visible: !root.refused; glyph: "person"; text: qsTr("None of these: call staff"); filled: false; onClicked: root.kiosk.callStaff() },
        BigButton { objectName: "finishButton"; glyph: "check"; text: qsTr("I am finished"); filled: false; onClicked: root.kiosk.finish() }
    ]
}
