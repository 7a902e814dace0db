pragma Singleton
import QtQuick

// Sentences about recordings, by the codes that Python sends.
QtObject {
    function time(seconds: real): string {
        const whole = Math.floor(seconds);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    function made(length: string, wasCut: bool): string {
        const words = qsTr("%1 without the silence around it. Listen to it, then keep it.").arg(length);
        return wasCut ? qsTr("The time was over: what came after it is not recorded.") + " " + words : words;
    }

    function hint(code: string): string {
        switch (code) {
        case "too-loud":
            return qsTr("Too loud. Step back a little.");
        case "too-quiet":
            return qsTr("Too quiet. Come closer, or speak louder.");
        case "noisy":
            return qsTr("It is noisy here. That will be heard.");
        default:
            return "";
        }
    }

    function outcome(code: string): string {
        switch (code) {
        case "kept":
            return qsTr("Kept. The kiosk reads this text aloud with your voice from now on.");
        case "removed":
            return qsTr("Removed. The kiosk does not play this recording any more.");
        case "undone":
            return qsTr("Taken back.");
        default:
            return "";
        }
    }

    function problem(code: string): string {
        switch (code) {
        case "microphone-lost":
            return qsTr("The microphone was lost while you read. Plug it in again and read the text once more. What was kept before is still there.");
        case "recording-silent":
            return qsTr("Nothing was heard, or too softly. Come closer to the microphone and record it again.");
        case "recording-short":
            return qsTr("That was too short for this text. Read all of it.");
        case "recording-clipped":
            return qsTr("It was too loud and rattles. Step back from the microphone and record it again.");
        case "recording-unreadable":
            return qsTr("The recording cannot be played. Record it again.");
        case "disk-full":
            return qsTr("The disk is full: nothing was changed. A technician makes room; then keep it again.");
        default:
            return StaffWords.problem(code);
        }
    }
}
