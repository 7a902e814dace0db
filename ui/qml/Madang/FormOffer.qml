pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The forms that an answer names, to be filled in here.
ColumnLayout {
    id: offer

    required property var kiosk

    visible: every.count > 0
    spacing: Theme.gap

    BodyText {
        words: qsTr("Fill in a form")
        horizontalAlignment: Text.AlignLeft
        size: "large"
        Layout.fillWidth: true
    }
    ActionGrid {
        cellWidth: 420 * Theme.unit * Theme.textScale
        mostColumns: 2
        Layout.fillWidth: true

        Repeater {
            id: every
            model: offer.kiosk.forms.offeredForms
            BigButton {
                required property var model
                objectName: "form_" + model.formId
                symbol: "pencil"
                leading: true
                text: model.title
                note: model.koreanTitle === model.title ? "" : model.koreanTitle
                onClicked: offer.kiosk.openForm(model.formId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
