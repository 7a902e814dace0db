pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The microphone first; everything it can do can be done by touch too.
PageFrame {
    id: page

    required property var talk
    readonly property bool canHear: kiosk.ask.canHear
    readonly property bool wide: !Theme.portrait
    readonly property bool snug: kiosk.notices.count > 0 // makes room, so that all the rest stays in sight

    GridLayout {
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.padding
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            NoticeStrip {
                notices: page.kiosk.notices
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            BodyText {
                objectName: "homeTitle"
                words: page.canHear ? qsTr("What would you like to know?") : qsTr("I cannot hear this language yet. You can type or choose a topic.")
                size: page.canHear ? "title" : "large"
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            T.AbstractButton {
                id: mic
                objectName: "micButton"
                visible: page.canHear
                implicitWidth: Math.round((page.wide ? (page.snug ? 180 : 340) : (page.snug ? 270 : 400)) * Theme.unit)
                implicitHeight: implicitWidth
                Layout.alignment: Qt.AlignHCenter
                Layout.margins: Theme.gap
                Accessible.role: Accessible.Button
                Accessible.name: micWord.text
                // At the press: who holds the button speaks at once. Talk knows when a release ends it.
                onPressed: page.talk.begin()
                onReleased: page.talk.end()
                Accessible.onPressAction: page.kiosk.ask.startListening()
                Keys.onReturnPressed: page.kiosk.ask.startListening()
                Keys.onEnterPressed: page.kiosk.ask.startListening()

                background: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: parent.width
                        height: width
                        radius: width / 2
                        color: Theme.persimmonSoft
                        border.width: Theme.highContrast ? Theme.stroke : 0
                        border.color: Theme.persimmon

                        SequentialAnimation on scale {
                            loops: Animation.Infinite
                            running: mic.visible
                            NumberAnimation {
                                to: 1.06
                                duration: 1500
                                easing.type: Easing.InOutSine
                            }
                            NumberAnimation {
                                to: 0.96
                                duration: 1500
                                easing.type: Easing.InOutSine
                            }
                        }
                    }
                    Rectangle {
                        anchors.centerIn: parent
                        width: parent.width * 0.82
                        height: width
                        radius: width / 2
                        color: mic.pressed ? Qt.darker(Theme.persimmon, 1.15) : Theme.persimmon
                        border.width: mic.visualFocus ? Theme.focusStroke * 1.5 : 0
                        border.color: Theme.focus
                    }
                }
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        symbol: "mic"
                        size: Math.round(mic.width * 0.46)
                        color: Theme.persimmonText
                    }
                }
            }
            BodyText {
                id: micWord
                visible: page.canHear
                words: qsTr("Touch and speak")
                size: "large"
                font.weight: Font.DemiBold
                color: Theme.persimmon
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            BigButton {
                objectName: "typeButton"
                kind: page.canHear ? "secondary" : "primary"
                symbol: "keyboard"
                text: page.canHear ? qsTr("Type instead") : qsTr("Type your question")
                textSize: "large"
                onClicked: page.kiosk.openTyping()
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.min(page.innerWidth, Math.max(implicitWidth, 520 * Theme.unit))
            }
            Item {
                Layout.fillHeight: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter

            BodyText {
                words: qsTr("Or choose a topic")
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
            GridLayout {
                columns: Theme.textScale < 1.75 ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true
                Layout.fillWidth: true

                Repeater {
                    model: page.kiosk.topics

                    BigButton {
                        required property var model
                        objectName: "topic_" + model.topicId
                        symbol: model.icon
                        leading: true
                        symbolSize: Math.round(60 * Theme.unit)
                        text: model.name
                        padding: Math.round((page.snug && !page.wide ? 10 : 18) * Theme.unit)
                        onClicked: page.kiosk.openTopic(model.topicId)
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: Math.max(implicitHeight, (page.snug && !page.wide ? 84 : 116) * Theme.unit)
                    }
                }
            }
            GridLayout {
                columns: Theme.textScale < 1.75 ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Layout.fillWidth: true

                BigButton {
                    objectName: "formsButton"
                    symbol: "pencil"
                    leading: true
                    text: qsTr("Fill in a form")
                    onClicked: page.kiosk.openForms()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                BigButton {
                    objectName: "benefitsButton"
                    symbol: "hand-heart"
                    leading: true
                    text: qsTr("What help can I get?")
                    onClicked: page.kiosk.openBenefits()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
    actions: [
        BigButton {
            objectName: "interpreterButton"
            symbol: "translate"
            text: qsTr("Talk with staff in two languages")
            onClicked: page.kiosk.openInterpreter()
            Layout.fillWidth: true
        },
        ActionGrid {
            cellWidth: 230 * Theme.unit * Theme.textScale
            mostColumns: 3
            Layout.fillWidth: true

            BigButton {
                objectName: "placesButton"
                symbol: "pin"
                text: qsTr("Where to go")
                onClicked: page.kiosk.places.openKinds()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "remindersButton"
                symbol: "clock"
                text: qsTr("Deadlines")
                onClicked: page.kiosk.openReminders()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            BigButton {
                objectName: "finishButton"
                kind: "quiet"
                symbol: "exit"
                text: qsTr("I am finished")
                onClicked: page.kiosk.finish()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    ]
}
