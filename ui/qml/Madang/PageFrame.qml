pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic as Controls

// A page: a heading, a middle that scrolls when it does not fit, and actions at the lower edge, or beside it on a broad screen.
// Where the actions would take too much of the page (large text), they scroll with the middle.
FocusScope {
    id: frame

    required property var kiosk
    property string title
    property string subtitle
    property string titleName: "pageTitle"
    property bool centred: false
    property bool passive: false // nothing to touch in the middle: low reach leaves it where it is
    property real widest: width
    property real side: Theme.margin
    property bool alwaysPinned: false // what is below must stay in sight, whatever it takes
    property bool sided: false // actions may stand beside the page
    default property alias content: column.data
    property alias actions: footer.data

    readonly property bool rail: sided && Theme.broad
    readonly property real railWidth: rail ? Math.round(360 * Theme.unit * Math.min(1.4, Theme.textScale)) : 0
    // Must not depend on the width which it decides: the layout would never come to rest.
    readonly property bool pinned: rail || alwaysPinned || footer.implicitHeight + 2 * Theme.gap < height * 0.4
    readonly property real innerWidth: Math.min(width - railWidth - 2 * side, widest)
    readonly property bool hasActions: footer.children.length > 0

    function toTop(): void {
        scroller.contentY = 0;
    }

    function ensureVisible(item: Item): void {
        if (!item)
            return;
        const place = item.mapToItem(scroller.contentItem, 0, 0);
        if (place.y - Theme.gap < scroller.contentY)
            scroller.contentY = Math.max(0, place.y - Theme.gap);
        else if (place.y + item.height + more.height + Theme.gap > scroller.contentY + scroller.height)
            scroller.contentY = Math.max(0, Math.min(scroller.contentHeight - scroller.height, place.y + item.height + more.height + Theme.gap - scroller.height));
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === scroller.contentItem)
                return true;
        return false;
    }

    function scrollBy(part: real): void {
        scrolling.to = Math.max(0, Math.min(scroller.contentHeight - scroller.height, scroller.contentY + part * scroller.height));
        scrolling.restart();
    }

    focus: true
    Keys.onUpPressed: scrollBy(-0.3)
    Keys.onDownPressed: scrollBy(0.3)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            scrollBy(event.key === Qt.Key_PageDown ? 0.8 : -0.8);
            event.accepted = true;
        }
    }

    NumberAnimation {
        id: scrolling
        target: scroller
        property: "contentY"
        duration: 220
        easing.type: Easing.OutCubic
    }

    ColumnLayout {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: frame.tallHeading ? 0 : (frame.width - frame.railWidth - width) / 2
        y: Theme.gap
        width: frame.innerWidth
        spacing: Math.round(6 * Theme.unit)
        // With very large text the heading scrolls too.
        parent: frame.tallHeading ? headingSlot : frame
        visible: frame.title !== ""

        BodyText {
            objectName: frame.titleName
            words: frame.title
            size: "title"
            horizontalAlignment: frame.centred ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        BodyText {
            objectName: "pageSubtitle"
            words: frame.subtitle
            visible: text !== ""
            color: Theme.inkSoft
            horizontalAlignment: frame.centred ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
    }

    readonly property bool tallHeading: heading.implicitHeight > height * 0.3
    readonly property real headingEnd: tallHeading || title === "" ? 0 : heading.implicitHeight + 2 * Theme.gap
    readonly property real scrollTop: Theme.lowReach && !passive ? Math.max(headingEnd, height * (Theme.portrait ? 0.36 : 0.16)) : headingEnd

    Flickable {
        id: scroller
        objectName: "pageScroller"
        anchors.left: parent.left
        anchors.right: railSlot.left
        anchors.bottom: pinnedSlot.top
        anchors.top: parent.top
        anchors.topMargin: frame.scrollTop
        clip: true
        contentWidth: width
        contentHeight: whole.height
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: returnToBounds()

        Controls.ScrollBar.vertical: Controls.ScrollBar {
            id: bar
            interactive: false
            policy: size < 0.999 ? Controls.ScrollBar.AlwaysOn : Controls.ScrollBar.AlwaysOff
            contentItem: Rectangle {
                implicitWidth: Math.round(10 * Theme.unit)
                radius: width / 2
                color: Theme.line
                visible: bar.size < 0.999
            }
        }

        Item {
            id: whole
            width: scroller.width
            height: Math.max(scroller.height, stack.implicitHeight + 2 * Theme.gap)

            ColumnLayout {
                id: stack
                x: (parent.width - width) / 2
                y: frame.centred ? Math.max(Theme.gap, (parent.height - implicitHeight) / 2) : Theme.gap
                width: frame.innerWidth
                height: frame.centred ? implicitHeight : parent.height - 2 * Theme.gap
                spacing: Theme.padding

                Item {
                    id: headingSlot
                    visible: frame.tallHeading
                    Layout.fillWidth: true
                    Layout.preferredHeight: heading.implicitHeight + Theme.gap
                }
                ColumnLayout {
                    id: column
                    spacing: Theme.padding
                    Layout.fillWidth: true
                    Layout.fillHeight: !frame.centred
                }
                Item {
                    id: inlineSlot
                    visible: !frame.pinned && frame.hasActions
                    Layout.fillWidth: true
                    Layout.preferredHeight: footer.implicitHeight
                }
                Item {
                    // Room to scroll the last line above the "more" button.
                    visible: frame.overflows
                    Layout.preferredHeight: more.height
                }
            }
        }
    }

    readonly property bool overflows: stack.implicitHeight + 2 * Theme.gap - (more.height + Theme.padding) > scroller.height

    Item {
        id: pinnedSlot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: frame.pinned && !frame.rail && footer.implicitHeight > 0 ? footer.implicitHeight + 2 * Theme.gap : 0
    }

    Flickable {
        id: railSlot
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: frame.railWidth
        contentWidth: width
        contentHeight: Math.max(height, footer.implicitHeight + 2 * Theme.gap)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
    }

    ColumnLayout {
        id: footer
        parent: !frame.pinned ? inlineSlot : frame.rail ? railSlot.contentItem : pinnedSlot
        // The rail is clipped: what has the keyboard keeps room for its ring.
        x: frame.rail ? (Theme.mirrored ? frame.side : 0) + Theme.focusStroke : frame.pinned ? (frame.width - width) / 2 : 0
        y: !frame.pinned ? 0 : frame.rail && Theme.lowReach ? railSlot.contentHeight - height - Theme.gap : Theme.gap
        width: frame.rail ? frame.railWidth - frame.side - 2 * Theme.focusStroke : frame.innerWidth
        spacing: Theme.gap
    }

    Rectangle {
        anchors.left: scroller.left
        anchors.right: scroller.right
        anchors.bottom: pinnedSlot.top
        height: more.height * 1.7
        visible: more.visible && !Theme.highContrast
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 0.75
                color: Theme.paper
            }
        }
    }
    BigButton {
        id: more
        objectName: "moreButton"
        anchors.horizontalCenter: scroller.horizontalCenter
        anchors.bottom: pinnedSlot.top
        anchors.bottomMargin: Math.round(6 * Theme.unit)
        visible: scroller.contentHeight - scroller.contentY - scroller.height > 24 * Theme.unit
        symbol: "down"
        text: qsTr("More below")
        textSize: "small"
        selected: true
        focusPolicy: Qt.NoFocus
        onClicked: frame.scrollBy(0.8)
    }

    // The answer is being looked for while this page still stands.
    Rectangle {
        objectName: "thinkingNote"
        anchors.centerIn: scroller
        visible: frame.kiosk.ask.phase === "thinking" && frame.kiosk.page !== "asking"
        width: Math.min(frame.innerWidth, note.implicitWidth + 2 * Theme.margin)
        height: note.implicitHeight + 2 * Theme.padding
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.pine

        RowLayout {
            id: note
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.padding)
            spacing: Theme.gap
            Icon {
                symbol: "dots"
                color: Theme.pine
                SequentialAnimation on opacity {
                    running: note.visible
                    loops: Animation.Infinite
                    NumberAnimation {
                        to: 0.3
                        duration: 500
                    }
                    NumberAnimation {
                        to: 1
                        duration: 500
                    }
                }
            }
            BodyText {
                words: qsTr("I am looking for the answer …")
                size: "large"
                Layout.fillWidth: true
            }
        }
    }
}
