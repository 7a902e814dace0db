pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The answer: the short one first and large; below it everything else; below that what to do with it.
PageFrame {
    id: page

    sided: true

    readonly property var answer: kiosk.answer
    readonly property var reading: kiosk.reading
    readonly property var takeAway: kiosk.takeAway
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.75
    readonly property string shown: answer.answerId
    onShownChanged: toTop()

    HeardLine {
        kiosk: page.kiosk
        words: page.answer.heardText
        Layout.fillWidth: true
    }
    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 11
            Layout.alignment: Qt.AlignTop

            BodyText {
                objectName: "answerQuestion"
                words: page.answer.question
                size: "large"
                font.weight: Font.DemiBold
                color: Theme.pine
                Layout.fillWidth: true
            }
            Card {
                border.color: Theme.pine
                padding: Math.round(32 * Theme.unit)
                Layout.fillWidth: true
                SpokenText {
                    objectName: "answerShort"
                    reading: page.reading
                    place: "short"
                    words: page.answer.shortText
                    font.pixelSize: Math.round(Theme.largeSize * 1.1)
                    font.weight: Font.Medium
                    Layout.fillWidth: true
                }
            }
            Flow {
                spacing: Math.round(10 * Theme.unit)
                Layout.fillWidth: true
                Chip {
                    objectName: "labelLocal"
                    visible: page.answer.local
                    symbol: "house"
                    text: Words.local
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelTranslated"
                    visible: page.answer.translated
                    symbol: "translate"
                    text: qsTr("Machine translation")
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelNotReviewed"
                    visible: !page.answer.reviewed && !page.answer.local
                    symbol: "info"
                    text: qsTr("Not yet checked by a native reader")
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelNoSource"
                    visible: page.answer.confidence === "unverified" && !page.answer.local
                    symbol: "warning"
                    text: qsTr("No official source found")
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelStale"
                    visible: page.answer.stale
                    symbol: "clock"
                    text: qsTr("May be out of date")
                    width: Math.min(implicitWidth, parent.width)
                }
            }
            Card {
                visible: page.answer.translated && page.answer.originalShort !== ""
                color: Theme.clay
                Layout.fillWidth: true
                BodyText {
                    words: qsTr("The original text")
                    horizontalAlignment: Text.AlignLeft
                    size: "small"
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                BodyText {
                    objectName: "originalShort"
                    words: page.answer.originalShort
                    font.family: page.answer.originalLanguage === "ko" ? "Noto Sans CJK KR" : "Noto Sans"
                    Layout.fillWidth: true
                }
            }
        }
        ColumnLayout {
            spacing: Theme.padding
            Layout.fillWidth: true
            Layout.preferredWidth: 9
            Layout.alignment: Qt.AlignTop

            BodyText {
                objectName: "answerDetails"
                visible: page.answer.detailsHtml !== ""
                words: page.answer.detailsHtml
                textFormat: Text.RichText
                lineHeight: 1
                Layout.fillWidth: true
            }
            Card {
                visible: bring.count > 0
                color: Theme.pineSoft
                border.color: Theme.highContrast ? Theme.line : Theme.pineSoft
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.gap
                    Icon {
                        symbol: "bag"
                        color: Theme.pine
                    }
                    BodyText {
                        words: qsTr("Bring with you")
                        horizontalAlignment: Text.AlignLeft
                        font.weight: Font.DemiBold
                        Layout.fillWidth: true
                    }
                }
                Repeater {
                    id: bring
                    model: page.answer.bring

                    RowLayout {
                        id: thing
                        required property int index
                        required property string modelData
                        spacing: Theme.gap
                        Layout.fillWidth: true
                        Icon {
                            symbol: "check"
                            size: Math.round(Theme.icon * 0.8)
                            color: Theme.pine
                            Layout.alignment: Qt.AlignTop
                        }
                        SpokenText {
                            objectName: "bring_" + thing.index
                            reading: page.reading
                            place: "bring/" + thing.index
                            words: thing.modelData
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            LocalCard {
                objectName: "answerAddition"
                reading: page.reading
                visible: page.answer.addition !== ""
                words: page.answer.addition
                day: page.answer.additionOn
                family: page.answer.additionTag === page.kiosk.languageTag ? Theme.fontFamily : "Noto Sans CJK KR"
                Layout.fillWidth: true
            }
            HotlineCard {
                id: hotlines
                numbers: page.answer.hotlines
                visible: count > 0
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Icon {
                    symbol: "source"
                    color: Theme.inkSoft
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 2 * Theme.unit
                    Layout.fillWidth: true
                    BodyText {
                        objectName: "answerSource"
                        visible: page.answer.confidence !== "unverified" && text !== ""
                        words: [page.answer.sourceAgency, page.answer.sourceTitle].filter(part => part !== "").join(" · ")
                        size: "small"
                        font.family: "Noto Sans CJK KR"
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                    BodyText {
                        visible: page.answer.sourceAddress !== ""
                        words: page.answer.sourceAddress
                        size: "small"
                        color: Theme.inkSoft
                        wrapMode: Text.WrapAnywhere
                        Layout.fillWidth: true
                    }
                    BodyText {
                        objectName: "answerChecked"
                        words: qsTr("Checked on %1").arg("\u2066" + page.answer.checkedOn + "\u2069")
                        size: "small"
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
    FormOffer {
        kiosk: page.kiosk
        Layout.fillWidth: true
    }
    PlaceOffer {
        places: page.kiosk.places
        Layout.fillWidth: true
    }
    BodyText {
        visible: related.count > 0
        words: qsTr("People also ask")
        horizontalAlignment: Text.AlignLeft
        size: "large"
        Layout.fillWidth: true
    }
    GridLayout {
        visible: related.count > 0
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Repeater {
            id: related
            model: page.answer.related
            QuestionCard {
                required property var model
                objectName: "relatedQuestion_" + model.answerId
                text: model.question
                bold: false
                onClicked: page.kiosk.openAnswer(model.answerId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    actions: [
        ActionGrid {
            Layout.fillWidth: true
            cellWidth: 190 * Theme.unit * Theme.textScale
            mostColumns: 4

            ReadButton {
                reading: page.reading
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "printButton"
                visible: page.takeAway.canPrint || (page.takeAway.printerReason !== "" && page.takeAway.printerReason !== "missing")
                stacked: true
                symbol: "printer"
                text: qsTr("Print")
                note: page.takeAway.canPrint ? "" : qsTr("Needs help")
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
                objectName: "finishButton"
                stacked: true
                symbol: "exit"
                text: qsTr("I am finished")
                onClicked: page.kiosk.finish()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        },
        BigButton {
            objectName: "interpreterButton"
            symbol: "translate"
            text: qsTr("Talk with staff in two languages")
            onClicked: page.kiosk.openInterpreter()
            Layout.fillWidth: true
        },
        ReadingControls {
            reading: page.reading
            comfort: page.kiosk.comfort
            Layout.fillWidth: true
        }
    ]
}
