pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The equal alternative to speaking: a field, known questions that match, the keyboard.
PageFrame {
    id: page

    readonly property var ask: kiosk.ask

    property bool correcting: false // what was heard is mended

    alwaysPinned: true // the keyboard
    // On a broad screen the keyboard needs the room; the field says the same.
    title: Theme.broad && kiosk.keyboard !== "" ? "" : heading
    readonly property string heading: qsTr("Type your question")

    // A Korean syllable still in the making counts; Latin letters on the way to a Chinese character do not.
    function follow(): void {
        page.ask.typing(field.text + (page.kiosk.languageTag === "zh" ? "" : field.preeditText));
    }

    function send(): void {
        page.ask.submit(field.whole());
    }

    Component.onCompleted: {
        if (correcting && ask.heardText !== "") {
            field.text = ask.heardText;
            ask.typing(field.text);
        }
        field.forceActiveFocus();
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        TypingField {
            id: field
            objectName: "questionField"
            focus: true
            placeholderText: qsTr("For example: I changed my address")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: page.heading
            onTextEdited: page.follow()
            onPreeditTextChanged: page.follow()
            onAccepted: page.send()
        }
        BigButton {
            objectName: "submitQuestionButton"
            focusPolicy: Qt.TabFocus // a touch must not take the keyboard away, or the page moves under the finger
            kind: "primary"
            symbol: "forward"
            text: qsTr("Ask")
            textSize: "large"
            enabled: field.filled
            onClicked: page.send()
            Layout.fillHeight: true
            Layout.preferredHeight: 110 * Theme.unit
        }
    }
    BodyText {
        visible: suggestions.count > 0
        words: field.text.trim() === "" ? qsTr("People often ask") : qsTr("Do you mean one of these?")
        horizontalAlignment: Text.AlignLeft
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.broad && Theme.textScale < 1.75 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            id: suggestions
            model: page.ask.suggestions

            QuestionCard {
                required property var model
                objectName: "suggestion_" + model.answerId
                text: model.question
                bold: false
                onClicked: page.kiosk.openAnswer(model.answerId)
                Layout.fillWidth: true
            Layout.fillHeight: true
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        Loader {
            id: keyboard
            active: page.kiosk.keyboard !== ""
            visible: active
            source: active ? "KeyboardArea.qml" : ""
            onLoaded: (item as KeyboardArea).layout = Qt.binding(() => page.kiosk.keyboard)
            Layout.fillWidth: true
        }
    ]
}
