pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The sections of the staff page.
PageFrame {
    id: page

    required property list<var> sections

    title: qsTr("For staff")
    subtitle: qsTr("Log out before you go.")

    ActionGrid {
        cellWidth: 380 * Theme.unit * Theme.textScale
        mostColumns: 3
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.sections
            BigButton {
                required property var modelData
                objectName: "section_" + modelData.name
                symbol: modelData.symbol
                symbolSize: Math.round(72 * Theme.unit)
                stacked: true
                bold: true
                text: modelData.title
                textSize: "large"
                padding: Theme.margin
                onClicked: page.kiosk.staff.openSection(modelData.name)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 260 * Theme.unit
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
