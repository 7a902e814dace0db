pragma Singleton
import QtQuick

// Sentences about what the centre says itself, by the codes that Python sends.
QtObject {
    readonly property string suggest: qsTr("Suggest it to the province too")
    readonly property string save: qsTr("Save")
    readonly property string cancel: qsTr("Cancel")

    function kind(code: string): string {
        switch (code) {
        case "notice":
            return qsTr("Notice");
        case "faq":
            return qsTr("Own question and answer");
        case "addition":
            return qsTr("Addition to an official answer");
        default:
            return qsTr("Hours or telephone of a place");
        }
    }

    function symbol(code: string): string {
        return ({
                notice: "info",
                faq: "question",
                addition: "plus"
            })[code] ?? "clock";
    }

    function state(code: string, suggested: string): string {
        const words = ({
                live: qsTr("Visitors see it."),
                planned: qsTr("Not shown yet."),
                expired: qsTr("Over: not shown any more."),
                conflict: qsTr("The official text has changed. Please decide."),
                gone: qsTr("The official text is gone. Please decide."),
                unfit: qsTr("Not shown: it does not fit the present content.")
            })[code] ?? "";
        const sent = ({
                waiting: qsTr("The suggestion waits to be sent."),
                sent: qsTr("The suggestion was sent.")
            })[suggested] ?? "";
        return [words, sent].filter(each => each !== "").join(" ");
    }

    function field(code: string): string {
        switch (code) {
        case "title":
            return qsTr("Title");
        case "body":
        case "text":
            return qsTr("Text");
        case "days":
            return qsTr("Show it until");
        case "urgent":
            return qsTr("Urgent: show it first");
        case "question":
            return qsTr("Question");
        case "short":
            return qsTr("Answer, in one to three sentences");
        case "phrasings":
            return qsTr("Other ways of asking, one on each line");
        case "topic":
            return qsTr("Topic");
        case "hours":
            return qsTr("Opening hours, for example: %1").arg("Mo-Fr 09:00-18:00; Sa 10:00-14:00");
        case "phone":
            return qsTr("Telephone");
        default:
            return qsTr("Remark");
        }
    }

    function days(number: string): string {
        return number === "0" ? qsTr("Today") : qsTr("In %1 days").arg(number);
    }

    function problem(code: string): string {
        switch (code) {
        case "local-empty":
            return qsTr("Nothing is written yet.");
        case "local-invalid":
            return qsTr("Something is missing or too long. Write Korean or English, with every field.");
        case "local-emergency":
            return qsTr("That is a cry for help. It must lead to emergency numbers.");
        default:
            return StaffWords.problem(code);
        }
    }
}
