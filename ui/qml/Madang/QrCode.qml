pragma ComponentBehavior: Bound
import QtQuick

// A QR code from rows of 0 and 1, always dark on white, modules on whole pixels, four modules of quiet around it.
Rectangle {
    id: code

    property var rows: []
    property real side: 0
    readonly property int modules: rows.length + 8
    readonly property int pitch: Math.max(1, Math.floor(side / modules))

    width: pitch * modules
    height: width
    implicitWidth: width
    implicitHeight: width
    color: "#ffffff"
    Accessible.role: Accessible.Graphic

    function runs(row: string): var {
        const found = [];
        for (let i = 0; i < row.length; i++) {
            if (row[i] !== "1")
                continue;
            const start = i;
            while (i < row.length && row[i] === "1")
                i++;
            found.push([start, i - start]);
        }
        return found;
    }

    Repeater {
        model: code.rows

        Item {
            id: line
            required property int index
            required property string modelData

            Repeater {
                model: code.runs(line.modelData)

                Rectangle {
                    required property var modelData
                    x: (modelData[0] + 4) * code.pitch
                    y: (line.index + 4) * code.pitch
                    width: modelData[1] * code.pitch
                    height: code.pitch
                    color: "#000000"
                    antialiasing: false
                }
            }
        }
    }
}
