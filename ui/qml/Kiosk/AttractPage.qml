pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Greets in one language after the other; a touch anywhere begins.
FocusScope {
    id: root
    required property var kiosk
    property int shown: 0
    focus: true
    Keys.onReturnPressed: root.kiosk.start()
    Keys.onSpacePressed: root.kiosk.start()
    Timer { interval: 3200; running: true; repeat: true; onTriggered: root.shown = (root.shown + 1) % Math.max(1, greetings.count) }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 2
        Glyph { name: "yard"; color: Theme.calm; size: 190 * Theme.unit; Layout.alignment: Qt.AlignHCenter }
        Text { text: "마당 Madang"; color: Theme.calm; font.family: "Noto Sans CJK KR"; font.weight: Font.Bold; font.pixelSize: Theme.huge; Layout.alignment: Qt.AlignHCenter }
        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.huge * 3.6
            Repeater {
                id: greetings
                model: root.kiosk ? root.kiosk.languages : null
                Sentence {
                    id: hello
                    required property int index
                    required property string greeting
                    required property string fontName
                    anchors.centerIn: parent
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: hello.greeting
                    font.family: hello.fontName
                    font.pixelSize: Theme.huge
                    opacity: hello.index === root.shown ? 1 : 0
                    visible: hello.opacity > 0
                    Behavior on opacity { NumberAnimation { duration: 500 } }
                }
            }
        }
        Rectangle {
            objectName: "startButton"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 300 * Theme.unit
            Layout.preferredHeight: 300 * Theme.unit
            radius: width / 2
            color: Theme.speak
            border.width: root.activeFocus ? 8 * Theme.unit : 0
            border.color: Theme.focus
            Glyph { anchors.centerIn: parent; name: "mic"; color: Theme.onDark; size: 150 * Theme.unit }
            SequentialAnimation on scale {
                loops: Animation.Infinite
                NumberAnimation { from: 1; to: 1.06; duration: 1100; easing.type: Easing.InOutSine }
                NumberAnimation { from: 1.06; to: 1; duration: 1100; easing.type: Easing.InOutSine }
            }
        }
    }
    TapHandler { onTapped: root.kiosk.start() }
    BigButton {
        objectName: "callStaffButton"
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        glyph: "person"
        text: "직원 · Staff"
        family: "Noto Sans CJK KR"
        onClicked: root.kiosk.callStaff()
    }
}
