pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// "I heard: …": the other guesses, and the ways to say it better.
PageFrame {
    id: page

    readonly property var ask: kiosk.ask

    centred: true

    BodyText {
        objectName: "heardTitle"
        words: page.ask.heardNothing ? qsTr("I did not hear anything") : qsTr("I heard:")
        size: page.ask.heardNothing ? "title" : "large"
        color: page.ask.heardNothing ? Theme.ink : Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Icon {
        visible: page.ask.heardNothing
        symbol: "mic"
        size: Math.round(180 * Theme.unit)
        color: Theme.line
        Layout.alignment: Qt.AlignHCenter
    }
    BodyText {
        visible: page.ask.heardNothing
        words: qsTr("Please come closer and speak a little louder.")
        size: "large"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "heardText"
        visible: !page.ask.heardNothing
        words: page.ask.heardText
        size: "hero"
        font.pixelSize: words.length > 60 ? Theme.titleSize : Theme.heroSize
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
    }
    BodyText {
        visible: others.count > 0
        words: qsTr("Or did you say:")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: others.count > 0
        spacing: Theme.gap
        Layout.fillWidth: false
        Layout.maximumWidth: page.innerWidth
        Layout.alignment: Qt.AlignHCenter

        Repeater {
            id: others
            model: page.ask.alternatives

            BigButton {
                required property int index
                required property string modelData
                objectName: "alternative_" + index
                text: modelData
                textSize: "large"
                onClicked: page.ask.chooseAlternative(index)
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: page.innerWidth
            }
        }
    }
    actions: [
        ActionGrid {
            Layout.fillWidth: true
            cellWidth: 280 * Theme.unit * Theme.textScale
            BigButton {
                objectName: "confirmHeardButton"
                visible: !page.ask.heardNothing
                kind: "primary"
                symbol: "check"
                text: qsTr("Yes")
                textSize: "large"
                onClicked: page.ask.confirm()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
            BigButton {
                objectName: "sayAgainButton"
                visible: page.ask.canHear
                kind: page.ask.heardNothing ? "persimmon" : "secondary"
                symbol: "mic"
                text: qsTr("Say it again")
                textSize: "large"
                onClicked: page.ask.startListening()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
            BigButton {
                objectName: "typeButton"
                symbol: "keyboard"
                text: qsTr("Type")
                textSize: "large"
                onClicked: page.kiosk.openTyping()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
        }
    ]
}
