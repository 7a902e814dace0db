pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A keyboard with nothing but what stands in a passport's lines. The space among the signs is the key that erases.
GridLayout {
    id: keys

    signal pressed(string sign)
    signal erased

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: Theme.broad ? 13 : 10
    columnSpacing: Math.round(8 * Theme.unit)
    rowSpacing: columnSpacing
    uniformCellWidths: true

    Repeater {
        model: [...Theme.broad ? "QWERTYUIOP123ASDFGHJKL<456ZXCVBNM 7890" : "1234567890QWERTYUIOPASDFGHJKL<ZXCVBNM "]
        BigButton {
            required property string modelData
            readonly property bool erases: modelData === " "
            objectName: erases ? "passportErase" : "passportKey_" + modelData
            focusPolicy: Qt.NoFocus // the line keeps the cursor
            padding: Math.round(4 * Theme.unit)
            leftPadding: padding
            family: erases ? Theme.fontFamily : "monospace"
            symbol: erases ? "erase" : ""
            text: erases ? qsTr("Delete") : modelData
            textSize: erases ? "body" : "large"
            onClicked: erases ? keys.erased() : keys.pressed(modelData)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: erases ? keys.columns - 7 - (Theme.broad ? 4 : 0) : 1
        }
    }
}
