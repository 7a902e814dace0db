pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Someone may be in danger: the numbers before anything else.
PageFrame {
    id: page

    sided: true

    readonly property var answer: kiosk.answer

    Rectangle {
        implicitHeight: band.implicitHeight + 2 * Theme.padding
        radius: Theme.radius
        color: Theme.alarm
        Layout.fillWidth: true

        RowLayout {
            id: band
            anchors.fill: parent
            anchors.margins: Theme.padding
            spacing: Theme.padding
            Icon {
                symbol: "siren"
                size: Math.round(96 * Theme.unit)
                color: Theme.alarmText
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                BodyText {
                    words: qsTr("Call now")
                    horizontalAlignment: Text.AlignLeft
                    size: "title"
                    color: Theme.alarmText
                    Layout.fillWidth: true
                }
                BodyText {
                    objectName: "emergencyTitle"
                    words: page.answer.question
                    size: "large"
                    color: Theme.alarmText
                    Layout.fillWidth: true
                }
            }
        }
    }
    HotlineCard {
        numbers: page.answer.hotlines
        giant: true
        redFirst: 1
        Layout.fillHeight: false
        Layout.fillWidth: true
    }
    SpokenText {
        objectName: "emergencyAdvice"
        reading: page.kiosk.reading
        place: "advice"
        words: page.answer.adviceText
        size: "large"
        Layout.fillWidth: true
    }
    HeardLine {
        kiosk: page.kiosk
        words: page.answer.heardText
        Layout.fillWidth: true
    }
    GridLayout {
        visible: related.count > 0
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Repeater {
            id: related
            model: page.answer.related
            QuestionCard {
                required property var model
                objectName: "relatedQuestion_" + model.answerId
                text: model.question
                bold: false
                onClicked: page.kiosk.openAnswer(model.answerId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    actions: [
        ActionGrid {
            Layout.fillWidth: true
            cellWidth: 230 * Theme.unit * Theme.textScale
            BigButton {
                objectName: "emergencyStaffButton"
                kind: "alarm"
                symbol: "staff"
                stacked: true
                text: qsTr("Talk with staff")
                onClicked: page.kiosk.callStaff()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ReadButton {
                reading: page.kiosk.reading
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "notEmergencyButton"
                symbol: "back"
                stacked: true
                text: qsTr("I meant something else")
                onClicked: page.kiosk.openHome()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        },
        ReadingControls {
            reading: page.kiosk.reading
            comfort: page.kiosk.comfort
            Layout.fillWidth: true
        }
    ]
}
