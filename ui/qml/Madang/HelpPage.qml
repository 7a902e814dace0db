pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The emergency numbers.
PageFrame {
    id: page

    title: qsTr("Emergency numbers")
    subtitle: qsTr("You can say your language on the phone. Calling is free.")

    HotlineCard {
        objectName: "emergencyNumbers"
        numbers: page.kiosk.emergencyNumbers
        giant: true
        redFirst: 2
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        BigButton {
            objectName: "helpStaffButton"
            kind: "primary"
            symbol: "staff"
            text: qsTr("Call staff to me")
            textSize: "large"
            onClicked: page.kiosk.callStaff()
            Layout.fillWidth: true
        }
    ]
}
