pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What the centre says beside what the release says now, and whose it shall be.
ColumnLayout {
    id: compare

    property var section

    spacing: Theme.padding

    BodyText {
        words: compare.section?.canKeep ? qsTr("The official text has changed since you wrote this. Compare, then choose.") : qsTr("There is no official text any more that this belongs to.")
        Layout.fillWidth: true
    }
    Repeater {
        model: compare.section?.compared
        GridLayout {
            id: pair
            required property var model
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.padding
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true

            BodyText {
                words: StaffLocalWords.field(pair.model.field)
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignLeft
                Layout.columnSpan: pair.columns
                Layout.fillWidth: true
            }
            Card {
                color: Theme.clay
                Layout.fillWidth: true
                Layout.fillHeight: true
                BodyText {
                    words: qsTr("This centre")
                    size: "small"
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                BodyText {
                    objectName: "ours_" + pair.model.field
                    words: pair.model.ours
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                BodyText {
                    words: qsTr("Official, new")
                    size: "small"
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
                BodyText {
                    objectName: "theirs_" + pair.model.field
                    words: pair.model.theirs
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
    ActionGrid {
        cellWidth: 320 * Theme.unit * Theme.textScale
        mostColumns: 3
        Layout.fillWidth: true
        BigButton {
            objectName: "keepOursButton"
            visible: compare.section?.canKeep ?? false
            symbol: "house"
            text: qsTr("Keep ours")
            onClicked: compare.section.keepOurs()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "takeTheirsButton"
            symbol: "check"
            text: compare.section?.canKeep ? qsTr("Take the new one, remove ours") : qsTr("Remove ours")
            onClicked: compare.section.takeTheirs()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "changeOursButton"
            visible: compare.section?.canKeep ?? false
            symbol: "pencil"
            text: qsTr("Change ours")
            onClicked: compare.section.changeOurs()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
