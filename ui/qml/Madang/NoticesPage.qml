pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What is made known these days, the urgent first.
PageFrame {
    id: page

    title: qsTr("Notices and events")

    GridLayout {
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.kiosk.notices.cards
            BigButton {
                required property var model
                objectName: "notice_" + model.noticeId
                kind: model.urgent ? "persimmon" : "secondary"
                symbol: model.when === "" ? "notice" : "clock"
                leading: true
                text: model.title
                note: [model.urgent ? qsTr("Urgent") : "", model.when].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")
                textSize: "large"
                padding: Math.round(18 * Theme.unit)
                onClicked: page.kiosk.notices.openNotice(model.noticeId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
