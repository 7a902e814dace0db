pragma ComponentBehavior: Bound
import QtQuick

// What is made known these days, in one line: the first notice, and how many there are.
BigButton {
    required property var notices

    objectName: "noticesButton"
    visible: notices.count > 0
    kind: notices.firstUrgent ? "persimmon" : "secondary"
    symbol: "notice"
    leading: true
    text: notices.firstTitle
    // The number stays where it is among letters of either direction.
    note: qsTr("Notices and events") + " · \u2068" + notices.count + "\u2069"
    onClicked: notices.openNotices()
}
