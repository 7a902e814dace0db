pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The languages, those without a voice first, with how much of each is recorded.
ColumnLayout {
    id: list

    required property var section
    required property bool korean

    spacing: Theme.padding

    Component {
        id: button
        BigButton {
            required property var model
            objectName: "recordingLanguage_" + model.tag
            symbol: model.recorded === model.total ? "check" : "mic"
            text: model.name
            family: model.fontName
            textSize: "large"
            bold: true
            leading: true
            padding: Theme.padding
            note: (list.korean ? model.koreanName : model.englishName) + " · " + qsTr("%1 of %2 recorded").arg(model.recorded).arg(model.total)
            onClicked: list.section.openLanguage(model.tag)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    BodyText {
        objectName: "recordingsWaiting"
        visible: first.count + second.count === 0
        words: qsTr("One moment …")
        Layout.fillWidth: true
    }
    BodyText {
        visible: first.count > 0
        words: qsTr("No voice of the kiosk speaks these languages. Visitors hear only what somebody has read aloud here.")
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    ActionGrid {
        visible: first.count > 0
        cellWidth: 400 * Theme.unit * Theme.textScale
        mostColumns: 3
        Layout.fillWidth: true
        Repeater {
            id: first
            model: list.section.voiceless
            delegate: button
        }
    }
    BodyText {
        visible: second.count > 0
        words: qsTr("These have a voice. Where you record a text, visitors hear your recording instead.")
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    ActionGrid {
        visible: second.count > 0
        cellWidth: 400 * Theme.unit * Theme.textScale
        mostColumns: 3
        Layout.fillWidth: true
        Repeater {
            id: second
            model: list.section.voiced
            delegate: button
        }
    }
}
