pragma Singleton
import QtQuick

// Every sentence that belongs to a code of Python's.
QtObject {
    function error(code) {
        switch (code) {
        case "microphone-missing": return qsTr("There is no microphone. You can type your question.")
        case "microphone-failed": return qsTr("The microphone does not work. You can type your question.")
        case "recognizer-missing":
        case "model-missing": return qsTr("I cannot hear this language yet. You can type your question.")
        case "model-damaged": return qsTr("Hearing is out of order. You can type your question.")
        case "voice-missing": return qsTr("There is no voice for this language. Please read the text.")
        case "speaker-failed":
        case "loudspeaker-missing": return qsTr("The sound does not work. Please read the text.")
        case "printer-missing": return qsTr("There is no printer. Take the answer on your phone.")
        case "printer-problem":
        case "print-failed": return qsTr("Printing did not work. Take the answer on your phone, or call staff.")
        case "question-empty": return qsTr("Say or type your question first.")
        case "question-too-long": return qsTr("The question is too long. Ask it in one or two sentences.")
        case "disk-full": return qsTr("The kiosk needs its staff, but you can go on.")
        default: return qsTr("Something went wrong. Please try again, or call staff.")
        }
    }
    function printing(phase, reason) {
        switch (phase) {
        case "preparing": return qsTr("Preparing your page…")
        case "waiting": return qsTr("Sent to the printer…")
        case "printing": return qsTr("Printing…")
        case "done": return qsTr("Did it print?")
        case "problem": return printer(reason)
        default: return ""
        }
    }
    function printer(reason) {
        switch (reason) {
        case "media-empty": return qsTr("The printer has no paper. Call staff, or take the answer on your phone.")
        case "media-jam": return qsTr("Paper is stuck in the printer. Call staff, or take the answer on your phone.")
        case "cover-open": return qsTr("The printer is open. Call staff, or take the answer on your phone.")
        case "toner-empty": return qsTr("The printer has no ink. Call staff, or take the answer on your phone.")
        case "offline":
        case "paused": return qsTr("The printer is off. Call staff, or take the answer on your phone.")
        case "missing": return qsTr("There is no printer. Take the answer on your phone.")
        default: return qsTr("Printing did not work. Take the answer on your phone, or call staff.")
        }
    }
}
