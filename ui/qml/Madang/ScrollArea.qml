pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import QtQuick.Controls.Basic as Controls

// Things one under the other that scroll where they do not fit. What has the focus is kept in sight.
Flickable {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing

    function follow(): void {
        const focused = area.Window.activeFocusItem;
        for (let at = focused; at; at = at.parent)
            if (at === contentItem) {
                const y = focused.mapToItem(contentItem, 0, 0).y;
                const room = Theme.focusStroke * 2;
                if (y - room < contentY)
                    contentY = Math.max(0, y - room);
                else if (y + focused.height + room > contentY + height)
                    contentY = Math.max(0, Math.min(contentHeight - height, y + focused.height + room - height));
                return;
            }
    }

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * column.y
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Connections {
        target: area.Window.window
        // Later, because the focus also moves while things go away.
        function onActiveFocusItemChanged(): void {
            Qt.callLater(area.follow);
        }
    }
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
    ColumnLayout {
        id: column
        x: Theme.focusStroke * 2
        y: Theme.focusStroke * 2
        width: area.width - 2 * x - Math.round(6 * Theme.unit)
        spacing: Theme.gap
    }
}
