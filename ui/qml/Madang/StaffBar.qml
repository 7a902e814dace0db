pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The bar of the staff page: back, the page's other language, out.
Rectangle {
    id: bar

    required property var kiosk

    implicitHeight: row.implicitHeight + 2 * row.anchors.margins
    color: Theme.clay

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Math.round(10 * Theme.unit)
        anchors.leftMargin: Math.round(20 * Theme.unit)
        anchors.rightMargin: Math.round(20 * Theme.unit)
        spacing: Math.round(12 * Theme.unit)

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
        Loader {
            active: Theme.broad
            visible: active
            sourceComponent: ComfortButtons {
                kiosk: bar.kiosk
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.horizontalStretchFactor: 3
        }
        IconButton {
            objectName: "staffLanguageButton"
            symbol: "globe"
            text: bar.kiosk.staff.language === "ko" ? "English" : "한국어"
            family: bar.kiosk.staff.language === "ko" ? "Noto Sans" : "Noto Sans CJK KR"
            onClicked: bar.kiosk.staff.changeLanguage()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 1
        }
        IconButton {
            objectName: "logOutButton"
            symbol: "exit"
            kind: "secondary"
            text: qsTr("Log out")
            onClicked: bar.kiosk.staff.logOut()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 1
        }
    }
}
