pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Language, text size, contrast and reach: on every page but the first, in reach of a seated person.
Rectangle {
    id: bar

    required property var kiosk
    readonly property var comfort: kiosk.comfort

    implicitHeight: row.implicitHeight + 2 * row.anchors.margins
    color: Theme.clay

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Math.round(8 * Theme.unit)
        anchors.leftMargin: Math.round(20 * Theme.unit)
        anchors.rightMargin: Math.round(20 * Theme.unit)
        spacing: Math.round(12 * Theme.unit)
        uniformCellSizes: true

        IconButton {
            objectName: "languageButton"
            visible: bar.kiosk.page !== "language"
            symbol: "globe"
            text: qsTr("Language")
            onClicked: bar.kiosk.openLanguages()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        IconButton {
            objectName: "textScaleButton"
            readonly property real scaleNow: bar.comfort.textScale
            symbol: "text-size"
            text: qsTr("Text size") + " " + Math.round(scaleNow * 100) + "%"
            selected: scaleNow > 1
            onClicked: bar.comfort.setTextScale(scaleNow < 1.25 ? 1.5 : scaleNow < 1.75 ? 2.0 : 1.0)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        IconButton {
            objectName: "contrastButton"
            symbol: "contrast"
            text: qsTr("Strong contrast")
            selected: bar.comfort.highContrast
            onClicked: bar.comfort.setHighContrast(!bar.comfort.highContrast)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        IconButton {
            objectName: "lowReachButton"
            symbol: "low-reach"
            text: qsTr("Buttons lower")
            selected: bar.comfort.lowReach
            onClicked: bar.comfort.setLowReach(!bar.comfort.lowReach)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
