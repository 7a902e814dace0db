pragma ComponentBehavior: Bound
import QtQuick

// Places around the kiosk, drawn from their coordinates alone: north is up in every language.
Item {
    id: map

    required property var places
    readonly property real side: Math.min(width, 760 * Theme.unit)
    readonly property real reach: side / 2 - 70 * Theme.unit // pixels of the farthest point from the middle
    readonly property real mark: Math.round(44 * Theme.unit)

    implicitHeight: side
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")

    onSideChanged: settling.restart()

    // A name stands outwards, else inwards; where it would lie on another one or on a point it is left out: its number
    // stands in the list.
    function arrange(): void {
        const all = [];
        for (let i = 0; i < points.count; i++)
            all.push(points.itemAt(i) as MapPoint);
        const taken = [middle.box, ...all.map(point => point.dot)];
        all.forEach((point, i) => {
            point.labelled = [point.place.x < 0, point.place.x >= 0].some(leftwards => {
                point.leftwards = leftwards;
                return fits(point.box, taken.filter((other, j) => j !== i + 1));
            });
            if (point.labelled)
                taken.push(point.box);
        });
    }

    function fits(box: rect, taken: var): bool {
        const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= side && box.y + box.height <= side;
        return inside && !taken.some(other => overlap(box, other));
    }

    function overlap(one: rect, other: rect): bool {
        return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
    }

    // The names are as wide as they are only after the layout.
    Timer {
        id: settling
        interval: 0
        onTriggered: map.arrange()
    }

    Rectangle {
        id: ground
        width: map.side
        height: map.side
        anchors.horizontalCenter: parent.horizontalCenter
        radius: Theme.radius
        color: Theme.clay
        border.width: Theme.stroke
        border.color: Theme.hairline

        Repeater {
            model: 2
            Rectangle {
                required property int index
                anchors.centerIn: parent
                width: map.reach * (index + 1)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.stroke
                border.color: Theme.line
                opacity: 0.5
            }
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap
            symbol: "north"
            color: Theme.ink
        }
        BodyText {
            anchors.horizontalCenter: arrow.horizontalCenter
            anchors.top: arrow.bottom
            words: "N"
            size: "small"
        }
        Rectangle {
            id: bar
            objectName: "scaleBar"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.padding
            width: map.reach * map.places.scaleBarPart
            height: Math.max(3, 6 * Theme.unit)
            color: Theme.ink
        }
        BodyText {
            anchors.left: bar.left
            anchors.bottom: bar.top
            words: map.places.scaleBar
            size: "small"
        }
        Rectangle {
            id: here
            anchors.centerIn: parent
            width: map.mark * 0.7
            height: width
            radius: width / 2
            color: Theme.persimmon
        }
        BodyText {
            id: middle
            readonly property rect box: Qt.rect(x, here.y, width, here.height + height)
            anchors.horizontalCenter: here.horizontalCenter
            anchors.top: here.bottom
            words: qsTr("You are here")
            width: wantedWidth
            size: "small"
            color: Theme.ink
        }
        Repeater {
            id: points
            model: map.places.points
            onCountChanged: settling.restart()

            MapPoint {
                required property var modelData
                place: modelData
                mark: map.mark
                x: ground.width / 2 + modelData.x * map.reach
                y: ground.height / 2 + modelData.y * map.reach
            }
        }
    }
}
