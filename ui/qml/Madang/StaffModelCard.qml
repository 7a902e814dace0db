pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What an offline model is for, how large it is, how it is, and the way to remove it.
Card {
    id: card

    required property var model
    property bool korean
    property bool removable
    property bool idle: true

    signal removed

    readonly property string languages: korean ? model.koreanLanguages : model.englishLanguages
    readonly property string spoken: /^[0-9]+$/.test(languages) ? qsTr("%1 languages").arg(languages) : languages

    Layout.fillWidth: true
    Layout.fillHeight: true

    StaffState {
        objectName: "model_" + card.model.modelId
        good: card.model.state === "installed"
        waiting: card.model.state === "missing"
        title: StaffWords.model(card.model.kind) + (card.spoken === "" ? "" : ": " + card.spoken)
        words: StaffWords.modelState(card.model.state)
        note: card.model.modelId + " · " + qsTr("%1 MB on the disk, %2 MB of memory").arg(card.model.diskMb).arg(card.model.memoryMb)
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    ConfirmButton {
        visible: card.removable
        name: "remove_" + card.model.modelId
        enabled: card.idle
        symbol: "erase"
        text: qsTr("Remove")
        question: qsTr("What needs this model does not work without it. Remove it?")
        onConfirmed: card.removed()
        Layout.fillWidth: true
    }
}
