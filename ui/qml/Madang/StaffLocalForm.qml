pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A short form, in one language at a time.
ColumnLayout {
    id: entry

    property var section
    readonly property var form: section?.form ?? null
    property bool allLanguages: false

    spacing: Theme.padding

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        Repeater {
            model: entry.form?.languages
            BigButton {
                focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
                required property var model
                required property int index
                objectName: "localLanguage_" + model.tag
                visible: index < 2 || entry.allLanguages || model.written || selected
                text: model.name + (model.written ? " ✓" : "")
                family: model.fontName
                selected: entry.form.languageTag === model.tag
                onClicked: entry.form.chooseLanguage(model.tag)
            }
        }
        BigButton {
            focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
            objectName: "moreLocalLanguages"
            visible: !entry.allLanguages
            symbol: "globe"
            text: qsTr("Other languages")
            onClicked: entry.allLanguages = true
        }
    }
    Repeater {
        model: entry.form?.fields
        StaffLocalField {
            form: entry.form
            Layout.fillWidth: true
        }
    }
    BigButton {
        focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
        objectName: "suggestLocalButton"
        visible: entry.section?.canSuggest ?? false
        selected: entry.form?.suggesting ?? false
        symbol: selected ? "check" : "forward"
        text: StaffLocalWords.suggest
        onClicked: entry.form.suggest(!selected)
        Layout.fillWidth: true
    }
    ActionGrid {
        mostColumns: 2
        Layout.fillWidth: true
        BigButton {
            focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
            objectName: "saveLocalButton"
            kind: "primary"
            symbol: "save"
            text: StaffLocalWords.save
            enabled: !(entry.section?.isBusy ?? true)
            onClicked: {
                (Qt.inputMethod as InputMethod)?.commit();
                entry.section.save();
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            focusPolicy: Qt.TabFocus // a touch must not take the keyboard away
            objectName: "cancelLocalButton"
            symbol: "cancel"
            text: StaffLocalWords.cancel
            onClicked: entry.section.back()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
