import QtQuick
import QtQuick.Layouts

// The one button: a word, a drawing beside or above it, reached by finger and by keyboard.
FocusScope {
    id: root
    property string text: ""
    property string glyph: ""
    property color tint: Theme.calm
    property bool filled: true
    property bool stacked: false
    property real fontSize: Theme.body
    property string family: Theme.family
    signal clicked
    implicitWidth: Math.max(Theme.touch * 1.6, content.implicitWidth + Theme.gap * 2)
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + Theme.gap * 1.2)
    opacity: enabled ? 1 : 0.45
    activeFocusOnTab: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onSpacePressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    readonly property color foreground: filled ? Theme.onDark : tint
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.filled ? (tap.pressed ? Qt.darker(root.tint, 1.25) : root.tint)
                           : (tap.pressed ? Theme.calmSoft : Theme.surface)
        border.width: root.activeFocus ? 6 * Theme.unit : (root.filled ? 0 : 3 * Theme.unit)
        border.color: root.activeFocus ? Theme.focus : root.tint
    }
    GridLayout {
        id: content
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.gap)
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.gap * 0.7
        rowSpacing: Theme.gap * 0.4
        Glyph {
            visible: root.glyph !== ""
            name: root.glyph
            color: root.foreground
            size: root.fontSize * (root.stacked ? 1.7 : 1.3)
            Layout.alignment: Qt.AlignCenter
        }
        Sentence {
            visible: root.text !== ""
            text: root.text
            color: root.foreground
            font.family: root.family
            font.pixelSize: root.fontSize
            font.weight: Font.DemiBold
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.WithinBounds
        onTapped: { root.forceActiveFocus(); root.clicked() }
    }
}
