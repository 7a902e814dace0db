import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's on-screen keyboard, in the visitor's layout where there is one.
InputPanel {
    id: panel
    property string locale: ""
    width: parent ? parent.width : 0
    Component.onCompleted: if (locale !== "") VirtualKeyboardSettings.locale = locale
}
