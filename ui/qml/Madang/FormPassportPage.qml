pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The two lines of a passport, typed or sent by a reader that types like a keyboard.
PageFrame {
    id: page

    readonly property var passport: kiosk.forms.passport
    readonly property var camera: passport.seen
    readonly property int lineSigns: 44

    title: qsTr("The two lines in your passport")
    subtitle: camera.watching ? "" : qsTr("They are on the page with your photo, at the bottom. Type them here, or use the passport reader.")
    alwaysPinned: true

    // A reader sends both lines at once, as does the clipboard: what is too long belongs to the second one.
    function spread(): void {
        kiosk.stillHere();
        const signs = first.text.replace(/\s/g, "");
        if (signs.length < lineSigns || !first.activeFocus)
            return;
        first.text = signs.slice(0, lineSigns);
        second.text = signs.slice(lineSigns) + second.text;
        second.forceActiveFocus();
        second.cursorPosition = second.text.length;
    }

    function press(sign: string): void {
        const line = second.activeFocus ? second : first;
        line.insert(line.cursorPosition, sign);
        spread();
    }

    function erase(): void {
        if (second.activeFocus && second.cursorPosition === 0)
            first.forceActiveFocus();
        const line = second.activeFocus ? second : first;
        line.remove(Math.max(0, line.cursorPosition - 1), line.cursorPosition);
        kiosk.stillHere();
    }

    function refill(): void {
        [first.text, second.text] = passport.lines.split("\n");
    }

    Component.onCompleted: {
        refill();
        first.forceActiveFocus();
    }
    Connections {
        target: page.passport
        function onChanged() {
            page.refill();
        }
    }

    component Line: PassportLine {
        most: page.lineSigns
        Layout.fillWidth: true
    }

    FormPassportCamera {
        kiosk: page.kiosk
        visible: page.camera.watching
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    GridLayout {
        visible: !page.camera.watching
        columns: Theme.broad && Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Line {
            id: first
            objectName: "passportLine_1"
            onTextEdited: page.spread()
            onAccepted: second.forceActiveFocus()
        }
        BigButton {
            id: readButton
            objectName: "readPassportButton"
            focusPolicy: Qt.TabFocus
            kind: "primary"
            symbol: "forward"
            text: qsTr("Next")
            textSize: "large"
            enabled: first.text !== ""
            onClicked: page.passport.read(first.text + "\n" + second.text)
            Layout.row: parent.columns === 2 ? 0 : 2
            Layout.column: parent.columns - 1
            Layout.rowSpan: parent.columns
            Layout.fillWidth: parent.columns === 1
            Layout.fillHeight: parent.columns === 2
            Layout.preferredHeight: 110 * Theme.unit
        }
        Line {
            id: second
            objectName: "passportLine_2"
            onTextEdited: page.kiosk.stillHere()
            onAccepted: if (text !== "") // a reader ends each line with Enter
                readButton.click()
            Layout.row: 1
            Layout.column: 0
        }
    }
    Card {
        visible: words.text !== "" && !page.camera.watching
        color: Theme.persimmonSoft
        border.color: Theme.persimmon
        Layout.fillWidth: true
        BodyText {
            id: words
            objectName: "passportReason"
            words: page.passport.reason || Words.camera(page.camera.ending)
            size: "large"
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }
    GridLayout {
        visible: !page.camera.watching
        columns: Theme.broad && Theme.textScale < 1.6 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.padding
        Layout.fillWidth: true

        BigButton {
            objectName: "passportCameraButton"
            visible: page.camera.present
            focusPolicy: Qt.TabFocus
            symbol: "camera"
            text: qsTr("Hold it to the camera")
            textSize: "large"
            onClicked: {
                page.kiosk.stillHere();
                page.camera.start();
            }
            Layout.fillWidth: parent.columns === 1
            Layout.preferredHeight: parent.columns === 1 ? implicitHeight : example.implicitHeight
        }
        Card {
            id: example
            color: Theme.clay
            Layout.fillWidth: true
            RowLayout {
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                spacing: Theme.gap
                Icon {
                    symbol: "id-card"
                    size: Theme.icon * 1.6
                    color: Theme.pine
                }
                PassportText {
                    objectName: "passportExample"
                    text: "P<VNMNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<\nC1234567<0VNM9503076M3105102<<<<<<<<<<<<<<<2"
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
            }
        }
    }
    Item {
        visible: !page.camera.watching
        Layout.fillHeight: true
    }
    actions: [
        BigButton {
            objectName: "passportTypeButton"
            visible: page.camera.watching
            symbol: "keyboard"
            text: qsTr("Type instead")
            textSize: "large"
            onClicked: page.camera.stop()
            onVisibleChanged: visible ? forceActiveFocus() : first.forceActiveFocus()
            Layout.fillWidth: true
        },
        PassportKeys {
            visible: !page.camera.watching
            onPressed: sign => page.press(sign)
            onErased: page.erase()
            Layout.fillWidth: true
        }
    ]
}
