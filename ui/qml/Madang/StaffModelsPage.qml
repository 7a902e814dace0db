pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Staff: which offline models are here, whether they are whole, and which could be installed.
PageFrame {
    id: page

    required property var section
    readonly property int columns: Theme.portrait || Theme.textScale > 1.6 ? 1 : 2
    property bool all: false

    StaffNote {
        objectName: "verifiedText"
        words: {
            if (page.section.toVerify === 0)
                return "";
            if (page.section.working !== "")
                return qsTr("Comparing every byte: %1 of %2 …").arg(page.section.verified).arg(page.section.toVerify);
            return page.section.broken.length === 0 ? qsTr("All models are whole.") : qsTr("Damaged and put aside: %1").arg(page.section.broken.join(", "));
        }
    }
    StaffNote {
        objectName: "staffProblem"
        words: StaffWords.problem(page.section.problem)
    }
    BigButton {
        objectName: "verifyButton"
        enabled: page.section.working === "" && page.section.count > 0
        symbol: "eye"
        text: qsTr("Verify all models")
        onClicked: page.section.verifyAll()
        Layout.fillWidth: true
    }
    GridLayout {
        columns: page.columns
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.section.here
            StaffModelCard {
                korean: page.kiosk.staff.language === "ko"
                removable: true
                idle: page.section.working === ""
                onRemoved: page.section.remove(model.modelId)
            }
        }
    }
    BodyText {
        visible: page.section.count === 0
        words: qsTr("No model is installed.")
        Layout.fillWidth: true
    }
    BigButton {
        objectName: "showAllButton"
        visible: !page.all && page.section.countElsewhere > 0
        symbol: "down"
        text: qsTr("Not installed: %1").arg(page.section.countElsewhere)
        onClicked: page.all = true
        Layout.fillWidth: true
    }
    GridLayout {
        visible: page.all
        columns: page.columns
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: page.section.elsewhere
            StaffModelCard {
                korean: page.kiosk.staff.language === "ko"
            }
        }
    }
    BodyText {
        visible: page.all
        words: qsTr("A technician installs models on this machine: %1").arg("madang models install")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
