pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What the printer does, truthfully, and the question whether the paper came.
Sheet {
    id: sheet

    required property var kiosk
    readonly property var takeAway: kiosk.takeAway
    readonly property string phase: takeAway.printPhase
    property bool failed: false // the visitor said that nothing came

    objectName: "printSheet"
    visible: phase !== "idle" || failed
    readonly property string page: kiosk.page
    onPageChanged: failed = false
    onPhaseChanged: if (phase !== "idle") failed = false

    function close(): void {
        failed = false;
        if (phase === "done")
            takeAway.askedDidPrint(true);
        else if (phase !== "idle")
            takeAway.cancelPrint();
    }

    Icon {
        symbol: sheet.failed || sheet.phase === "problem" ? "warning" : sheet.phase === "done" ? "question" : "printer"
        size: Math.round(140 * Theme.unit)
        color: sheet.failed || sheet.phase === "problem" ? Theme.persimmon : Theme.pine
        Layout.alignment: Qt.AlignHCenter

        SequentialAnimation on opacity {
            running: sheet.visible && ["preparing", "waiting", "printing"].includes(sheet.phase)
            loops: Animation.Infinite
            alwaysRunToEnd: true
            NumberAnimation {
                to: 0.45
                duration: 700
            }
            NumberAnimation {
                to: 1
                duration: 700
            }
        }
    }
    BodyText {
        objectName: "printState"
        text: sheet.failed ? qsTr("We are sorry. Take the answer with you on your phone, or ask a member of staff.") : Words.printing(sheet.phase, sheet.takeAway.printerReason)
        size: "large"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    ActionGrid {
        cellWidth: 220 * Theme.unit * Theme.textScale
        mostColumns: sheet.phase === "done" ? 2 : 3
        Layout.fillWidth: true

        BigButton {
            objectName: "didPrintYesButton"
            visible: sheet.phase === "done" && !sheet.failed
            kind: "primary"
            symbol: "check"
            text: qsTr("Yes")
            textSize: "large"
            onClicked: sheet.takeAway.askedDidPrint(true)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "didPrintNoButton"
            visible: sheet.phase === "done" && !sheet.failed
            symbol: "cancel"
            text: qsTr("No")
            textSize: "large"
            onClicked: {
                sheet.takeAway.askedDidPrint(false);
                sheet.failed = true;
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "printQrButton"
            visible: sheet.failed || sheet.phase === "problem"
            kind: "primary"
            symbol: "phone-code"
            text: qsTr("On my phone")
            onClicked: {
                sheet.close();
                sheet.takeAway.makeQr();
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "printStaffButton"
            visible: sheet.failed || sheet.phase === "problem"
            symbol: "staff"
            text: qsTr("Talk with staff")
            onClicked: sheet.kiosk.callStaff()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "cancelPrintButton"
            visible: sheet.phase !== "done" || sheet.failed
            symbol: "cancel"
            text: sheet.failed ? qsTr("Close") : qsTr("Do not print")
            onClicked: sheet.close()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
