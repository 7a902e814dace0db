pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The kinds of place to which an answer sends.
ColumnLayout {
    id: offer

    required property var places

    visible: kinds.count > 0
    spacing: Theme.gap

    BodyText {
        words: qsTr("Where to go")
        horizontalAlignment: Text.AlignLeft
        size: "large"
        Layout.fillWidth: true
    }
    ActionGrid {
        cellWidth: 420 * Theme.unit * Theme.textScale
        mostColumns: 2
        Layout.fillWidth: true

        Repeater {
            id: kinds
            model: offer.places.offered
            BigButton {
                required property var model
                objectName: "kindOfPlace_" + model.kindId
                symbol: model.icon
                leading: true
                text: model.name
                onClicked: offer.places.openKind(model.kindId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
