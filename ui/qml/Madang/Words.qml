pragma Singleton
import QtQuick

// Sentences for the codes that Python sends. Unknown codes get the sentence of `unexpected`.
QtObject {
    readonly property string local: qsTr("From this centre, not from a public office.")
    readonly property string dayAndNight: qsTr("Open day and night")
    readonly property string onlyIn: qsTr("Not in your language, only: %1")

    function error(code: string): string {
        switch (code) {
        case "":
            return "";
        case "question-empty":
            return qsTr("There is no question yet. Please speak or type it.");
        case "question-too-long":
            return qsTr("That is very long. Please ask in one or two short sentences.");
        case "language-unknown":
            return qsTr("This language is not ready yet. Please choose another one.");
        case "bad-usage":
            return qsTr("That did not work. Please try again.");
        case "content-missing":
        case "content-invalid":
            return qsTr("This answer cannot be shown now. Please ask a member of staff.");
        case "model-unknown":
        case "model-missing":
        case "model-damaged":
        case "model-download-failed":
        case "model-store-busy":
        case "recognizer-missing":
            return qsTr("I cannot listen in this language now. You can type or choose a topic.");
        case "microphone-missing":
        case "microphone-failed":
            return qsTr("The microphone does not work now. You can type or choose a topic.");
        case "audio-unreadable":
        case "audio-empty":
            return qsTr("I could not hear anything. Please come closer and say it again.");
        case "voice-missing":
            return qsTr("I cannot read aloud in this language. You can read it here or print it.");
        case "speaker-failed":
        case "recording-unreadable":
        case "loudspeaker-missing":
            return qsTr("The loudspeaker does not work now. You can read the answer here.");
        case "printer-missing":
            return qsTr("There is no printer here. You can take the answer with you on your phone.");
        case "printer-problem":
        case "print-failed":
            return qsTr("The paper did not print. You can take the answer with you on your phone.");
        case "disk-full":
        case "database-damaged":
        case "settings-invalid":
        case "display-missing":
        case "already-running":
        case "package-missing":
            return qsTr("This kiosk needs help from a member of staff. You can go on.");
        default:
            return qsTr("Something went wrong here. It is not your fault. Please try again.");
        }
    }

    // How the camera ended without having read a passport.
    function camera(ending: string): string {
        switch (ending) {
        case "late":
            return qsTr("I could not read the lines. Please type them.");
        case "failed":
            return qsTr("The camera does not work now. Please type the lines.");
        default:
            return "";
        }
    }

    // Whether a place is open. until: when that changes, empty where it is not known.
    function openness(state: string, until: string): string {
        switch (state) {
        case "open":
            return until === "" ? qsTr("Open now") : qsTr("Open until %1").arg(until);
        case "closed":
            return until === "" ? qsTr("Closed now") : qsTr("Closed now. Opens: %1").arg(until);
        default:
            return qsTr("Opening hours not known");
        }
    }

    // Yes and no have no other words of their own; everything else comes as it is.
    function yesNo(value: string): string {
        return value === "yes" ? qsTr("Yes") : value === "no" ? qsTr("No") : value;
    }

    function towards(bearing: string): string {
        switch (bearing) {
        case "n":
            return qsTr("north");
        case "ne":
            return qsTr("north-east");
        case "e":
            return qsTr("east");
        case "se":
            return qsTr("south-east");
        case "s":
            return qsTr("south");
        case "sw":
            return qsTr("south-west");
        case "w":
            return qsTr("west");
        case "nw":
            return qsTr("north-west");
        default:
            return "";
        }
    }

    function typingHelps(code: string): bool {
        return ["recognizer-missing", "microphone-missing", "microphone-failed", "audio-unreadable", "audio-empty", "model-missing", "model-damaged"].includes(code);
    }

    function printer(reason: string): string {
        switch (reason) {
        case "":
            return "";
        case "media-empty":
            return qsTr("The printer has no paper. A member of staff can put some in, then it goes on by itself.");
        case "media-jam":
            return qsTr("Paper is stuck in the printer. Please tell a member of staff.");
        case "cover-open":
            return qsTr("The printer is open. Please tell a member of staff.");
        case "toner-empty":
            return qsTr("The printer has no ink. Please tell a member of staff.");
        case "offline":
            return qsTr("The printer is switched off or not connected. Please tell a member of staff.");
        case "paused":
            return qsTr("The printer has been stopped. Please tell a member of staff.");
        case "missing":
            return qsTr("There is no printer here. You can take the answer with you on your phone.");
        default:
            return qsTr("The printer needs help. Please tell a member of staff.");
        }
    }

    function printing(phase: string, reason: string): string {
        switch (phase) {
        case "preparing":
            return qsTr("Getting your paper ready …");
        case "waiting":
            return qsTr("Waiting for the printer …");
        case "printing":
            return qsTr("Printing. Please wait for your paper.");
        case "done":
            return qsTr("Did your paper come out?");
        case "problem":
            return printer(reason === "" ? "other" : reason);
        default:
            return "";
        }
    }

    // Parts of a place which the centre knows better.
    function part(code: string): string {
        return code === "phone" ? qsTr("Telephone") : qsTr("Opening hours");
    }
}
