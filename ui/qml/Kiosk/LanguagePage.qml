pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Every language in its own script.
Page {
    id: root
    withWay: kiosk.languageTag !== ""
    Glyph { name: "globe"; color: Theme.calm; size: 110 * Theme.unit; Layout.alignment: Qt.AlignHCenter }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(languages.count > 8 ? 3 : 2, Math.floor(root.width / (420 * Theme.unit * Theme.textScale))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Repeater {
            id: languages
            model: root.kiosk.languages
            BigButton {
                id: choice
                required property string tag
                required property string name
                required property string fontName
                objectName: "language_" + choice.tag
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, (languages.count > 8 ? 150 : 260) * Theme.unit)
                text: choice.name
                family: choice.fontName
                stacked: true
                fontSize: Theme.large
                filled: root.kiosk.languageTag === choice.tag
                onClicked: root.kiosk.chooseLanguage(choice.tag)
            }
        }
    }
}
