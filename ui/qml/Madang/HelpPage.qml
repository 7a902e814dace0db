pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The emergency numbers.
PageFrame {
    id: page

    sided: true

    title: qsTr("Emergency numbers")
    subtitle: qsTr("On the phone, say the name of your language first.")

    HotlineCard {
        objectName: "emergencyNumbers"
        numbers: page.kiosk.emergencyNumbers
        giant: true
        redDayAndNight: true
        Layout.fillHeight: false
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
            text: qsTr("Talk with staff")
            stacked: page.rail
            textSize: page.rail ? "body" : "large"
            onClicked: page.kiosk.callStaff()
            Layout.fillWidth: true
        }
    ]
}
