import QtQuick

// A place on the map: its number, and its name beside it where there is room.
Item {
    id: point

    required property var place // number, name, x, y
    property real mark: 44
    property bool labelled: false
    property bool leftwards: false // on which side the name stands
    readonly property rect dot: Qt.rect(x - mark / 2, y - mark / 2, mark, mark)
    readonly property rect box: Qt.rect(x + label.x, y + label.y, label.width, label.height)

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: point.mark
        height: width
        radius: width / 2
        color: Theme.pine
        BodyText {
            anchors.centerIn: parent
            words: point.place.number
            font.pixelSize: Math.round(point.mark * 0.55)
            color: Theme.pineText
        }
    }
    BodyText {
        id: label
        visible: point.labelled
        words: point.place.name
        size: "small"
        width: Math.min(wantedWidth, 280 * Theme.unit * Math.min(1.4, Theme.textScale))
        x: point.leftwards ? -width - point.mark * 0.65 : point.mark * 0.65
        y: -height / 2
        horizontalAlignment: point.leftwards ? Text.AlignRight : Text.AlignLeft
    }
}
