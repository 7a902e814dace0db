pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Listening: the meter moves, the words appear, a touch ends it.
PageFrame {
    id: page

    required property var talk
    readonly property var ask: kiosk.ask
    readonly property bool listening: ask.phase === "listening"
    readonly property bool thinking: ask.phase === "thinking"
    readonly property bool ended: !listening && !thinking // nothing was heard, or the microphone failed

    function advice(hint: string): string {
        switch (hint) {
        case "too-loud":
            return qsTr("Too loud. Please step back a little.");
        case "noisy":
            return qsTr("It is very noisy here.");
        case "too-quiet":
            return qsTr("Please come closer and speak a little louder.");
        default:
            return "";
        }
    }

    centred: true
    passive: true

    BodyText {
        objectName: "askingTitle"
        words: page.kiosk.findingLanguage && !page.ended ? "한국어? English? 中文? Tiếng Việt? Русский?" : page.listening ? qsTr("I am listening …") : page.thinking ? qsTr("I am looking for the answer …") : qsTr("I did not hear anything")
        size: "title"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.round((Theme.portrait ? 340 : 230) * Theme.unit)
        implicitHeight: implicitWidth

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * (0.72 + (page.listening ? 0.28 * Math.min(1, page.ask.level) : 0.1))
            height: width
            radius: width / 2
            color: Theme.persimmonSoft
            border.width: Theme.highContrast ? Theme.stroke : 0
            border.color: Theme.persimmon
            Behavior on width {
                NumberAnimation {
                    duration: 120
                }
            }
        }
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.66
            height: width
            radius: width / 2
            color: page.listening ? Theme.persimmon : page.thinking ? Theme.pine : Theme.inkSoft

            Icon {
                anchors.centerIn: parent
                symbol: page.thinking ? "dots" : "mic"
                size: parent.width * 0.56
                color: page.listening ? Theme.persimmonText : page.thinking ? Theme.pineText : Theme.surface
                SequentialAnimation on opacity {
                    running: page.thinking
                    loops: Animation.Infinite
                    alwaysRunToEnd: true
                    NumberAnimation {
                        to: 0.35
                        duration: 500
                    }
                    NumberAnimation {
                        to: 1
                        duration: 500
                    }
                }
            }
        }
    }
    LevelMeter {
        objectName: "levelMeter"
        level: page.listening ? page.ask.level : 0
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(page.innerWidth, 760 * Theme.unit)
        Layout.preferredHeight: (Theme.portrait ? 150 : 90) * Theme.unit
    }
    RowLayout {
        visible: hintText.text !== ""
        spacing: Theme.gap
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.innerWidth
        Layout.fillWidth: false
        Icon {
            symbol: ({
                    "too-loud": "quieter",
                    "too-quiet": "louder"
                })[page.ask.hint] ?? "warning"
            size: Theme.icon * 1.5
            color: Theme.persimmon
        }
        BodyText {
            id: hintText
            objectName: "hintText"
            words: page.listening ? page.advice(page.ask.hint) : ""
            size: "large"
            font.weight: Font.DemiBold
            color: Theme.persimmon
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
    BodyText {
        objectName: "partialText"
        words: page.ended ? page.advice(page.ask.hint || "too-quiet") : page.ask.partial
        size: "hero"
        font.weight: Font.DemiBold
        font.pixelSize: page.ended ? Theme.largeSize : words.length > 60 ? Theme.titleSize : Theme.heroSize * 0.85
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.heroSize * 2.4
    }
    RowLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.innerWidth
        Layout.fillWidth: false
        Icon {
            symbol: "lock"
            color: Theme.pine
        }
        BodyText {
            objectName: "privacyText"
            words: qsTr("Nothing is recorded.")
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
    actions: [
        ActionGrid {
            cellWidth: 330 * Theme.unit * Theme.textScale
            Layout.fillWidth: true
            BigButton {
                objectName: "stopListeningButton"
                visible: page.listening
                kind: "persimmon"
                symbol: "stop"
                text: page.kiosk.findingLanguage ? "OK" : qsTr("That is my question")
                textSize: "large"
                onClicked: page.ask.stopListening()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
            BigButton {
                objectName: "sayAgainButton"
                visible: page.ended && page.ask.canHear
                kind: "persimmon"
                symbol: "mic"
                text: qsTr("Say it again")
                textSize: "large"
                onPressed: page.talk.begin()
                onReleased: page.talk.end()
                Accessible.onPressAction: page.ask.startListening()
                Keys.onReturnPressed: page.ask.startListening()
                Keys.onEnterPressed: page.ask.startListening()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
            BigButton {
                objectName: "typeButton"
                visible: page.ended && !page.kiosk.findingLanguage
                symbol: "keyboard"
                text: qsTr("Type")
                textSize: "large"
                onClicked: page.kiosk.openTyping()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
            BigButton {
                objectName: "cancelListeningButton"
                symbol: "cancel"
                text: qsTr("Cancel")
                textSize: "large"
                onClicked: page.ask.cancel()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, 120 * Theme.unit)
            }
        }
    ]
}
