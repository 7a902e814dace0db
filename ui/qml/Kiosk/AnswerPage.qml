pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The answer: short first, then everything that belongs to it.
Page {
    id: root
    readonly property var answer: kiosk.answer
    readonly property var reading: kiosk.reading
    readonly property var takeAway: kiosk.takeAway
    HeardLine { kiosk: root.kiosk; Layout.fillWidth: true }
    Sentence { objectName: "answerQuestion"; text: root.answer.question; font.pixelSize: Theme.large; font.weight: Font.Bold; Layout.fillWidth: true }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: brief.implicitHeight + Theme.gap * 2
        radius: Theme.radius
        color: Theme.calmSoft
        border.width: Theme.highContrast ? 4 * Theme.unit : 0
        border.color: Theme.ink
        Sentence { id: brief; objectName: "answerShort"; anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
            text: root.answer.shortText; font.pixelSize: Theme.body * 1.12 }
    }
    Sentence { visible: root.answer.confidence === "unverified"; text: "⚠ " + qsTr("No official source was found. Ask before you rely on it."); font.pixelSize: Theme.small; color: Theme.urgent; Layout.fillWidth: true }
    Sentence { visible: root.answer.translated; text: qsTr("Machine translation"); font.pixelSize: Theme.small; color: Theme.urgent; Layout.fillWidth: true }
    Sentence { visible: !root.answer.reviewed; text: qsTr("Not yet checked by a native reader"); font.pixelSize: Theme.small; color: Theme.quiet; Layout.fillWidth: true }
    Sentence { visible: root.answer.bring.length > 0; text: qsTr("What to bring"); font.weight: Font.Bold; color: Theme.calm; Layout.fillWidth: true }
    Repeater {
        model: root.answer.bring
        RowLayout {
            id: thing
            required property string modelData
            Layout.fillWidth: true
            spacing: Theme.gap * 0.6
            Glyph { name: "check"; color: Theme.calm; size: Theme.body; Layout.alignment: Qt.AlignTop }
            Sentence { text: thing.modelData; Layout.fillWidth: true }
        }
    }
    Sentence { visible: root.answer.detailsHtml !== ""; text: root.answer.detailsHtml; textFormat: Text.RichText; Layout.fillWidth: true }
    Repeater {
        model: root.answer.hotlines
        HotlineCard { required number; required name; required hours; Layout.fillWidth: true }
    }
    Sentence { visible: root.answer.related.rowCount() > 0; text: qsTr("Others also ask"); font.weight: Font.Bold; color: Theme.calm; Layout.fillWidth: true }
    Repeater {
        model: root.answer.related
        QuestionCard {
            id: card
            required property string answerId
            required question
            required shortText
            objectName: "relatedQuestion_" + card.answerId
            Layout.fillWidth: true
            onClicked: root.kiosk.openAnswer(card.answerId)
        }
    }
    Sentence { text: qsTr("Source") + ": " + [root.answer.sourceTitle, root.answer.sourceAgency].filter(part => part !== "").join(" · ") + "\n" + qsTr("Checked on") + ": " + root.answer.checkedOn; font.pixelSize: Theme.small; color: Theme.quiet; Layout.fillWidth: true }
    actions: [
        Sentence { objectName: "printState"; visible: text !== ""; width: root.width - 2 * Theme.margin; text: Words.printing(root.takeAway.printPhase, root.takeAway.printerReason); color: root.takeAway.printPhase === "problem" ? Theme.urgent : Theme.calm; font.weight: Font.DemiBold },
        BigButton { objectName: "printedYesButton"; visible: root.takeAway.printPhase === "done"; glyph: "check"; text: qsTr("Yes"); onClicked: root.takeAway.askedDidPrint(true) },
        BigButton { objectName: "printedNoButton"; visible: root.takeAway.printPhase === "done"; glyph: "close"; text: qsTr("No"); filled: false; onClicked: root.takeAway.askedDidPrint(false) },
        ListenButtons { reading: root.reading },
        BigButton { objectName: "printButton"; visible: root.takeAway.canPrint; enabled: ["idle", "done", "problem"].includes(root.takeAway.printPhase); glyph: "printer"; text: qsTr("Print"); onClicked: root.takeAway.print() },
        BigButton { objectName: "qrButton"; glyph: "qr"; text: qsTr("To my phone"); onClicked: root.takeAway.makeQr() },
        BigButton { objectName: "askAgainButton"; visible: root.kiosk.ask.canHear; glyph: "mic"; text: qsTr("Ask more"); tint: Theme.speak; onClicked: root.kiosk.openAsking() },
        BigButton { objectName: "finishButton"; glyph: "check"; text: qsTr("I am finished"); filled: false; onClicked: root.kiosk.finish() }
    ]
    data: [
        Overlay {
            objectName: "qrOverlay"
            visible: root.takeAway.qrRows.length > 0
            ColumnLayout {
                width: parent.width
                spacing: Theme.gap
                Sentence { text: qsTr("Point your phone's camera here. No internet is needed."); horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
                QrCode { objectName: "qrCode"; rows: root.takeAway.qrRows; Layout.alignment: Qt.AlignHCenter; Layout.preferredWidth: Math.min(root.height * 0.6, 700 * Theme.unit); Layout.preferredHeight: Layout.preferredWidth }
                Sentence { visible: root.takeAway.qrShortened; text: qsTr("The code holds the short answer. Print for all of it."); font.pixelSize: Theme.small; color: Theme.quiet; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
                BigButton { objectName: "closeQrButton"; glyph: "close"; text: qsTr("Close"); Layout.alignment: Qt.AlignHCenter; onClicked: root.takeAway.closeQr() }
            }
        }
    ]
}
