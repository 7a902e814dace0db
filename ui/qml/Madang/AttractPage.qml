pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The open yard: a greeting in one language after the other. A touch anywhere opens the door.
FocusScope {
    id: page

    required property var kiosk
    property int turn: 0
    readonly property var now: greetings.count > 0 ? greetings.objectAt(turn % greetings.count) : null

    focus: true

    Instantiator {
        id: greetings
        model: page.kiosk.languages
        delegate: QtObject {
            required property var model
            readonly property string tag: model.tag
            readonly property string words: model.greeting
            readonly property string family: model.fontName
            readonly property string name: model.name
        }
    }
    // Steps, not movement: this page stands all day, and every frame of a movement is drawn by the processor.
    Timer {
        property int step: 0
        interval: 800
        repeat: true
        running: page.visible
        onTriggered: {
            step = (step + 1) % 4;
            if (step === 0)
                page.turn += 1;
            finger.scale = step === 2 ? 0.86 : 1;
        }
    }

    T.AbstractButton {
        id: start
        objectName: "startButton"
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Touch to start")
        onClicked: page.kiosk.start()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
    }

    // Sun and ground of the yard
    Rectangle {
        id: sun
        width: Math.min(page.width, page.height) * (Theme.portrait ? 0.62 : 0.52)
        height: width
        radius: width / 2
        x: (page.width - width) / 2
        y: page.height * (Theme.portrait ? 0.17 : 0.11)
        color: Theme.highContrast ? "transparent" : "#f6ddb8"
        border.width: Theme.highContrast ? Theme.stroke : 0
        border.color: Theme.line
    }
    Column {
        anchors.top: parent.top
        width: parent.width

        Rectangle {
            width: parent.width
            height: Math.round(56 * Theme.unit)
            color: Theme.pine
        }
        Eaves {
            width: parent.width
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        y: sun.y + (sun.height - height) / 2
        spacing: Theme.padding

        // Held for three seconds it is the door to the staff page; else it is a part of the page like any other.
        T.AbstractButton {
            id: name
            objectName: "staffDoor"
            visible: Theme.textScale < 1.25
            focusPolicy: Qt.NoFocus
            padding: Theme.gap
            implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * padding)
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * padding)
            Accessible.ignored: true
            onClicked: page.kiosk.start()
            Layout.alignment: Qt.AlignHCenter

            contentItem: BodyText {
                words: "마당"
                font.family: "Noto Sans CJK KR"
                size: "large"
                font.weight: Font.DemiBold
                color: Theme.pine
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            Timer {
                interval: 3000
                running: name.pressed
                onTriggered: page.kiosk.openStaff()
            }
        }
        BodyText {
            id: greeting
            objectName: "greetingText"
            // Text and typeface change together: in the wrong one a script would be boxes for a moment.
            readonly property var shown: page.now
            onShownChanged: {
                text = "";
                font.family = shown ? shown.family : Theme.fontFamily;
                text = shown ? shown.words : "";
            }
            size: "hero"
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.heroSize * 4.4
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.bodySize
        }
        BodyText {
            visible: Theme.portrait && Theme.textScale < 1.25
            readonly property var shown: page.now
            onShownChanged: {
                text = "";
                font.family = shown ? shown.family : Theme.fontFamily;
                text = shown ? shown.name : "";
            }
            color: Theme.inkSoft
            opacity: greeting.opacity
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: Theme.margin

        Rectangle {
            id: hand
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.min(page.width - 2 * Theme.margin, touchRow.implicitWidth + 2 * Theme.margin)
            implicitHeight: touchRow.implicitHeight + Theme.margin
            radius: height / 2
            color: Theme.persimmon

            RowLayout {
                id: touchRow
                anchors.centerIn: parent
                width: Math.min(implicitWidth, hand.width - Theme.margin)
                spacing: Theme.gap
                Icon {
                    id: finger
                    symbol: "touch"
                    size: Math.round(80 * Theme.unit)
                    color: Theme.persimmonText
                }
                BodyText {
                    words: qsTr("Touch to start")
                    size: "title"
                    color: Theme.persimmonText
                    Layout.fillWidth: true
                }
            }
        }
        Card {
            objectName: "urgentNotice"
            visible: urgent.text !== ""
            color: Theme.persimmonSoft
            border.color: Theme.persimmon
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Icon {
                    symbol: "notice"
                    color: Theme.persimmon
                }
                BodyText {
                    id: urgent
                    objectName: "urgentText"
                    // Asked for with each greeting: by then it may have expired.
                    readonly property var shown: page.now
                    onShownChanged: {
                        text = "";
                        font.family = shown ? shown.family : Theme.fontFamily;
                        text = shown ? page.kiosk.notices.urgentTitle(shown.tag) : "";
                    }
                    size: "large"
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            objectName: "languageNames"
            visible: page.height > 900 && Theme.textScale < 1.25 && (Theme.portrait || urgent.text === "")
            columns: Math.min(listed.count, Theme.portrait ? 6 : 9)
            rowSpacing: Math.round(12 * Theme.unit)
            columnSpacing: Theme.gap
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                id: listed
                model: page.kiosk.languages

                BodyText {
                    required property var model
                    words: model.name
                    font.family: model.fontName
                    size: "small"
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }
        BigButton {
            objectName: "callStaffButton"
            symbol: "staff"
            text: qsTr("Talk with staff")
            textSize: "large"
            onClicked: page.kiosk.callStaff()
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(page.width - 2 * Theme.margin, Math.max(implicitWidth, 480 * Theme.unit))
        }
    }

    FocusRing {
        target: start
        anchors.margins: Theme.focusStroke
        visible: start.visualFocus
    }
}
