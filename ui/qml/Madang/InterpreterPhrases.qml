pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What one side says often, one touch each.
FocusScope {
    id: sheet

    required property var pane
    signal done

    Component.onCompleted: forceActiveFocus()

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin / 2
        columns: 1
        rowSpacing: Theme.gap

        ScrollArea {
            objectName: "phraseScroller"
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: Math.max(1, Math.floor(sheet.width / (440 * Theme.unit * Theme.textScale)))
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: sheet.pane.side.phrases
                    BigButton {
                        required property var model
                        objectName: "phrase_" + model.phraseId
                        text: model.text
                        family: sheet.pane.side.fontName
                        leading: true
                        padding: Math.round(20 * Theme.unit)
                        onClicked: {
                            sheet.pane.talk.sayPhrase(sheet.pane.side.side, model.phraseId);
                            sheet.done();
                        }
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }
        }
        BigButton {
            objectName: "closeLayerButton"
            focus: true
            symbol: "cancel"
            text: sheet.pane.say(InterpreterWords.close)
            family: sheet.pane.side.fontName
            textSize: "large"
            onClicked: sheet.done()
            Layout.fillWidth: true
        }
    }
}
