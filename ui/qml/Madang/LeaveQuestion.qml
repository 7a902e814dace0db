pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// May the centre keep this question? Shown as it would be kept; both answers are equal, and silence means no.
Card {
    id: card

    required property var kiosk
    readonly property var leaving: kiosk.leaving

    visible: leaving.text !== "" || leaving.thanked

    BodyText {
        objectName: "leavingThanks"
        visible: card.leaving.thanked
        words: qsTr("Thank you. The centre will read it.")
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        visible: card.leaving.text !== ""
        words: qsTr("May the centre keep this question, so that it can be answered in future?")
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    Rectangle {
        visible: card.leaving.text !== ""
        implicitHeight: words.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.clay
        Layout.fillWidth: true

        BodyText {
            id: words
            objectName: "leavingText"
            anchors.fill: parent
            anchors.margins: Theme.gap
            words: card.leaving.text
            horizontalAlignment: Text.AlignLeft
        }
    }
    BodyText {
        visible: card.leaving.text !== ""
        words: qsTr("Only these words are kept. Nobody learns who asked.")
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    RowLayout {
        visible: card.leaving.text !== ""
        spacing: Theme.gap
        uniformCellSizes: true
        Layout.fillWidth: true

        BigButton {
            objectName: "leavingNoButton"
            text: qsTr("No")
            onClicked: card.leaving.decline()
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "leavingYesButton"
            text: qsTr("Yes")
            onClicked: card.leaving.agree()
            Layout.fillWidth: true
        }
    }
}
