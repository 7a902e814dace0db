pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One question of a form: large, with help and an example; touched, typed or said.
PageFrame {
    id: page

    readonly property var forms: kiosk.forms
    readonly property string way: forms.way
    readonly property bool chooses: way === "choice" || way === "yesNo"
    readonly property bool doubtful: forms.outcome === "doubtful"
    readonly property bool types: !chooses && !doubtful
    readonly property bool dated: way === "date"
    readonly property bool says: chooses && !doubtful && kiosk.ask.canHear // else the button is beside the field
    readonly property bool keys: types && kiosk.keyboard !== "" && (!dated || field.activeFocus)
    readonly property bool tight: keys && Theme.broad // the keyboard leaves little room
    readonly property int shown: forms.shown
    readonly property bool latin: ["latin", "digits", "phone", "date"].includes(way)
    readonly property bool hinted: forms.help !== "" || types && forms.example !== ""
    readonly property bool fewChoices: choices.count <= 4

    title: forms.questionText
    subtitle: qsTr("Question %1 of at most %2").arg(forms.done + 1).arg(Math.max(forms.most, forms.done + 1))
    alwaysPinned: keys

    // The on-screen keyboard still holds the last word until it is told to hand it over.
    function send(): void {
        (Qt.inputMethod as InputMethod)?.commit();
        if (field.text.trim() !== "")
            forms.answer(field.text);
    }

    function refill(): void {
        field.text = forms.fieldText;
        picker.restart();
        const year = (forms.fieldText + " " + forms.example).match(/\b(19|20)\d\d\b/);
        picker.firstYear = Math.floor((year ? Number(year[0]) : new Date().getFullYear()) / 10) * 10;
        toTop();
        if (dated && kiosk.keyboard !== "")
            field.focus = false; // the picker needs the room more than the keyboard
        else if (types)
            field.forceActiveFocus();
        Qt.callLater(showField);
    }

    function showField(): void {
        if (tight)
            ensureVisible(field);
    }

    component SayButton: BigButton {
        objectName: "formMicButton"
        symbol: "mic"
        text: qsTr("Say it")
        onClicked: page.kiosk.sayAnswer()
        Layout.fillHeight: true
    }

    component SkipButton: BigButton {
        objectName: "skipQuestionButton"
        focusPolicy: Qt.TabFocus
        kind: "quiet"
        text: page.forms.required ? qsTr("I will write it by hand later") : qsTr("Leave it empty")
        onClicked: page.forms.skip()
    }

    component Hints: ColumnLayout {
        spacing: Theme.padding
        Layout.fillWidth: true

        BodyText {
            objectName: "formHelp"
            visible: text !== ""
            text: page.forms.help
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "formExample"
            visible: page.types && page.forms.example !== ""
            text: qsTr("Example: %1").arg("\u2068" + page.forms.example + "\u2069")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }

    onShownChanged: refill()
    Component.onCompleted: refill()

    Rectangle {
        objectName: "formProgress"
        visible: !page.tight
        implicitHeight: Math.round(14 * Theme.unit)
        radius: height / 2
        color: Theme.clay
        Accessible.role: Accessible.ProgressBar
        Accessible.name: page.subtitle
        Layout.fillWidth: true
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: parent.width * (page.forms.most > 0 ? page.forms.done / page.forms.most : 0)
            height: parent.height
            radius: height / 2
            color: Theme.pine
        }
    }
    BodyText {
        objectName: "formPlace"
        visible: !page.tight
        text: qsTr("On the form: %1").arg("\u2068" + page.forms.koreanText + "\u2069")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    Hints {
        visible: !page.tight && page.hinted
    }
    Card {
        visible: page.forms.outcome !== ""
        color: Theme.persimmonSoft
        border.color: Theme.persimmon
        Layout.fillWidth: true
        BodyText {
            objectName: "formReason"
            text: page.forms.reason
            size: "large"
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "formUnderstood"
            visible: text !== ""
            text: page.forms.understood
            size: "title"
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: page.forms.offeredAnswers
        BigButton {
            required property int index
            required property string modelData
            objectName: "offeredAnswer_" + index
            symbol: "forward"
            leading: true
            text: modelData
            textSize: "large"
            onClicked: page.forms.takeOffered(index)
            Layout.fillWidth: true
        }
    }
    GridLayout {
        visible: page.chooses
        columns: Theme.textScale > 1.6 || page.fewChoices && Theme.portrait && page.way !== "yesNo" ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: !page.fewChoices

        Repeater {
            id: choices
            model: page.forms.choiceRows
            BigButton {
                required property var model
                objectName: "formChoice_" + model.place
                selected: model.chosen
                text: page.way === "yesNo" ? Words.yesNo(model.place === 0 ? "yes" : "no") : model.text
                note: model.koreanText === model.text ? "" : model.koreanText
                textSize: "large"
                onClicked: page.forms.choosePlace(model.place)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Math.max(implicitHeight, 150 * Theme.unit)
            }
        }
    }
    GridLayout {
        visible: page.types
        columns: page.dated && Theme.broad && Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true
        Layout.fillHeight: false

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            AnswerField {
                id: field
                objectName: "formField"
                family: page.way === "words" ? Theme.fontFamily : "Noto Sans"
                horizontalAlignment: page.latin ? TextInput.AlignLeft : undefined
                // Nothing that is typed may reach a dictionary on the disk.
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (page.way === "digits" ? Qt.ImhPreferNumbers : 0) | (page.way === "phone" ? Qt.ImhDialableCharactersOnly : 0)
                Accessible.name: page.forms.questionText
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTextEdited: page.kiosk.stillHere()
                onAccepted: page.send()
            }
            SayButton {
                visible: page.kiosk.ask.canHear
            }
            BigButton {
                objectName: "nextQuestionButton"
                focusPolicy: Qt.TabFocus // a touch must not take the keyboard away, or the page moves under the finger
                kind: "primary"
                symbol: "forward"
                text: qsTr("Next")
                textSize: "large"
                enabled: field.whole !== ""
                onClicked: page.send()
                Layout.fillHeight: true
                Layout.preferredHeight: 110 * Theme.unit
            }
        }
        Hints {
            visible: page.tight && page.hinted
        }
        SkipButton {
            visible: page.tight && page.forms.canSkip
            Layout.fillWidth: true
        }
        DatePicker {
            id: picker
            visible: page.dated
            languageTag: page.kiosk.languageTag
            onPicked: day => page.forms.answer(day)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        ActionGrid {
            visible: page.doubtful || page.says || page.forms.canSkip && !page.tight
            cellWidth: 300 * Theme.unit * Theme.textScale
            mostColumns: 2
            Layout.fillWidth: true

            BigButton {
                objectName: "keepAnswerButton"
                visible: page.doubtful
                kind: "primary"
                symbol: "check"
                text: qsTr("Keep it")
                textSize: "large"
                onClicked: page.forms.keep()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "correctAnswerButton"
                visible: page.doubtful
                symbol: "pencil"
                text: qsTr("Change")
                textSize: "large"
                onClicked: page.forms.correct()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            SayButton {
                visible: page.says
                Layout.fillWidth: true
            }
            SkipButton {
                visible: page.forms.canSkip && !page.doubtful && !page.tight
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        },
        Loader {
            active: page.keys
            visible: active
            source: active ? "KeyboardArea.qml" : ""
            onLoaded: (item as KeyboardArea).layout = Qt.binding(() => page.latin ? "en_US" : page.kiosk.keyboard)
            Layout.fillWidth: true
        }
    ]
}
