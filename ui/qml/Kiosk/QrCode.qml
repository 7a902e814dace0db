import QtQuick

// A QR code out of rows of 0 and 1, with its quiet zone, in whole pixels.
Rectangle {
    id: root
    property var rows: []
    readonly property int modules: rows.length + 8
    readonly property int dot: Math.max(1, Math.floor(Math.min(width, height) / Math.max(1, modules)))
    color: "white"
    Canvas {
        anchors.centerIn: parent
        width: root.dot * root.modules
        height: width
        property var rows: root.rows
        onRowsChanged: requestPaint()
        onWidthChanged: requestPaint()
        onPaint: {
            const context = getContext("2d")
            context.fillStyle = "white"
            context.fillRect(0, 0, width, height)
            context.fillStyle = "black"
            for (let y = 0; y < rows.length; ++y)
                for (let x = 0; x < rows[y].length; ++x)
                    if (rows[y][x] === "1")
                        context.fillRect((x + 4) * root.dot, (y + 4) * root.dot, root.dot, root.dot)
        }
    }
}
