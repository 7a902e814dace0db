pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// I do not know this: said plainly, with a person and a number instead of a guess.
PageFrame {
    id: page

    sided: true

    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.75

    property bool offersNearest: true

    title: qsTr("I do not know this")
    titleName: "refusalTitle"
    subtitle: qsTr("I would rather say so than tell you something wrong. These people can help.")

    HeardLine {
        kiosk: page.kiosk
        words: page.kiosk.ask.heardText
        Layout.fillWidth: true
    }
    LanguageOffer {
        kiosk: page.kiosk
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "refusalStaffButton"
        kind: "primary"
        symbol: "staff"
        symbolSize: Math.round(80 * Theme.unit)
        text: qsTr("Talk with staff")
        note: qsTr("A person here can help you. It costs nothing.")
        textSize: "title"
        padding: Theme.padding
        onClicked: page.kiosk.callStaff()
        Layout.fillWidth: true
    }
    HotlineCard {
        numbers: page.kiosk.adviceNumbers
        visible: count > 0
        Layout.fillWidth: true
    }
    BodyText {
        visible: nearest.count > 0
        words: qsTr("Perhaps one of these helps")
        horizontalAlignment: Text.AlignLeft
        size: "large"
        Layout.fillWidth: true
    }
    GridLayout {
        Layout.fillHeight: false
        visible: nearest.count > 0
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Repeater {
            id: nearest
            model: page.offersNearest ? page.kiosk.ask.candidates : null
            QuestionCard {
                required property var model
                objectName: "candidate_" + model.answerId
                text: model.question
                bold: false
                onClicked: page.kiosk.openAnswer(model.answerId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    LeaveQuestion {
        kiosk: page.kiosk
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        ActionGrid {
            Layout.fillWidth: true
            cellWidth: 280 * Theme.unit * Theme.textScale
            BigButton {
                objectName: "sayAgainButton"
                visible: page.kiosk.ask.canHear
                symbol: "mic"
                text: qsTr("Ask in other words")
                stacked: page.rail
                textSize: page.rail ? "body" : "large"
                onClicked: page.kiosk.ask.startListening()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "typeButton"
                symbol: "keyboard"
                text: qsTr("Type")
                stacked: page.rail
                textSize: page.rail ? "body" : "large"
                onClicked: page.kiosk.openTyping()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    ]
}
