pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Other ways on from a question: the passport's lines answer it, it is spelled, or left out.
ActionGrid {
    id: ways

    required property var kiosk
    readonly property var forms: kiosk.forms
    readonly property var asked: forms.question
    readonly property bool spells: asked.way === "latin" && kiosk.ask.canSpell
    readonly property bool any: asked.wantsPassport || asked.canSkip || spells

    cellWidth: 300 * Theme.unit * Theme.textScale
    mostColumns: 3

    BigButton {
        objectName: "passportButton"
        visible: ways.asked.wantsPassport
        focusPolicy: Qt.TabFocus
        symbol: "id-card"
        text: qsTr("Use the lines of my passport")
        onClicked: ways.forms.openPassport()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    BigButton {
        objectName: "spellButton"
        visible: ways.spells
        focusPolicy: Qt.TabFocus
        symbol: "mic"
        text: qsTr("Spell it in English letters")
        onClicked: ways.kiosk.spellAnswer()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    BigButton {
        objectName: "skipQuestionButton"
        visible: ways.asked.canSkip
        focusPolicy: Qt.TabFocus
        kind: "quiet"
        text: ways.asked.required ? qsTr("I will write it by hand later") : qsTr("Leave it empty")
        onClicked: ways.asked.skip()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
