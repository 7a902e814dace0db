pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// An answer typed or said.
RowLayout {
    id: entry

    required property var kiosk
    property bool latin: false
    readonly property var asked: kiosk.forms.question
    readonly property bool typing: field.activeFocus

    function refill(): void {
        field.text = asked.fieldText;
    }

    function takeKeys(taken: bool): void {
        if (taken)
            field.forceActiveFocus();
        else
            field.focus = false;
    }

    // The on-screen keyboard still holds the last word until it is told to hand it over.
    function send(): void {
        (Qt.inputMethod as InputMethod)?.commit();
        if (field.text.trim() !== "")
            asked.answer(field.text);
    }

    spacing: Theme.gap

    AnswerField {
        id: field
        objectName: "formField"
        family: entry.latin ? "Noto Sans" : Theme.fontFamily
        horizontalAlignment: entry.latin ? TextInput.AlignLeft : undefined
        // Nothing that is typed may reach a dictionary on the disk.
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (entry.asked.way === "digits" ? Qt.ImhPreferNumbers : 0) | (entry.asked.way === "phone" ? Qt.ImhDialableCharactersOnly : 0)
        Accessible.name: entry.asked.text
        Layout.fillWidth: true
        Layout.fillHeight: true
        onTextEdited: entry.kiosk.stillHere()
        onWholeChanged: if (activeFocus) // what the page puts in was not typed
            entry.asked.narrow(whole)
        onAccepted: entry.send()
    }
    FormSayButton {
        visible: entry.kiosk.ask.canHear
        onClicked: entry.kiosk.sayAnswer()
    }
    BigButton {
        objectName: "nextQuestionButton"
        focusPolicy: Qt.TabFocus // a touch must not take the keyboard away, or the page moves under the finger
        kind: "primary"
        symbol: "forward"
        text: qsTr("Next")
        textSize: "large"
        enabled: field.whole !== ""
        onClicked: entry.send()
        Layout.fillHeight: true
        Layout.preferredHeight: 110 * Theme.unit
    }
}
