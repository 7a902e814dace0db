pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// One place: where it is, when it is open, whom to call, how to get there.
PageFrame {
    id: page

    sided: true

    readonly property var places: kiosk.places
    readonly property var takeAway: kiosk.takeAway
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.75

    BodyText {
        words: page.places.kind
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
    BodyText {
        objectName: "placeName"
        words: page.places.name
        size: "title"
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap
    }
    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            spacing: Theme.padding
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            PlaceAddress {
                places: page.places
                Layout.fillWidth: true
            }
            Repeater {
                model: page.places.phones
                HotlineRow {
                    required property string modelData
                    number: modelData
                    name: page.places.name
                    Layout.fillWidth: true
                }
            }
            HotlineCard {
                numbers: page.places.hotlines
                visible: count > 0
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
        ColumnLayout {
            spacing: Theme.padding
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            PlaceHours {
                places: page.places
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "placeLanguages"
                visible: page.places.spoken.length > 0
                words: qsTr("Languages spoken: %1").arg(page.places.spoken.join(", "))
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "placeWay"
                visible: page.places.distance !== ""
                words: qsTr("About %1 from here. Direction: %2").arg("\u2068" + page.places.distance + "\u2069").arg(Words.towards(page.places.bearing))
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "placeDirections"
                visible: text !== ""
                words: page.places.directions
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "placeNote"
                visible: text !== ""
                words: page.places.note
                Layout.fillWidth: true
            }
            LocalCard {
                objectName: "placeChanged"
                reading: page.kiosk.reading
                visible: page.places.changedOn !== ""
                words: [page.places.changedParts.map(Words.part).join(", "), page.places.changedNote].filter(part => part !== "").join("\n")
                day: page.places.changedOn
                Layout.fillWidth: true
            }
            Chip {
                objectName: "labelPlaceDoubt"
                visible: page.places.confidence !== "official"
                symbol: "warning"
                text: qsTr("Not confirmed on an official page. Please call before you go.")
                Layout.fillWidth: true
            }
            BodyText {
                words: (page.places.confidence === "unverified" ? "" : page.places.source + "\n") + qsTr("Checked on %1").arg("\u2066" + page.places.checkedOn + "\u2069")
                size: "small"
                font.family: "Noto Sans CJK KR"
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
    }
    PlaceMap {
        visible: page.places.points.length > 0
        places: page.places
        Layout.fillWidth: true
    }

    actions: [
        ActionGrid {
            Layout.fillWidth: true
            cellWidth: 190 * Theme.unit * Theme.textScale
            mostColumns: 3

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
        }
    ]
}
