import QtQuick
import QtQuick.Layouts

// Back, home, comfort, language, staff and emergency numbers: at the same place on every page.
Item {
    id: root
    required property var kiosk
    property bool withWay: true
    implicitHeight: bar.implicitHeight
    Flow {
        id: bar
        width: parent.width
        spacing: Theme.gap * 0.6
        BigButton { objectName: "backButton"; visible: root.withWay; glyph: "back"; text: qsTr("Back"); filled: false; fontSize: Theme.small; onClicked: root.kiosk.back() }
        BigButton { objectName: "homeButton"; visible: root.withWay && root.kiosk.languageTag !== ""; glyph: "house"; text: qsTr("Start"); filled: false; fontSize: Theme.small; onClicked: root.kiosk.openHome() }
        BigButton { objectName: "languagesButton"; visible: root.withWay && root.kiosk.languageTag !== ""; glyph: "globe"; text: qsTr("Language"); filled: false; fontSize: Theme.small; onClicked: root.kiosk.openLanguages() }
        BigButton { objectName: "largeTextButton"; glyph: "text"; text: root.kiosk.comfort.largeText ? qsTr("Normal text") : qsTr("Large text"); filled: false; fontSize: Theme.small; onClicked: root.kiosk.comfort.setLargeText(!root.kiosk.comfort.largeText) }
        BigButton { objectName: "contrastButton"; glyph: "contrast"; text: qsTr("Contrast"); filled: root.kiosk.comfort.highContrast; fontSize: Theme.small; onClicked: root.kiosk.comfort.setHighContrast(!root.kiosk.comfort.highContrast) }
        BigButton { objectName: "lowReachButton"; glyph: "down"; text: qsTr("Lower"); filled: root.kiosk.comfort.lowReach; fontSize: Theme.small; onClicked: root.kiosk.comfort.setLowReach(!root.kiosk.comfort.lowReach) }
        BigButton { objectName: "callStaffButton"; glyph: "person"; text: qsTr("Call staff"); tint: Theme.calm; fontSize: Theme.small; onClicked: root.kiosk.callStaff() }
        BigButton { objectName: "emergencyButton"; glyph: "siren"; text: qsTr("Emergency"); tint: Theme.urgent; fontSize: Theme.small; onClicked: root.kiosk.openEmergencies() }
    }
}
