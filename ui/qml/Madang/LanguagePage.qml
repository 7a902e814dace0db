pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Every language in its own script, with its greeting to listen to where it can be spoken.
PageFrame {
    id: page

    // Until somebody has chosen, no language can be presumed: the drawing speaks.
    title: qsTr("Choose your language")

    readonly property int columns: {
        const most = Theme.portrait ? (cards.count > 8 ? 3 : 2) : (cards.count > 12 ? 6 : cards.count > 6 ? 4 : cards.count > 4 ? 3 : 2);
        return Math.max(1, Math.min(most, Math.floor(innerWidth / ((Theme.textScale > 1.2 ? 250 : 230) * Theme.unit * Theme.textScale))));
    }

    function hello(greeting: string): string {
        const first = greeting.match(/^[^!.?。।？！။۔]+[!.?。।？！။۔]?/);
        const part = first ? first[0] : greeting;
        return part.length > 18 ? part.split(" ")[0] : part;
    }

    GridLayout {
        columns: page.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Math.ceil((cards.count + 1) / page.columns) * 420 * Theme.unit

        BigButton {
            objectName: "findLanguageButton"
            visible: page.kiosk.canFindLanguage
            kind: "persimmon"
            symbol: "mic"
            text: qsTr("Say something in your language")
            textSize: "small"
            stacked: true
            symbolSize: Theme.icon * 1.6
            onClicked: page.kiosk.findLanguage()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Repeater {
            id: cards
            model: page.kiosk.languages

            Card {
                id: card
                required property var model
                padding: Math.round(10 * Theme.unit)
                spacing: Math.round(6 * Theme.unit)
                Layout.fillWidth: true
                Layout.fillHeight: true

                BigButton {
                    objectName: "language_" + card.model.tag
                    kind: card.model.spoken ? "primary" : "quiet"
                    text: card.model.name
                    note: card.model.name === card.model.nameEn ? "" : card.model.nameEn
                    family: card.model.fontName
                    textSize: cards.count > 12 ? "body" : cards.count > 8 ? "large" : "title"
                    bold: true
                    leftPadding: Math.round(6 * Theme.unit)
                    onClicked: page.kiosk.chooseLanguage(card.model.tag)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                BigButton {
                    objectName: "sample_" + card.model.tag
                    visible: card.model.canSpeak
                    symbol: "listen"
                    text: page.hello(card.model.greeting)
                    family: card.model.fontName
                    textSize: "small"
                    leftPadding: Math.round(14 * Theme.unit)
                    onClicked: page.kiosk.playSample(card.model.tag)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
