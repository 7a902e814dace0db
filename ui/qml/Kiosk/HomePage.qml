pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The microphone first, everything else by touch.
Page {
    id: root
    Sentence { text: qsTr("What do you want to know?"); font.pixelSize: Theme.large; font.weight: Font.Bold; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > root.height ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        BigButton {
            objectName: "micButton"
            visible: root.kiosk.ask.canHear
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, (root.width > root.height ? 300 : 480) * Theme.unit)
            Layout.preferredWidth: 2
            glyph: "mic"
            stacked: true
            tint: Theme.speak
            fontSize: Theme.large * 1.1
            text: qsTr("Touch and speak")
            onClicked: root.kiosk.openAsking()
        }
        BigButton {
            objectName: "typeButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Math.max(implicitHeight, (root.width > root.height ? 300 : 130) * Theme.unit)
            glyph: "keyboard"
            stacked: root.width > root.height
            filled: !root.kiosk.ask.canHear
            fontSize: Theme.large
            text: qsTr("Type a question")
            onClicked: root.kiosk.openTyping()
        }
    }
    Sentence { visible: !root.kiosk.ask.canHear; text: qsTr("I cannot hear this language here. Type, or choose a topic."); font.pixelSize: Theme.small; color: Theme.quiet; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(2, Math.min(4, Math.floor(root.width / (250 * Theme.unit * Theme.textScale))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Repeater {
            model: root.kiosk.topics
            BigButton {
                id: choice
                required property string topicId
                required property string icon
                required property string name
                objectName: "topic_" + choice.topicId
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Math.max(implicitHeight, 210 * Theme.unit)
                glyph: choice.icon
                text: choice.name
                stacked: true
                filled: false
                tint: choice.topicId === "emergency" ? Theme.urgent : Theme.calm
                onClicked: root.kiosk.openTopic(choice.topicId)
            }
        }
    }
    actions: [
        BigButton { objectName: "finishButton"; glyph: "check"; text: qsTr("I am finished"); filled: false; onClicked: root.kiosk.finish() }
    ]
}
