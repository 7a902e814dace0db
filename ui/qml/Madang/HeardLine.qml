pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What was heard, kept on the screen, with its correction.
Rectangle {
    id: line

    required property var kiosk
    required property string words
    readonly property bool narrow: width < 640 * Theme.unit * Theme.textScale

    visible: words !== ""
    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.clay

    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.leftMargin: Theme.padding
        columns: line.narrow ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        BodyText {
            objectName: "heardText"
            words: qsTr("I heard: %1").arg(line.words)
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "correctHeardButton"
            symbol: "pencil"
            text: qsTr("Correct it")
            onClicked: line.kiosk.openHeard()
            Layout.fillWidth: line.narrow
        }
    }
}
