pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A button for what cannot be taken back: it asks first.
ColumnLayout {
    id: confirm

    property string symbol
    property string text
    property string question
    property string name // objectName of the button; its answers have it with Yes and No behind
    property bool asking: false

    signal confirmed

    function ask(on: bool): void {
        asking = on;
        (on ? no : first).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gap
    onEnabledChanged: asking = false

    BigButton {
        id: first
        objectName: confirm.name
        visible: !confirm.asking
        symbol: confirm.symbol
        text: confirm.text
        onClicked: confirm.ask(true)
        Layout.fillWidth: true
    }
    BodyText {
        visible: confirm.asking
        words: confirm.question
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    ActionGrid {
        visible: confirm.asking
        Layout.fillWidth: true
        BigButton {
            objectName: confirm.name + "Yes"
            kind: "alarm"
            symbol: confirm.symbol
            text: confirm.text
            onClicked: {
                confirm.ask(false);
                confirm.confirmed();
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            id: no
            objectName: confirm.name + "No"
            symbol: "cancel"
            text: qsTr("No")
            onClicked: confirm.ask(false)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
