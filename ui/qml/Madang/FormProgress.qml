pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// How far one is, and where on the paper the answer will stand.
ColumnLayout {
    id: progress

    required property var asked
    required property string told

    spacing: Theme.padding

    Rectangle {
        objectName: "formProgress"
        implicitHeight: Math.round(14 * Theme.unit)
        radius: height / 2
        color: Theme.clay
        Accessible.role: Accessible.ProgressBar
        Accessible.name: progress.told
        Layout.fillWidth: true
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: parent.width * (progress.asked.most > 0 ? progress.asked.done / progress.asked.most : 0)
            height: parent.height
            radius: height / 2
            color: Theme.pine
        }
    }
    Chip {
        objectName: "labelForeign"
        visible: progress.asked.foreign
        symbol: "globe"
        text: qsTr("Not yet in your language")
        Layout.maximumWidth: parent.width
    }
    BodyText {
        objectName: "formPlace"
        words: qsTr("On the form: %1").arg("\u2068" + progress.asked.koreanText + "\u2069")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignLeft
        Layout.fillWidth: true
    }
}
