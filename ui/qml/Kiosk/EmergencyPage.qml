pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The numbers before anything else.
Page {
    id: root
    readonly property var answer: kiosk.answer
    Sentence { objectName: "emergencyTitle"; text: root.answer.question; font.pixelSize: Theme.large; font.weight: Font.Bold; color: Theme.urgent; Layout.fillWidth: true }
    Repeater {
        model: root.answer.hotlines
        HotlineCard { required number; required name; required hours; giant: true; Layout.fillWidth: true }
    }
    Sentence { objectName: "emergencyAdvice"; text: root.answer.adviceText; font.pixelSize: Theme.body * 1.15; Layout.fillWidth: true }
    HeardLine { kiosk: root.kiosk; Layout.fillWidth: true }
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
    actions: [
        BigButton { objectName: "emergencyStaffButton"; glyph: "person"; text: qsTr("Call staff"); tint: Theme.urgent; fontSize: Theme.large; onClicked: root.kiosk.callStaff() },
        ListenButtons { reading: root.kiosk.reading },
        BigButton { objectName: "printButton"; visible: root.kiosk.takeAway.canPrint; glyph: "printer"; text: qsTr("Print"); filled: false; onClicked: root.kiosk.takeAway.print() }
    ]
}
