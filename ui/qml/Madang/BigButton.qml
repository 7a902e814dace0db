pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A button with a drawing and a word. kind: primary, persimmon, alarm, secondary, quiet.
T.AbstractButton {
    id: control

    property string symbol
    property string kind: "secondary"
    property string note
    property string textSize: "body"
    property bool stacked: false
    property bool selected: false
    property bool leading: false // words at the reading edge, as on cards, instead of in the middle
    property real symbolSize: Theme.icon
    property string family: Theme.fontFamily
    property bool bold: filled

    readonly property bool filled: kind === "primary" || kind === "persimmon" || kind === "alarm" || selected
    readonly property color ground: kind === "persimmon" ? Theme.persimmon : kind === "alarm" ? Theme.alarm : filled ? Theme.pine : kind === "quiet" ? "transparent" : Theme.surface
    readonly property color words: kind === "persimmon" ? Theme.persimmonText : kind === "alarm" ? Theme.alarmText : filled ? Theme.pineText : Theme.ink

    padding: Math.round(14 * Theme.unit)
    leftPadding: Math.round((stacked ? 8 : 22) * Theme.unit)
    rightPadding: leftPadding
    implicitWidth: Math.max(Theme.touch, Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, Math.ceil(implicitContentHeight) + topPadding + bottomPadding)
    Layout.minimumHeight: implicitHeight
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: control.pressed ? Qt.darker(control.ground.a === 0 ? Theme.clay : control.ground, 1.08) : control.ground
        border.width: control.kind === "quiet" && !control.selected ? 0 : control.filled && !Theme.highContrast ? 0 : Theme.stroke
        border.color: control.kind === "secondary" ? Theme.line : control.words

        FocusRing {
            target: control
        }
    }

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        GridLayout {
            id: grid
            anchors.centerIn: parent
            width: control.leading ? parent.width : Math.min(implicitWidth, parent.width)
            columns: control.stacked ? 1 : 2
            columnSpacing: Math.round(14 * Theme.unit)
            rowSpacing: Math.round(4 * Theme.unit)

            Icon {
                visible: control.symbol !== ""
                symbol: control.symbol
                size: control.symbolSize
                color: control.filled ? control.words : control.kind === "quiet" ? Theme.ink : Theme.pine
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                Layout.alignment: control.stacked ? Qt.AlignHCenter | Qt.AlignBottom : Qt.AlignVCenter
            }
            ColumnLayout {
                spacing: 0
                Layout.alignment: control.stacked ? Qt.AlignTop : Qt.AlignVCenter
                Layout.fillWidth: true

                BodyText {
                    words: control.text
                    visible: text !== ""
                    size: control.textSize
                    font.family: control.family
                    font.weight: control.bold ? Font.DemiBold : Font.Normal
                    color: control.words
                    horizontalAlignment: control.stacked || (control.symbol === "" && !control.leading) ? Text.AlignHCenter : Text.AlignLeft
                    lineHeight: 1
                    Layout.fillWidth: true
                }
                BodyText {
                    words: control.note
                    visible: text !== ""
                    size: "small"
                    color: control.filled ? control.words : Theme.inkSoft
                    horizontalAlignment: control.stacked || (control.symbol === "" && !control.leading) ? Text.AlignHCenter : Text.AlignLeft
                    Layout.fillWidth: true
                }
            }
        }
    }
}
