pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The door to the staff page: a PIN, on the keys of the page or of a keyboard.
PageFrame {
    id: page

    readonly property var staff: kiosk.staff
    readonly property bool open: staff.problem !== "pin-missing" && staff.waitSeconds === 0 && !staff.isChecking

    readonly property string said: {
        if (staff.problem === "pin-missing")
            return qsTr("No PIN is set yet. A technician sets it on this machine: %1").arg("madang staff pin");
        if (staff.waitSeconds > 0)
            return qsTr("Too many wrong PINs. Please wait %1 seconds.").arg(staff.waitSeconds);
        if (staff.isChecking)
            return qsTr("One moment …");
        return staff.problem === "pin-wrong" ? qsTr("This is not the PIN.") : staff.problem !== "" ? Words.error(staff.problem) : "";
    }

    function enter(): void {
        if (open && pad.pin !== "") {
            staff.tryPin(pad.pin);
            pad.pin = "";
        }
    }

    title: qsTr("For staff")
    subtitle: qsTr("Please enter the PIN.")
    centred: true
    widest: 620 * Theme.unit * Math.min(1.4, Theme.textScale)
    Keys.onPressed: event => {
        kiosk.stillHere();
        if (/^[0-9]$/.test(event.text))
            pad.add(event.text);
        else if (event.key === Qt.Key_Backspace)
            pad.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.enter();
        else
            return;
        event.accepted = true;
    }

    BodyText {
        objectName: "pinDots"
        words: pad.pin === "" ? "○" : "●".repeat(pad.pin.length)
        size: "large"
        color: pad.pin === "" ? Theme.inkSoft : Theme.ink
        font.family: "Noto Sans CJK KR"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "pinText"
        words: page.said
        color: Theme.persimmon
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.bodySize * 2.6
    }
    PinPad {
        id: pad
        enabled: page.open
        onEntered: page.enter()
        Layout.fillWidth: true
    }
}
