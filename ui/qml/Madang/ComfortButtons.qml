pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Language, text size, contrast and reach.
RowLayout {
    id: row

    required property var kiosk
    readonly property var comfort: kiosk.comfort

    spacing: Math.round(12 * Theme.unit)
    uniformCellSizes: true

    IconButton {
        objectName: "languageButton"
        visible: row.kiosk.page !== "language" && row.kiosk.page !== "staff"
        symbol: "globe"
        text: qsTr("Language")
        onClicked: row.kiosk.openLanguages()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    IconButton {
        objectName: "textScaleButton"
        readonly property real scaleNow: row.comfort.textScale
        symbol: "text-size"
        text: qsTr("Text size") + " " + Math.round(scaleNow * 100) + "%"
        selected: scaleNow > 1
        onClicked: row.comfort.setTextScale(scaleNow < 1.25 ? 1.5 : scaleNow < 1.75 ? 2.0 : 1.0)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    IconButton {
        objectName: "contrastButton"
        symbol: "contrast"
        text: qsTr("Strong contrast")
        selected: row.comfort.highContrast
        onClicked: row.comfort.setHighContrast(!row.comfort.highContrast)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    IconButton {
        objectName: "lowReachButton"
        symbol: "low-reach"
        text: qsTr("Buttons lower")
        selected: row.comfort.lowReach
        onClicked: row.comfort.setLowReach(!row.comfort.lowReach)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
