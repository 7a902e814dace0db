pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Was it helpful? Then everything is forgotten.
Page {
    id: root
    centred: true
    withBar: false
    property bool rated: false
    Sentence { objectName: "goodbyeTitle"; text: root.rated ? qsTr("Thank you. Goodbye!") : qsTr("Was this helpful?"); font.pixelSize: Theme.huge; font.weight: Font.Bold; color: Theme.calm; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
    RowLayout {
        visible: !root.rated
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap
        Repeater {
            model: [{ face: "good", word: qsTr("Yes") }, { face: "middling", word: qsTr("A little") }, { face: "bad", word: qsTr("No") }]
            BigButton {
                id: button
                required property var modelData
                objectName: "face_" + button.modelData.face
                glyph: button.modelData.face
                text: button.modelData.word
                stacked: true
                filled: false
                fontSize: Theme.large
                Layout.preferredWidth: 280 * Theme.unit
                Layout.preferredHeight: Math.max(implicitHeight, 260 * Theme.unit)
                onClicked: { root.rated = true; root.kiosk.rate(button.modelData.face) }
            }
        }
    }
    Sentence { text: qsTr("Everything you said and typed is now deleted."); color: Theme.quiet; horizontalAlignment: Text.AlignHCenter; Layout.fillWidth: true }
}
