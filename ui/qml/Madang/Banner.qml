pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What went wrong, in one sentence, and what to do.
Card {
    id: banner

    required property var kiosk

    objectName: "errorBanner"
    color: Theme.persimmonSoft
    border.color: Theme.persimmon
    visible: kiosk.errorCode !== ""

    GridLayout {
        columns: banner.width > 900 * Theme.unit * Theme.textScale ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Icon {
                symbol: "info"
                color: Theme.persimmon
            }
            BodyText {
                objectName: "errorText"
                words: Words.error(banner.kiosk.errorCode)
                Layout.fillWidth: true
            }
        }
        BigButton {
            objectName: "errorTypeButton"
            visible: Words.typingHelps(banner.kiosk.errorCode) && banner.kiosk.page !== "typing"
            symbol: "keyboard"
            text: qsTr("Type instead")
            onClicked: {
                banner.kiosk.dismissError();
                banner.kiosk.openTyping();
            }
            Layout.fillWidth: banner.width <= 900 * Theme.unit * Theme.textScale
        }
        BigButton {
            objectName: "dismissErrorButton"
            symbol: "check"
            text: qsTr("OK")
            onClicked: banner.kiosk.dismissError()
            Layout.fillWidth: banner.width <= 900 * Theme.unit * Theme.textScale
        }
    }
}
