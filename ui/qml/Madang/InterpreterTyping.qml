pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One side types, or corrects what was understood: by a touch on another guess, or by typing.
FocusScope {
    id: sheet

    required property var pane
    property int number: 0 // the turn to correct; 0 for a new one
    property string words
    property var guesses: []
    signal done

    function send(text: string): void {
        if (text.trim() === "")
            return;
        if (number === 0)
            pane.talk.say(pane.side.side, text);
        else
            pane.talk.correct(number, text);
        done();
    }

    Component.onCompleted: {
        field.text = words;
        field.forceActiveFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        spacing: Theme.gap

        ScrollArea {
            objectName: "typingScroller"
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                objectName: "typingTitle"
                words: sheet.pane.say(sheet.number === 0 ? InterpreterWords.type : InterpreterWords.correct)
                font.family: sheet.pane.side.fontName
                size: "large"
                Layout.fillWidth: true
            }
            TypingField {
                id: field
                objectName: "interpreterField"
                focus: true
                font.family: sheet.pane.side.fontName
                onAccepted: sheet.send(whole())
                Accessible.name: sheet.pane.say(InterpreterWords.type)
                Layout.fillWidth: true
            }
            ActionGrid {
                cellWidth: 280 * Theme.unit * Theme.textScale
                Layout.fillWidth: true

                BigButton {
                    objectName: "translateButton"
                    focusPolicy: Qt.TabFocus // a touch must not take the keyboard away, or the page moves under the finger
                    kind: "primary"
                    symbol: "translate"
                    text: sheet.pane.say(InterpreterWords.translate)
                    family: sheet.pane.side.fontName
                    textSize: "large"
                    enabled: field.filled
                    onClicked: sheet.send(field.whole())
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                BigButton {
                    objectName: "closeLayerButton"
                    focusPolicy: Qt.TabFocus
                    symbol: "cancel"
                    text: sheet.pane.say(InterpreterWords.cancel)
                    family: sheet.pane.side.fontName
                    textSize: "large"
                    onClicked: sheet.done()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            BodyText {
                visible: sheet.guesses.length > 0
                words: sheet.pane.say(InterpreterWords.orDidYouSay)
                font.family: sheet.pane.side.fontName
                Layout.fillWidth: true
            }
            Repeater {
                model: sheet.guesses
                BigButton {
                    required property int index
                    required property string modelData
                    objectName: "guess_" + index
                    text: modelData
                    family: sheet.pane.side.fontName
                    leading: true
                    onClicked: sheet.send(modelData)
                    Layout.fillWidth: true
                }
            }
        }
        Loader {
            active: sheet.pane.side.keyboard !== ""
            visible: active
            source: active ? "KeyboardArea.qml" : ""
            onLoaded: (item as KeyboardArea).layout = Qt.binding(() => sheet.pane.side.keyboard)
            Layout.fillWidth: true
        }
    }
}
