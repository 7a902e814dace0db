pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The visitor wants a person. The kiosk cannot ring a bell: it says so to whoever stands near, in the staff's language too.
Sheet {
    id: sheet

    required property var kiosk

    objectName: "staffSheet"
    visible: kiosk.staffCalled

    function close(): void {
        kiosk.dismissStaff();
    }

    Icon {
        symbol: "staff"
        size: Math.round(150 * Theme.unit)
        color: Theme.pine
        Layout.alignment: Qt.AlignHCenter
    }
    BodyText {
        objectName: "staffCalledText"
        words: qsTr("Please show this to a member of staff")
        size: "title"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Rectangle {
        implicitHeight: plea.implicitHeight + 2 * Theme.padding
        radius: Theme.radius
        color: Theme.persimmonSoft
        border.width: Theme.stroke
        border.color: Theme.persimmon
        Layout.fillWidth: true

        BodyText {
            id: plea
            objectName: "staffPlea"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.padding
            // In the language of the staff, whatever the visitor's is.
            words: "이분이 직원의 도움을 기다리고 있습니다."
            font.family: "Noto Sans CJK KR"
            size: "title"
            horizontalAlignment: Text.AlignHCenter
        }
    }
    BigButton {
        objectName: "staffInterpreterButton"
        visible: sheet.kiosk.languageTag !== "" && sheet.kiosk.page !== "interpreter"
        symbol: "translate"
        text: qsTr("Talk with staff in two languages")
        textSize: "large"
        onClicked: sheet.kiosk.openInterpreter()
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "dismissStaffButton"
        focus: true
        kind: "primary"
        symbol: "check"
        text: qsTr("OK")
        textSize: "large"
        onClicked: sheet.close()
        Layout.fillWidth: true
    }
}
