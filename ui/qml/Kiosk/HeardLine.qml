import QtQuick
import QtQuick.Layouts

// "I heard …", with the way to put it right.
RowLayout {
    id: root
    required property var kiosk
    visible: root.kiosk.answer.heardText !== "" || shownText !== ""
    property string shownText: ""
    readonly property string heard: shownText !== "" ? shownText : root.kiosk.answer.heardText
    spacing: Theme.gap
    Sentence { objectName: "heardText"; text: qsTr("I heard:") + " “" + root.heard + "”"; color: Theme.quiet; Layout.fillWidth: true }
    BigButton { objectName: "correctButton"; text: qsTr("Not this"); filled: false; fontSize: Theme.small; onClicked: root.kiosk.openHeard() }
}
