pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Emergency numbers.
Page {
    id: root
    Sentence { objectName: "helpTitle"; text: qsTr("Emergency numbers"); font.pixelSize: Theme.large; font.weight: Font.Bold; color: Theme.urgent; Layout.fillWidth: true }
    Repeater {
        model: root.kiosk.emergencyNumbers
        HotlineCard { required number; required name; required hours; giant: true; Layout.fillWidth: true }
    }
}
