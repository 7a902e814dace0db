pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One notice: when and where first if it is an event, then the text, then whom to call and what belongs to it.
PageFrame {
    id: page

    sided: true

    readonly property var notices: kiosk.notices
    readonly property var reading: kiosk.reading
    readonly property var takeAway: kiosk.takeAway
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.75

    Chip {
        objectName: "labelUrgent"
        visible: page.notices.urgent
        symbol: "warning"
        text: qsTr("Urgent")
        Layout.maximumWidth: page.innerWidth
    }
    SpokenText {
        objectName: "noticeTitle"
        reading: page.reading
        place: "title"
        words: page.notices.title
        size: "title"
        font.weight: Font.Bold
        Layout.fillWidth: true
    }
    Card {
        visible: page.notices.when !== ""
        color: Theme.pineSoft
        border.color: Theme.highContrast ? Theme.line : Theme.pineSoft
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Icon {
                symbol: "clock"
                color: Theme.pine
                Layout.alignment: Qt.AlignTop
            }
            SpokenText {
                objectName: "noticeWhen"
                reading: page.reading
                place: "when"
                words: page.notices.when
                size: "large"
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
        }
        BigButton {
            objectName: "noticePlaceButton"
            visible: page.notices.place !== ""
            symbol: "pin"
            leading: true
            text: page.notices.place
            note: page.notices.venue
            onClicked: page.kiosk.places.openNamed(page.notices.placeId)
            Layout.fillWidth: true
        }
        RowLayout {
            visible: page.notices.place === "" && page.notices.venue !== ""
            spacing: Theme.gap
            Layout.fillWidth: true
            Icon {
                symbol: "pin"
                color: Theme.pine
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                objectName: "noticeVenue"
                words: page.notices.venue
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        columns: page.wide && hotlines.visible ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            spacing: Theme.padding
            Layout.fillWidth: true
            Layout.preferredWidth: 11
            Layout.alignment: Qt.AlignTop

            SpokenText {
                objectName: "noticeBody"
                reading: page.reading
                place: "body"
                words: page.notices.body
                size: "large"
                Layout.fillWidth: true
            }
            Flow {
                spacing: Math.round(10 * Theme.unit)
                Layout.fillWidth: true
                Chip {
                    objectName: "labelLocal"
                    visible: page.notices.local
                    symbol: "house"
                    text: Words.local
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelForeign"
                    visible: page.notices.foreign
                    symbol: "globe"
                    text: qsTr("Not yet in your language")
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelTranslated"
                    visible: page.notices.translated
                    symbol: "translate"
                    text: qsTr("Machine translation")
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelNotReviewed"
                    visible: !page.notices.reviewed && !page.notices.local
                    symbol: "info"
                    text: qsTr("Not yet checked by a native reader")
                    width: Math.min(implicitWidth, parent.width)
                }
                Chip {
                    objectName: "labelStale"
                    visible: page.notices.stale
                    symbol: "clock"
                    text: qsTr("May be out of date")
                    width: Math.min(implicitWidth, parent.width)
                }
            }
            Card {
                visible: page.notices.original !== ""
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
                    objectName: "noticeOriginal"
                    words: page.notices.original
                    font.family: "Noto Sans CJK KR"
                    Layout.fillWidth: true
                }
            }
            BodyText {
                objectName: "noticeChanged"
                words: (page.notices.source === "" ? "" : page.notices.source + "\n") + qsTr("Changed on %1").arg("\u2066" + page.notices.changedOn + "\u2069")
                size: "small"
                font.family: "Noto Sans CJK KR"
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
        HotlineCard {
            id: hotlines
            numbers: page.notices.hotlines
            visible: count > 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 9
            Layout.alignment: Qt.AlignTop
        }
    }
    FormOffer {
        kiosk: page.kiosk
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
        Layout.fillHeight: false

        Repeater {
            id: related
            model: page.notices.related
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
    Item {
        Layout.fillHeight: true
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
                objectName: "finishButton"
                stacked: true
                symbol: "exit"
                text: qsTr("I am finished")
                onClicked: page.kiosk.finish()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        },
        ReadingControls {
            reading: page.reading
            comfort: page.kiosk.comfort
            Layout.fillWidth: true
        }
    ]
}
