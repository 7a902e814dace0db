pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What help can I get: a question with big choices, then three groups, then one benefit.
PageFrame {
    id: page

    readonly property var benefits: kiosk.benefits
    readonly property var takeAway: kiosk.takeAway
    readonly property string phase: benefits.phase
    readonly property int fitting: Theme.textScale > 1.6 ? 1 : Theme.portrait ? 1 : 2
    readonly property bool manyChoices: choices.count > 8 // then they are short, as kinds of visas are

    onPhaseChanged: toTop()

    sided: phase === "results"
    title: phase === "question" ? benefits.questionText : phase === "details" ? benefits.title : qsTr("What help can I get?")
    subtitle: phase === "results" || phase === "details" ? qsTr("This is only a first look. The office decides.") : ""

    function groupName(outcome: string): string {
        return outcome === "likely" ? qsTr("You can probably get this") : outcome === "ask" ? qsTr("Ask about this") : qsTr("Probably not for you");
    }

    GridLayout {
        visible: page.phase === "question"
        columns: page.fitting + (page.manyChoices && Theme.textScale < 1.6 ? 1 : 0)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            id: choices
            model: page.benefits.choiceRows
            BigButton {
                required property var model
                objectName: "choice_" + model.place
                text: page.benefits.yesNo ? (model.place === 0 ? qsTr("Yes") : qsTr("No")) : model.text
                textSize: "large"
                onClicked: page.benefits.answer(model.place)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    Repeater {
        model: page.phase === "results" ? page.benefits.resultRows : null
        ColumnLayout {
            id: row
            required property var model
            spacing: Theme.gap
            Layout.fillWidth: true

            BodyText {
                visible: row.model.firstOfGroup
                words: page.groupName(row.model.outcome)
                size: "large"
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            QuestionCard {
                objectName: "benefit_" + row.model.benefitId
                text: row.model.title
                note: row.model.way
                onClicked: page.benefits.openBenefit(row.model.benefitId)
                Layout.fillWidth: true
            }
        }
    }
    ColumnLayout {
        visible: page.phase === "details"
        spacing: Theme.gap
        Layout.fillWidth: true

        BodyText {
            objectName: "benefitKoreanTitle"
            visible: text !== page.benefits.title
            words: page.benefits.koreanTitle
            font.family: "Noto Sans CJK KR"
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "benefitOutcome"
            words: page.groupName(page.benefits.outcome)
            size: "large"
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Repeater {
            model: page.benefits.reasons
            BodyText {
                required property string modelData
                words: "• " + modelData
                Layout.fillWidth: true
            }
        }
        BodyText {
            objectName: "benefitWhat"
            words: page.benefits.what
            Layout.fillWidth: true
        }
        BodyText {
            visible: page.benefits.amountsOf !== ""
            words: qsTr("Amounts as of %1").arg(page.benefits.amountsOf)
            size: "small"
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        BodyText {
            words: qsTr("Where to apply")
            size: "large"
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "benefitWhere"
            words: page.benefits.where
            Layout.fillWidth: true
        }
        BodyText {
            visible: papers.count > 0
            words: qsTr("Bring with you")
            size: "large"
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Repeater {
            id: papers
            model: page.benefits.bring
            BodyText {
                required property int index
                required property string modelData
                objectName: "benefitPaper_" + index
                words: "• " + modelData
                Layout.fillWidth: true
            }
        }
        HotlineCard {
            numbers: page.benefits.hotlineRows
            Layout.fillHeight: false
            Layout.fillWidth: true
        }
        BodyText {
            words: qsTr("Not yet checked by a native reader")
            size: "small"
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
    actions: [
        BigButton {
            objectName: "withholdButton"
            visible: page.phase === "question"
            kind: "quiet"
            text: qsTr("I do not know, or would rather not say")
            onClicked: page.benefits.withhold()
            Layout.fillWidth: true
        },
        ActionGrid {
            visible: page.phase === "results"
            cellWidth: 190 * Theme.unit * Theme.textScale
            mostColumns: 3
            Layout.fillWidth: true

            BigButton {
                objectName: "fillFormsButton"
                visible: page.benefits.canFill
                kind: "primary"
                stacked: true
                symbol: "pencil"
                text: qsTr("Fill in these applications")
                onClicked: page.benefits.fillForms()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "printButton"
                visible: page.takeAway.canPrint
                stacked: true
                symbol: "printer"
                text: qsTr("Print")
                onClicked: page.takeAway.print()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "qrButton"
                stacked: true
                symbol: "phone-code"
                text: qsTr("On my phone")
                onClicked: page.takeAway.makeQr()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "remindersButton"
                stacked: true
                symbol: "clock"
                text: qsTr("Deadlines")
                onClicked: page.kiosk.openReminders()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "restartBenefitsButton"
                stacked: true
                symbol: "repeat"
                text: qsTr("Start again")
                onClicked: page.benefits.restart()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    ]
}
