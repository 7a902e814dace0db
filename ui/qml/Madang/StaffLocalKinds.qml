pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What is to be written.
ActionGrid {
    id: kinds

    property var section

    cellWidth: 420 * Theme.unit * Theme.textScale
    mostColumns: 2

    Repeater {
        model: ["notice", "place_change", "faq", "addition"]
        BigButton {
            required property string modelData
            objectName: "localKind_" + modelData
            symbol: StaffLocalWords.symbol(modelData)
            symbolSize: Math.round(56 * Theme.unit)
            stacked: true
            bold: true
            text: StaffLocalWords.kind(modelData)
            textSize: "large"
            padding: Theme.padding
            onClicked: kinds.section.begin(modelData)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 200 * Theme.unit
        }
    }
}
