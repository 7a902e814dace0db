import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Kiosk

// The window: the page which the kiosk names, and what lies over every page.
Window {
    id: window
    required property var kiosk
    width: 1080
    height: 1920
    color: Theme.paper
    title: "Madang"
    LayoutMirroring.enabled: kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true
    Binding { target: Theme; property: "unit"; value: Math.min(window.width, window.height) / 1080 }
    Binding { target: Theme; property: "textScale"; value: window.kiosk.comfort.textScale }
    Binding { target: Theme; property: "highContrast"; value: window.kiosk.comfort.highContrast }
    Binding { target: Theme; property: "family"; value: window.kiosk.fontFamily }

    Loader {
        id: pages
        onLoaded: (item as Item).forceActiveFocus()
        objectName: "pages"
        anchors { fill: parent; bottomMargin: keyboard.height }
        focus: true
        readonly property var files: ({
            "attract": "Attract", "language": "Language", "home": "Home", "asking": "Asking", "typing": "Typing",
            "heard": "Heard", "answer": "Answer", "choose": "Choose", "refusal": "Choose", "emergency": "Emergency",
            "topic": "Topic", "help": "Help", "goodbye": "Goodbye"
        })
        readonly property string wanted: files[window.kiosk.page] + "Page.qml|" + window.kiosk.page + window.kiosk.answer.answerId
        onWantedChanged: open()
        Component.onCompleted: open()
        function open() {
            const file = wanted.split("|")[0]
            setSource("Kiosk/" + file, { "kiosk": window.kiosk })
        }
    }
    Loader {
        id: keyboard
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: active && item ? (item as Item).height : 0
        visible: height > 0
        active: window.kiosk.page === "typing"
        source: "Kiosk/ScreenKeyboard.qml"
    }
    PointHandler { onActiveChanged: if (active) window.kiosk.stillHere() }

    Rectangle {
        objectName: "errorBanner"
        property string text: bannerText.text
        visible: window.kiosk.errorCode !== ""
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        height: banner.implicitHeight + Theme.gap * 1.4
        radius: Theme.radius
        color: Theme.ink
        RowLayout {
            id: banner
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
            spacing: Theme.gap
            Sentence { id: bannerText; text: window.kiosk.errorCode === "" ? "" : Words.error(window.kiosk.errorCode); color: Theme.onDark; Layout.fillWidth: true }
            BigButton { objectName: "dismissErrorButton"; glyph: "close"; text: qsTr("Close"); filled: false; tint: Theme.ink; fontSize: Theme.small; onClicked: window.kiosk.dismissError() }
        }
    }
    Overlay {
        objectName: "staffOverlay"
        visible: window.kiosk.staffCalled
        ColumnLayout {
            width: parent.width
            spacing: Theme.gap * 1.4
            Glyph { name: "person"; color: Theme.calm; size: 140 * Theme.unit; Layout.alignment: Qt.AlignHCenter }
            Sentence { text: qsTr("Please show this to the staff."); font.pixelSize: Theme.large; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
            Text { text: "이분께 직원의 도움이 필요합니다."; color: Theme.ink; font.family: "Noto Sans CJK KR"; font.pixelSize: Theme.large; font.weight: Font.Bold; wrapMode: Text.Wrap; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
            BigButton { objectName: "dismissStaffButton"; glyph: "check"; text: qsTr("Close"); Layout.alignment: Qt.AlignHCenter; onClicked: window.kiosk.dismissStaff() }
        }
    }
    Overlay {
        objectName: "idleOverlay"
        visible: window.kiosk.idleSeconds > 0
        ColumnLayout {
            width: parent.width
            spacing: Theme.gap * 1.4
            Sentence { text: qsTr("Are you still here?"); font.pixelSize: Theme.large; font.weight: Font.Bold; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
            Sentence { objectName: "idleSeconds"; text: window.kiosk.idleSeconds; font.pixelSize: Theme.huge * 2; font.weight: Font.Bold; color: Theme.speak; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
            Sentence { text: qsTr("After that everything is deleted."); color: Theme.quiet; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
            BigButton { objectName: "stillHereButton"; glyph: "check"; text: qsTr("I am still here"); fontSize: Theme.large; Layout.alignment: Qt.AlignHCenter; onClicked: window.kiosk.stillHere() }
        }
    }
}
