pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The places of a kind, the nearest first, with what narrows them down.
PageFrame {
    id: page

    readonly property var places: kiosk.places
    property bool choosingCity: false
    // Cities and distances of another direction stay whole and in their order.
    readonly property string start: kiosk.rightToLeft ? "\u200f" : "\u200e"

    title: places.kindName || qsTr("All places")

    ActionGrid {
        cellWidth: 300 * Theme.unit * Theme.textScale
        mostColumns: 3
        Layout.fillWidth: true
        Layout.fillHeight: false

        BigButton {
            objectName: "cityButton"
            symbol: "pin"
            text: page.places.cityName || qsTr("All cities")
            selected: page.places.cityId !== ""
            onClicked: page.choosingCity = !page.choosingCity
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "openNowButton"
            symbol: "clock"
            text: qsTr("Open now")
            selected: page.places.openNow
            onClicked: page.places.setOpenNow(!page.places.openNow)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "myLanguageButton"
            visible: page.places.canMyLanguage
            symbol: "globe"
            text: qsTr("My language is spoken")
            selected: page.places.myLanguage
            onClicked: page.places.setMyLanguage(!page.places.myLanguage)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    ActionGrid {
        visible: page.choosingCity
        cellWidth: 200 * Theme.unit * Theme.textScale
        Layout.fillWidth: true
        Layout.fillHeight: false

        BigButton {
            objectName: "city_"
            text: qsTr("All cities")
            selected: page.places.cityId === ""
            onClicked: page.choose("")
            Layout.fillWidth: true
        }
        Repeater {
            model: page.places.cities
            BigButton {
                required property var model
                objectName: "city_" + model.cityId
                text: model.name
                selected: page.places.cityId === model.cityId
                onClicked: page.choose(model.cityId)
                Layout.fillWidth: true
            }
        }
    }
    BodyText {
        objectName: "noPlaceText"
        visible: page.places.count === 0
        words: qsTr("Nothing was found. Please search with less.")
        size: "large"
        Layout.fillWidth: true
    }
    PlaceMap {
        visible: page.places.points.length > 0
        places: page.places
        Layout.fillWidth: true
    }
    GridLayout {
        visible: page.places.count > 0
        columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.places.found
            BigButton {
                required property var model
                objectName: "place_" + model.placeId
                symbol: "forward"
                leading: true
                text: (model.number > 0 ? model.number + ". " : "") + model.name
                note: page.start + [model.city, model.distance, Words.openness(model.openState, model.until)].filter(part => part !== "").map(part => "\u2068" + part + "\u2069").join(" · ")
                textSize: "large"
                padding: Math.round(18 * Theme.unit)
                onClicked: page.places.openPlace(model.placeId)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
    BodyText {
        visible: page.places.shownCount < page.places.count
        words: qsTr("There are more. Choose a city to see them.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }

    function choose(city: string): void {
        page.choosingCity = false;
        page.places.setCity(city);
        page.toTop();
    }
}
