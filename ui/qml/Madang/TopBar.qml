pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The way back, home, a person and the emergency numbers: on every page but the first.
Rectangle {
    id: bar

    required property var kiosk
    readonly property bool early: kiosk.page === "language"

    implicitHeight: row.implicitHeight + 2 * row.anchors.margins
    color: Theme.clay

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Math.round(10 * Theme.unit)
        anchors.leftMargin: Math.round(20 * Theme.unit)
        anchors.rightMargin: Math.round(20 * Theme.unit)
        spacing: Math.round(12 * Theme.unit)
        uniformCellSizes: !Theme.broad

        IconButton {
            objectName: "backButton"
            symbol: "back"
            text: qsTr("Back")
            onClicked: bar.kiosk.back()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 1
        }
        IconButton {
            objectName: "homeButton"
            visible: !bar.early
            enabled: bar.kiosk.page !== "home"
            symbol: "home"
            text: qsTr("Start page")
            onClicked: bar.kiosk.openHome()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 1
        }
        Loader {
            active: Theme.broad
            visible: active
            sourceComponent: ComfortButtons {
                kiosk: bar.kiosk
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: bar.early ? 3 : 4
            Layout.horizontalStretchFactor: bar.early ? 3 : 4
        }
        IconButton {
            objectName: "callStaffButton"
            symbol: "staff"
            kind: "secondary"
            text: qsTr("Talk with staff")
            onClicked: bar.kiosk.callStaff()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 1
        }
        IconButton {
            objectName: "emergencyButton"
            symbol: "siren"
            kind: "alarm"
            text: qsTr("Emergency numbers")
            onClicked: bar.kiosk.openEmergencies()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 1
        }
    }
}
