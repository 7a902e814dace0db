pragma Singleton
import QtQuick

// Sentences of the staff page, by the codes that Python sends.
QtObject {
    readonly property string lowToner: qsTr("Toner or ink is low.")

    function printer(trouble: string, busy: bool): string {
        switch (trouble) {
        case "":
            return busy ? qsTr("It is printing.") : qsTr("Ready.");
        case "media-empty":
            return qsTr("No paper. Fill the tray; it goes on by itself.");
        case "media-jam":
            return qsTr("Paper is stuck. Take it out.");
        case "cover-open":
            return qsTr("A cover is open. Close it.");
        case "toner-empty":
            return qsTr("No toner or ink. Change the cartridge.");
        case "offline":
            return qsTr("Switched off or not connected. Look at its switch and its cable.");
        case "paused":
            return qsTr("Stopped. A technician starts it on this machine: %1").arg("cupsenable");
        case "missing":
            return qsTr("Not there. A technician sets it up on this machine.");
        default:
            return qsTr("It needs somebody. Look at its display.");
        }
    }

    function page(phase: string, trouble: string): string {
        if (trouble !== "")
            return printer(trouble, false);
        switch (phase) {
        case "waiting":
        case "printing":
            return qsTr("The test page is being printed …");
        case "done":
            return qsTr("The test page is printed. Is everything on it clear?");
        case "cancelled":
        case "failed":
            return qsTr("The test page did not come out.");
        default:
            return "";
        }
    }

    function health(state: string): string {
        switch (state) {
        case "good":
            return qsTr("In order.");
        case "warning":
            return qsTr("Could be better.");
        case "bad":
            return qsTr("Needs a technician.");
        default:
            return qsTr("One moment …");
        }
    }

    function part(name: string): string {
        switch (name) {
        case "program":
            return qsTr("Program");
        case "space":
            return qsTr("Room on the disk");
        case "content":
            return qsTr("Content");
        case "printer":
            return qsTr("Printers");
        case "fonts":
            return qsTr("Typefaces");
        case "blank forms":
            return qsTr("Forms on the office's own paper");
        case "stored models":
            return qsTr("Whether models are damaged");
        case "models":
            return qsTr("Hearing each language");
        case "voices and ears":
            return qsTr("Reading aloud in each language");
        case "translation":
            return qsTr("Translation");
        case "answers":
            return qsTr("Finding the answers");
        default:
            return name;
        }
    }

    function model(kind: string): string {
        switch (kind) {
        case "recognizer":
        case "multilingual-recognizer":
            return qsTr("Hearing");
        case "translator":
            return qsTr("Translation");
        case "voice":
        case "live-voice":
            return qsTr("Voice");
        default:
            return qsTr("Understanding");
        }
    }

    function modelState(state: string): string {
        switch (state) {
        case "installed":
            return qsTr("Installed.");
        case "damaged":
            return qsTr("Damaged.");
        case "quarantined":
            return qsTr("Damaged and put aside.");
        default:
            return qsTr("Not installed.");
        }
    }

    function freshness(state: string, code: string): string {
        if (state === "good")
            return qsTr("In order.");
        switch (code) {
        case "source-expired":
            return qsTr("The clock of this machine is wrong. A technician sets it.");
        case "release-unfit":
            return qsTr("A newer release does not work here.");
        case "source-untrusted":
            return qsTr("What the source offers is not from our centre. Tell the centre.");
        case "sync-not-set-up":
            return qsTr("A technician has not finished setting it up.");
        default:
            return qsTr("Nobody could be asked for newer content for a while.");
        }
    }

    function content(doing: string, percent: int, outcome: string): string {
        switch (doing || outcome) {
        case "looking":
        case "taking":
            return percent > 0 ? qsTr("Bringing newer content: %1 % …").arg(percent) : qsTr("One moment …");
        case "returning":
            return qsTr("One moment …");
        case "looking-nothing":
        case "taking-nothing":
            return qsTr("There is nothing newer.");
        case "looking-done":
        case "taking-done":
            return qsTr("Newer content is installed.");
        case "returning-done":
            return qsTr("The content of before is in use again.");
        default:
            return "";
        }
    }

    function problem(code: string): string {
        switch (code) {
        case "":
            return "";
        case "printer-missing":
            return printer("missing", false);
        case "printer-problem":
        case "print-failed":
            return printer("other", false);
        case "microphone-missing":
            return qsTr("No microphone. Plug one in, or switch it on.");
        case "microphone-failed":
            return qsTr("The microphone does not work. Unplug it and plug it in again.");
        case "loudspeaker-missing":
            return qsTr("No loudspeaker. Plug one in, or switch it on.");
        case "model-store-busy":
        case "store-busy":
            return qsTr("Something is being installed. Try again in some minutes.");
        case "source-unreachable":
            return qsTr("No source of content can be reached. Look at the network, or take a stick.");
        case "source-expired":
        case "release-unfit":
        case "source-untrusted":
        case "sync-not-set-up":
            return freshness("bad", code);
        case "disk-full":
            return qsTr("The disk is full.");
        default:
            return qsTr("That did not work. A technician finds the reason in the log: %1").arg(code);
        }
    }
}
