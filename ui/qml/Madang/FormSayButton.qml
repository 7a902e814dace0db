pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Answers a question of a form by voice.
BigButton {
    objectName: "formMicButton"
    symbol: "mic"
    text: qsTr("Say it")
    Layout.fillHeight: true
}
