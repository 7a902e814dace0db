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
        words: sheet.failed ? qsTr("We are sorry. Take the answer with you on your phone, or ask a member of staff.") : Words.printing(sheet.phase, sheet.takeAway.printerReason)
        size: "large"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Rectangle {
        objectName: "printPercent"
        visible: sheet.phase === "printing" && sheet.takeAway.printPercent > 0
        color: Theme.clay
        radius: height / 2
        implicitHeight: Math.round(18 * Theme.unit)
        Accessible.role: Accessible.ProgressBar
        Accessible.name: sheet.takeAway.printPercent + " %"
        Layout.fillWidth: true

        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: parent.width * Math.min(100, sheet.takeAway.printPercent) / 100
            height: parent.height
            radius: height / 2
            color: Theme.pine
        }
    }
    BodyText {
        objectName: "lowTonerText"
        visible: sheet.takeAway.lowToner && sheet.phase !== "problem" && !sheet.failed
        words: qsTr("The printer has little ink left. If the page is pale, please tell a member of staff.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    ActionGrid {
        cellWidth: 220 * Theme.unit * Theme.textScale
        mostColumns: sheet.phase === "done" || sheet.takeAway.canRetry ? 2 : 3
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
            objectName: "printAgainButton"
            visible: sheet.phase === "problem" && sheet.takeAway.canRetry
            symbol: "printer"
            text: qsTr("Print again")
            onClicked: {
                sheet.failed = false;
                sheet.takeAway.printAgain();
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
