pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Nobody touched the screen for a while: the seconds that are left, and the way to stay.
Sheet {
    id: sheet

    required property var kiosk

    objectName: "idleSheet"
    visible: kiosk.idleSeconds > 0

    BodyText {
        words: qsTr("Are you still here?")
        size: "title"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Ring {
        part: sheet.kiosk.idleSeconds / 20
        Layout.preferredWidth: 260 * Theme.unit
        Layout.preferredHeight: 260 * Theme.unit
        Layout.alignment: Qt.AlignHCenter

        BodyText {
            objectName: "idleSeconds"
            anchors.centerIn: parent
            words: sheet.kiosk.idleSeconds
            size: "hero"
        }
    }
    BodyText {
        words: sheet.kiosk.page === "staff" ? qsTr("If not, you are logged out now.") : qsTr("If not, everything you said and read here is wiped now.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    ActionGrid {
        cellWidth: 330 * Theme.unit * Theme.textScale
        Layout.fillWidth: true
        BigButton {
            objectName: "stillHereButton"
            focus: true
            kind: "primary"
            symbol: "check"
            text: qsTr("I am still here")
            textSize: "large"
            onClicked: sheet.kiosk.stillHere()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "idleFinishButton"
            symbol: "exit"
            text: qsTr("I am finished")
            onClicked: sheet.kiosk.finish()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
