pragma Singleton
import QtQuick

// The sentences of the interpreter page, in English. Two languages stand on it at once: kiosk.interpreter.sentence() has them in each.
QtObject {
    readonly property string staff: QT_TRANSLATE_NOOP("InterpreterWords", "Staff")
    readonly property string visitor: QT_TRANSLATE_NOOP("InterpreterWords", "Visitor")
    readonly property string speak: QT_TRANSLATE_NOOP("InterpreterWords", "Touch and speak")
    readonly property string type: QT_TRANSLATE_NOOP("InterpreterWords", "Type")
    readonly property string phrases: QT_TRANSLATE_NOOP("InterpreterWords", "Phrases")
    readonly property string clear: QT_TRANSLATE_NOOP("InterpreterWords", "Clear all")
    readonly property string turn: QT_TRANSLATE_NOOP("InterpreterWords", "Turn round")
    readonly property string listening: QT_TRANSLATE_NOOP("InterpreterWords", "I am listening …")
    readonly property string understanding: QT_TRANSLATE_NOOP("InterpreterWords", "One moment …")
    readonly property string nothingHeard: QT_TRANSLATE_NOOP("InterpreterWords", "I did not hear anything")
    readonly property string thatIsAll: QT_TRANSLATE_NOOP("InterpreterWords", "That is all")
    readonly property string cancel: QT_TRANSLATE_NOOP("InterpreterWords", "Cancel")
    readonly property string close: QT_TRANSLATE_NOOP("InterpreterWords", "Close")
    readonly property string correct: QT_TRANSLATE_NOOP("InterpreterWords", "Correct it")
    readonly property string orDidYouSay: QT_TRANSLATE_NOOP("InterpreterWords", "Or did you say:")
    readonly property string translate: QT_TRANSLATE_NOOP("InterpreterWords", "Translate")
    readonly property string translating: QT_TRANSLATE_NOOP("InterpreterWords", "Translating …")
    readonly property string translateBack: QT_TRANSLATE_NOOP("InterpreterWords", "Translate back")
    readonly property string translatedBack: QT_TRANSLATE_NOOP("InterpreterWords", "Translated back by machine. This is information, not proof.")
    readonly property string notBack: QT_TRANSLATE_NOOP("InterpreterWords", "It cannot be translated back.")
    readonly property string listen: QT_TRANSLATE_NOOP("InterpreterWords", "Listen")
    readonly property string stop: QT_TRANSLATE_NOOP("InterpreterWords", "Stop")
    readonly property string hint: QT_TRANSLATE_NOOP("InterpreterWords", "Speak, type or touch a phrase. The other person reads and hears it in their own language.")
    readonly property string nothingRecorded: QT_TRANSLATE_NOOP("InterpreterWords", "Nothing is recorded.")
    readonly property string noTranslator: QT_TRANSLATE_NOOP("InterpreterWords", "There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.")
    readonly property string callStaff: QT_TRANSLATE_NOOP("InterpreterWords", "Talk with staff")
    readonly property string phone: QT_TRANSLATE_NOOP("InterpreterWords", "You can ask for an interpreter by phone:")
    readonly property string original: QT_TRANSLATE_NOOP("InterpreterWords", "The original text")

    function trust(trust: string): string {
        switch (trust) {
        case "waiting":
            return translating;
        case "reviewed":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Written and checked by people");
        case "drafted":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Written by people, not yet checked");
        case "memory":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Taken from an earlier text");
        case "machine":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Machine translation. It may be wrong.");
        case "twice":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Translated twice by machine. It may be wrong.");
        case "refused":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Not translated, because it could be wrong:");
        default:
            return QT_TRANSLATE_NOOP("InterpreterWords", "Not translated. These are the original words.");
        }
    }

    // Why the guard refused a translation: kiosk/domain/translation.py has the codes.
    function reason(code: string): string {
        switch (code) {
        case "figure-lost":
        case "figure-added":
            return QT_TRANSLATE_NOOP("InterpreterWords", "A number, an amount or a date would have been changed.");
        case "unit-changed":
            return QT_TRANSLATE_NOOP("InterpreterWords", "A unit such as days or won would have been changed.");
        case "code-lost":
        case "code-added":
            return QT_TRANSLATE_NOOP("InterpreterWords", "A code such as the name of a visa would have been changed.");
        case "address-lost":
        case "address-added":
            return QT_TRANSLATE_NOOP("InterpreterWords", "An address or a phone number would have been changed.");
        case "term-lost":
            return QT_TRANSLATE_NOOP("InterpreterWords", "An official word would have been lost.");
        case "negation-lost":
        case "negation-added":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Yes and no could have been mixed up.");
        case "duty-changed":
            return QT_TRANSLATE_NOOP("InterpreterWords", "“Must” and “may” could have been mixed up.");
        case "limit-lost":
            return QT_TRANSLATE_NOOP("InterpreterWords", "A limit such as “at least” or “within” would have been lost.");
        case "repetition":
            return QT_TRANSLATE_NOOP("InterpreterWords", "The machine repeated itself.");
        case "untranslated":
        case "language-wrong":
        case "script-wrong":
        case "language-unknown":
            return QT_TRANSLATE_NOOP("InterpreterWords", "It came out in the wrong language.");
        case "too-short":
        case "empty":
            return QT_TRANSLATE_NOOP("InterpreterWords", "A part of it would have been lost.");
        case "too-long":
            return QT_TRANSLATE_NOOP("InterpreterWords", "Something would have been added that was not said.");
        case "too-much":
            return QT_TRANSLATE_NOOP("InterpreterWords", "It was too much at once. Please say it in short sentences.");
        default:
            return QT_TRANSLATE_NOOP("InterpreterWords", "The machine is not sure enough.");
        }
    }
}
