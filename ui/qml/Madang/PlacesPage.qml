pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The kinds of place where one gets help.
PageFrame {
    id: page

    title: qsTr("Where to go")

    GridLayout {
        columns: (Theme.portrait ? 2 : 3) - (Theme.textScale > 1.6 ? 1 : 0)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.kiosk.places.kinds
            BigButton {
                required property var model
                objectName: "kindOfPlace_" + model.kindId
                symbol: model.icon
                leading: true
                text: model.name
                padding: Theme.padding
                onClicked: page.kiosk.places.openKind(model.kindId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        BigButton {
            objectName: "allPlacesButton"
            symbol: "pin"
            leading: true
            text: qsTr("All places")
            padding: Theme.padding
            onClicked: page.kiosk.places.openKind("")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
