pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What the camera sees, as in a mirror, and where to hold the passport.
ColumnLayout {
    id: view

    required property var kiosk

    readonly property var camera: kiosk.forms.passport.seen

    spacing: Theme.gap

    BodyText {
        objectName: "passportCameraWords"
        words: view.camera.nearly ? qsTr("I see the lines. Hold still.") : qsTr("Hold the page with your photo here. Both lines at the bottom must be seen.")
        size: "large"
        Layout.fillWidth: true
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 240 * Theme.unit + note.height

        Rectangle {
            id: frame
            anchors.horizontalCenter: parent.horizontalCenter
            width: height * 16 / 9
            height: Math.min(parent.height - note.height - view.spacing, parent.width * 9 / 16)
            color: "black"

            Image {
                objectName: "passportPreview"
                anchors.fill: parent
                source: view.camera.watching ? "image://camera/" + view.camera.picture : ""
                sourceSize.width: Math.round(frame.width)
                sourceSize.height: Math.round(frame.height)
                cache: false // nothing of it stays
                mirror: true
                fillMode: Image.PreserveAspectFit
            }
            Rectangle {
                id: sheet
                anchors.centerIn: parent
                height: parent.height * 0.92
                width: height * 125 / 88
                radius: Theme.radius
                color: "transparent"
                border.width: Theme.stroke * 2
                border.color: view.camera.nearly ? Theme.pine : "white"

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: parent.height * 0.02
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width * 0.96
                    height: parent.height * 0.25
                    radius: Theme.radius / 2
                    color: "transparent"
                    border.width: sheet.border.width
                    border.color: sheet.border.color
                }
            }
        }
        BodyText {
            id: note
            anchors.top: frame.bottom
            anchors.topMargin: view.spacing
            width: parent.width
            words: qsTr("No picture is kept.")
            size: "small"
            color: Theme.inkSoft
        }
    }
}
