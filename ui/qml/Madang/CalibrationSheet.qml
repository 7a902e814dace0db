pragma ComponentBehavior: Bound
import QtQuick

// The blank page, life-sized or larger, with its boxes. While a field is chosen, a stroke draws its box and a touch
// fills the ruled cell; otherwise the page scrolls.
Flickable {
    id: sheet

    required property var calibration
    property real zoom: 1
    readonly property real scaleMm: width / 210 * zoom
    readonly property bool drawing: calibration.chosen >= 0

    objectName: "sheet"
    contentWidth: width * zoom
    contentHeight: 297 * scaleMm
    boundsBehavior: Flickable.StopAtBounds
    interactive: !drawing
    clip: true

    // Keep in sight what was in the middle.
    function zoomBy(factor: real): void {
        const to = Math.max(1, Math.min(4, zoom * factor));
        const middle = Qt.point((contentX + width / 2) / zoom, (contentY + height / 2) / zoom);
        zoom = to;
        contentX = Math.max(0, Math.min(contentWidth - width, middle.x * to - width / 2));
        contentY = Math.max(0, Math.min(contentHeight - height, middle.y * to - height / 2));
    }

    function placeInSight(row: int): void {
        calibration.place(row, (contentX + width / 2) / scaleMm, (contentY + Math.min(height, contentHeight) / 2) / scaleMm);
    }

    Rectangle {
        width: sheet.contentWidth
        height: sheet.contentHeight
        color: "#ffffff"
    }
    Image {
        objectName: "blankImage"
        width: sheet.contentWidth
        height: sheet.contentHeight
        cache: false
        sourceSize.width: Math.round(width)
        source: width < 1 ? "" : sheet.calibration.proofNumber ? "image://form/proof/" + sheet.calibration.proofNumber : "image://form/blank"
    }
    MouseArea {
        objectName: "page"
        width: sheet.contentWidth
        height: sheet.contentHeight
        cursorShape: sheet.drawing ? Qt.CrossCursor : Qt.ArrowCursor
        preventStealing: sheet.drawing
        onPressed: mouse => {
            stroke.from = Qt.point(mouse.x, mouse.y);
            stroke.to = stroke.from;
        }
        onPositionChanged: mouse => stroke.to = Qt.point(mouse.x, mouse.y)
        onReleased: {
            const mm = sheet.scaleMm;
            const drawn = Qt.rect(stroke.x / mm, stroke.y / mm, stroke.width / mm, stroke.height / mm);
            stroke.to = stroke.from;
            sheet.calibration.draw(drawn.x, drawn.y, drawn.width, drawn.height);
        }
    }
    Repeater {
        model: sheet.calibration.boxRows
        CalibrationBox {
            calibration: sheet.calibration
            scaleMm: sheet.scaleMm
            enabled: !sheet.drawing
        }
    }
    Rectangle {
        id: stroke
        property point from
        property point to
        visible: sheet.drawing && width + height > 4
        x: Math.min(from.x, to.x)
        y: Math.min(from.y, to.y)
        width: Math.abs(to.x - from.x)
        height: Math.abs(to.y - from.y)
        color: "#40b0441a"
        border.width: 2
        border.color: Theme.persimmon
    }
}
