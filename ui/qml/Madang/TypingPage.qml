pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

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
        // The on-screen keyboard still holds the last word until it is told to hand it over.
        (Qt.inputMethod as InputMethod)?.commit();
        page.ask.submit(field.text);
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

        T.TextField {
            id: field
            objectName: "questionField"
            implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
            padding: Theme.padding
            focus: true
            color: Theme.ink
            selectionColor: Theme.pine
            selectedTextColor: Theme.pineText
            placeholderText: qsTr("For example: I changed my address")
            font.family: Theme.fontFamily
            font.pixelSize: Theme.largeSize
            maximumLength: 400
            // Nothing that is typed may reach a dictionary on the disk.
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            verticalAlignment: TextInput.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: page.heading
            onTextEdited: page.follow()
            onPreeditTextChanged: page.follow()
            onAccepted: page.send()

            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: field.activeFocus ? Theme.focusStroke : Theme.stroke
                border.color: field.activeFocus ? Theme.focus : Theme.line
            }

            BodyText {
                objectName: "placeholder"
                visible: field.text === "" && field.preeditText === ""
                x: field.leftPadding
                width: field.width - 2 * field.leftPadding
                height: field.height
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignLeft
                text: field.placeholderText
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
            }
        }
        BigButton {
            objectName: "submitQuestionButton"
            focusPolicy: Qt.TabFocus // a touch must not take the keyboard away, or the page moves under the finger
            kind: "primary"
            symbol: "forward"
            text: qsTr("Ask")
            textSize: "large"
            enabled: (field.text + field.preeditText).trim() !== ""
            onClicked: page.send()
            Layout.fillHeight: true
            Layout.preferredHeight: 110 * Theme.unit
        }
    }
    BodyText {
        visible: suggestions.count > 0
        text: field.text.trim() === "" ? qsTr("People often ask") : qsTr("Do you mean one of these?")
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
