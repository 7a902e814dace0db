pragma ComponentBehavior: Bound
import QtQuick

// The staff page: the door, the list of sections, or a section.
FocusScope {
    id: page

    required property var kiosk
    readonly property var staff: kiosk.staff
    readonly property Item shown: loader.item as Item

    // One line for each section, by the name under which its view model stands in ui/viewmodels/staff/sections.py.
    readonly property list<var> sections: [
        {
            name: "printers",
            symbol: "printer",
            title: qsTr("Printers"),
            page: "StaffPrintersPage.qml"
        },
        {
            name: "ourCentre",
            symbol: "house",
            title: qsTr("Our centre"),
            page: "StaffOurCentrePage.qml"
        },
        {
            name: "recordings",
            symbol: "mic",
            title: qsTr("Recordings"),
            page: "StaffRecordingsPage.qml"
        },
        {
            name: "health",
            symbol: "stethoscope",
            title: qsTr("Check of the machine"),
            page: "StaffHealthPage.qml"
        },
        {
            name: "models",
            symbol: "graduation-cap",
            title: qsTr("Language models"),
            page: "StaffModelsPage.qml"
        },
        {
            name: "content",
            symbol: "book",
            title: qsTr("Content"),
            page: "StaffContentPage.qml"
        }
    ]
    readonly property var section: sections.find(each => each.name === staff.section)
    readonly property string showing: staff.phase !== "open" ? "door" : section ? section.name : "menu"

    function show(): void {
        if (showing === "door")
            loader.setSource("StaffDoorPage.qml", {
                kiosk: kiosk
            });
        else if (showing === "menu")
            loader.setSource("StaffMenuPage.qml", {
                kiosk: kiosk,
                sections: Qt.binding(() => page.sections)
            });
        else
            loader.setSource(section.page, {
                kiosk: kiosk,
                section: staff.part(showing),
                title: Qt.binding(() => page.section?.title ?? "")
            });
    }

    focus: true
    Keys.onPressed: kiosk.stillHere()
    onShowingChanged: show()
    Component.onCompleted: show()

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item)?.forceActiveFocus() // a sheet may have had the keyboard before
    }
}
