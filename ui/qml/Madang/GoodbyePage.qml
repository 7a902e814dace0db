pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Was it helpful; thank you; everything is wiped.
PageFrame {
    id: page

    property bool thanked: false

    function leave(face: string): void {
        thanked = true;
        kiosk.rate(face);
    }

    centred: true
    widest: 1300 * Theme.unit

    BodyText {
        objectName: "goodbyeTitle"
        words: page.thanked ? qsTr("Thank you. Goodbye!") : qsTr("Was this helpful?")
        size: "hero"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.padding
    }
    Faces {
        visible: !page.thanked
        onChosen: face => page.leave(face)
        Layout.fillWidth: true
    }
    Icon {
        visible: page.thanked
        symbol: "face-good"
        size: Math.round(260 * Theme.unit)
        color: Theme.pine
        Layout.alignment: Qt.AlignHCenter
    }
    RowLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.innerWidth
        Layout.fillWidth: false
        Layout.topMargin: Theme.padding
        Icon {
            symbol: "lock"
            color: Theme.pine
        }
        BodyText {
            objectName: "wipedText"
            words: page.thanked ? qsTr("Everything you said and read here has been wiped.") : qsTr("Everything you said and read here is wiped when you leave.")
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
    BigButton {
        objectName: "skipRatingButton"
        visible: !page.thanked
        symbol: "exit"
        text: qsTr("Leave without an answer")
        onClicked: page.leave("")
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.innerWidth
        Layout.topMargin: Theme.padding
    }
}
