pragma ComponentBehavior: Bound
import QtQuick

// One box on the blank: dragged to move it, by its corner to resize it.
Rectangle {
    id: box

    required property var calibration
    required property real scaleMm // pixels of a millimetre
    required property int index
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property int cells
    required property string name
    readonly property bool selected: calibration.selected === index
    property point pull // how far the drag has come, in pixels
    property point stretch

    objectName: "box_" + index
    x: boxX * scaleMm + pull.x
    y: boxY * scaleMm + pull.y
    width: Math.max(4, boxWidth * scaleMm + stretch.x)
    height: Math.max(4, boxHeight * scaleMm + stretch.y)
    z: selected ? 1 : 0
    color: calibration.proofNumber ? "transparent" : selected ? "#40b0441a" : "#301e5945"
    border.width: selected ? 3 : 2
    border.color: selected ? Theme.persimmon : Theme.pine
    Accessible.role: Accessible.Button
    Accessible.name: name

    Repeater {
        model: Math.max(0, box.cells - 1)
        Rectangle {
            required property int index
            x: box.width * (index + 1) / box.cells
            width: 1
            height: box.height
            color: box.border.color
        }
    }
    Rectangle {
        visible: box.selected || (box.boxWidth > 12 && !box.calibration.proofNumber)
        anchors.left: parent.left
        anchors.bottom: parent.top
        anchors.bottomMargin: box.selected ? 0 : -height / 2
        width: label.implicitWidth + 8
        height: label.implicitHeight
        color: box.selected ? Theme.persimmon : Theme.pine

        Text {
            id: label
            anchors.centerIn: parent
            text: box.name
            color: "#ffffff"
            font.family: "Noto Sans CJK KR"
            font.pixelSize: Math.round((box.selected ? 20 : 15) * Theme.unit)
        }
    }
    MouseArea {
        property point from

        // Small boxes can be touched too.
        anchors.fill: parent
        anchors.margins: Math.min(0, (Math.min(box.width, box.height) - Theme.touch * 0.5) / 2)
        preventStealing: true
        onPressed: mouse => {
            from = mapToItem(null, mouse.x, mouse.y);
            box.calibration.select(box.index);
        }
        onPositionChanged: mouse => {
            const at = mapToItem(null, mouse.x, mouse.y);
            box.pull = Qt.point(at.x - from.x, at.y - from.y);
        }
        onReleased: {
            const right = box.pull.x / box.scaleMm;
            const down = box.pull.y / box.scaleMm;
            box.pull = Qt.point(0, 0);
            if (right || down)
                box.calibration.move(right, down);
        }
    }
    Rectangle {
        objectName: "resize_" + box.index
        visible: box.selected
        x: box.width - 4
        y: box.height - 4
        width: Math.round(Theme.touch * 0.4)
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: 2
        border.color: Theme.persimmon

        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.7
            symbol: "grow"
            rotation: 90
            color: Theme.persimmon
        }
        MouseArea {
            property point from

            anchors.fill: parent
            anchors.margins: -Theme.touch * 0.15
            preventStealing: true
            onPressed: mouse => from = mapToItem(null, mouse.x, mouse.y)
            onPositionChanged: mouse => {
                const at = mapToItem(null, mouse.x, mouse.y);
                box.stretch = Qt.point(at.x - from.x, at.y - from.y);
            }
            onReleased: {
                const wider = box.stretch.x / box.scaleMm;
                const higher = box.stretch.y / box.scaleMm;
                box.stretch = Qt.point(0, 0);
                if (wider || higher)
                    box.calibration.resize(wider, higher);
            }
        }
    }
}
