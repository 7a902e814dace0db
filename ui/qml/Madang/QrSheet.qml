pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The answer as a QR code, or a long one as several that are scanned one after another. Each is as large as the screen
// allows, but not so large that a phone must be held far away.
Sheet {
    id: sheet

    required property var kiosk
    readonly property var takeAway: kiosk.takeAway
    readonly property bool several: takeAway.qrCount > 1
    readonly property bool last: takeAway.qrIndex + 1 >= takeAway.qrCount
    readonly property real room: Math.min(innerWidth, height * (Theme.portrait ? 0.5 : 0.72))
    readonly property real largestModule: 1.5 // millimetres
    readonly property real smallestCode: 60 // millimetres

    objectName: "qrSheet"
    visible: takeAway.qrRows.length > 0
    widest: Theme.portrait ? 1000 * Theme.unit : 1500 * Theme.unit

    function close(): void {
        takeAway.closeQr();
    }

    Binding {
        target: sheet.takeAway
        property: "qrMillimetres"
        value: Theme.densityKnown ? sheet.room / Theme.density : 0
    }
    GridLayout {
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true

        QrCode {
            objectName: "qrCode"
            rows: sheet.takeAway.qrRows
            side: Theme.densityKnown ? Math.min(sheet.room, Math.max(sheet.smallestCode, modules * sheet.largestModule) * Theme.density) : sheet.room
            Layout.alignment: Qt.AlignHCenter
        }
        ColumnLayout {
            spacing: Theme.padding
            Layout.fillWidth: true

            BodyText {
                words: qsTr("Point the camera of your phone here")
                size: "title"
                Layout.fillWidth: true
            }
            BodyText {
                words: qsTr("It works without internet. Then save or send the text on your phone.")
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "qrPlaceText"
                visible: sheet.several
                words: qsTr("Code %1 of %2. Scan one after another: the text goes on in the next code.").arg(sheet.takeAway.qrIndex + 1).arg(sheet.takeAway.qrCount)
                color: Theme.persimmon
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "qrShortenedText"
                visible: sheet.takeAway.qrShortened
                words: qsTr("The code holds a shorter text. Print the page for all of it.")
                color: Theme.persimmon
                Layout.fillWidth: true
            }
            RowLayout {
                visible: sheet.several
                spacing: Theme.gap
                Layout.fillWidth: true

                BigButton {
                    objectName: "previousQrButton"
                    enabled: sheet.takeAway.qrIndex > 0
                    symbol: "back"
                    text: qsTr("Previous code")
                    onClicked: sheet.takeAway.showQr(sheet.takeAway.qrIndex - 1)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                BigButton {
                    objectName: "nextQrButton"
                    enabled: !sheet.last
                    kind: "primary"
                    symbol: "forward"
                    text: qsTr("Next code")
                    onClicked: sheet.takeAway.showQr(sheet.takeAway.qrIndex + 1)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            BigButton {
                objectName: "closeQrButton"
                focus: true
                kind: sheet.last ? "primary" : "secondary"
                symbol: "check"
                text: qsTr("Done")
                textSize: "large"
                onClicked: sheet.close()
                Layout.fillWidth: true
            }
        }
    }
}
