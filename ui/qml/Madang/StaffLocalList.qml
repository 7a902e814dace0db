pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Everything that the centre says itself, with its state; what needs a decision first.
ColumnLayout {
    id: list

    property var section

    spacing: Theme.gap

    ActionGrid {
        cellWidth: 380 * Theme.unit * Theme.textScale
        mostColumns: 2
        Layout.fillWidth: true
        BigButton {
            objectName: "writeLocalButton"
            kind: "primary"
            symbol: "plus"
            text: qsTr("Write something")
            onClicked: list.section.write()
            Layout.fillWidth: true
        }
        BigButton {
            objectName: "undoLocalButton"
            visible: list.section?.canUndo ?? false
            symbol: "undo"
            text: qsTr("Take back the removal")
            onClicked: list.section.undo()
            Layout.fillWidth: true
        }
    }
    BodyText {
        visible: documents.count === 0
        words: qsTr("Nothing is written yet. Notices, hours and answers of this centre stand here; visitors see them marked as this centre's.")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    Repeater {
        id: documents
        model: list.section?.rows

        Card {
            id: card
            required property var model
            readonly property bool fine: model.state === "live" || model.state === "planned"
            objectName: "local_" + model.path
            Layout.fillWidth: true

            GridLayout {
                columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: Theme.padding
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                StaffState {
                    objectName: "localState_" + card.model.path
                    good: card.fine
                    title: card.model.title
                    words: StaffLocalWords.state(card.model.state, card.model.suggested)
                    note: StaffLocalWords.kind(card.model.kind) + " · " + card.model.on
                    Layout.fillWidth: true
                }
                ActionGrid {
                    cellWidth: 190 * Theme.unit * Theme.textScale
                    mostColumns: 2
                    Layout.preferredWidth: Theme.portrait ? -1 : 440 * Theme.unit * Math.min(1.4, Theme.textScale)
                    Layout.fillWidth: parent.columns === 1
                    BigButton {
                        objectName: "editLocal_" + card.model.path
                        symbol: card.model.state === "conflict" || card.model.state === "gone" ? "eye" : "pencil"
                        text: card.model.state === "conflict" || card.model.state === "gone" ? qsTr("Decide") : qsTr("Change")
                        onClicked: list.section.edit(card.model.path)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                    BigButton {
                        objectName: "removeLocal_" + card.model.path
                        symbol: "erase"
                        text: qsTr("Remove")
                        onClicked: list.section.remove(card.model.path)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }
        }
    }
}
