pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What can be placed: the form's fields, each followed by the parts of its answer. A mark says what has its place.
ScrollArea {
    id: list

    required property var calibration
    signal placeAsked(int row)

    spacing: Math.round(6 * Theme.unit)

    Repeater {
        model: list.calibration.rows
        BigButton {
            required property int index
            required property string key
            required property string part
            required property string korean
            required property string english
            readonly property bool placed: list.calibration.placed.indexOf(key) >= 0

            objectName: "row_" + key
            leading: true
            kind: part === "" ? "secondary" : "quiet"
            selected: list.calibration.chosen === index
            symbol: placed ? "check" : part === "" ? "pin" : "plus"
            text: korean
            note: english
            family: "Noto Sans CJK KR"
            leftPadding: Math.round((part === "" ? 22 : 60) * Theme.unit)
            padding: Math.round(8 * Theme.unit)
            symbolSize: Math.round(32 * Theme.unit)
            onClicked: list.calibration.choose(index)
            // By keyboard there is no touching the page: the box comes to the middle of what is in sight.
            Keys.onReturnPressed: list.placeAsked(index)
            Keys.onEnterPressed: list.placeAsked(index)
            Layout.fillWidth: true
        }
    }
}
