pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The answer as a QR code, as large as the screen allows.
Sheet {
    id: sheet

    required property var kiosk
    readonly property var takeAway: kiosk.takeAway

    objectName: "qrSheet"
    visible: takeAway.qrRows.length > 0
    widest: Theme.portrait ? 1000 * Theme.unit : 1500 * Theme.unit

    function close(): void {
        takeAway.closeQr();
    }

    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true

        QrCode {
            objectName: "qrCode"
            rows: sheet.takeAway.qrRows
            side: Math.min(sheet.innerWidth, sheet.height * (Theme.portrait ? 0.5 : 0.72))
            Layout.alignment: Qt.AlignHCenter
        }
        ColumnLayout {
            spacing: Theme.padding
            Layout.fillWidth: true

            BodyText {
                text: qsTr("Point the camera of your phone here")
                size: "title"
                Layout.fillWidth: true
            }
            BodyText {
                text: qsTr("It works without internet. Then save or send the text on your phone.")
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "qrShortenedText"
                visible: sheet.takeAway.qrShortened
                text: qsTr("The code holds a shorter text. Print the page for all of it.")
                color: Theme.persimmon
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "closeQrButton"
                focus: true
                kind: "primary"
                symbol: "check"
                text: qsTr("Done")
                textSize: "large"
                onClicked: sheet.close()
                Layout.fillWidth: true
            }
        }
    }
}
