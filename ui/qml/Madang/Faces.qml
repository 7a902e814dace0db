pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Was this helpful: three faces, each with its word.
ActionGrid {
    id: faces

    signal chosen(string face)

    cellWidth: 260 * Theme.unit
    mostColumns: 3

    Repeater {
        model: [
            { face: "good", word: qsTr("Yes, it helped") },
            { face: "middling", word: qsTr("A little") },
            { face: "bad", word: qsTr("No, it did not") }
        ]

        BigButton {
            required property var modelData
            objectName: "face_" + modelData.face
            symbol: "face-" + modelData.face
            text: modelData.word
            textSize: "large"
            stacked: true
            symbolSize: Math.round(150 * Theme.unit)
            padding: Theme.padding
            Layout.fillWidth: true
            Layout.preferredWidth: faces.cellWidth
            Layout.fillHeight: true
            onClicked: faces.chosen(modelData.face)
        }
    }
}
