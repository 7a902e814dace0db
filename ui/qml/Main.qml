import QtQuick
import QtQuick.Window

// The window. It opens on a sun and a name, which cost nothing to load; the pages follow as soon as there is a kiosk.
Window {
    id: window

    property var kiosk: null
    readonly property bool ready: pages.status === Loader.Ready

    onKioskChanged: load()
    Component.onCompleted: load()

    function load(): void {
        if (kiosk && pages.item)
            pages.item.kiosk = kiosk; // the same pages, over newer content
        else if (kiosk)
            pages.setSource("Madang/Pages.qml", {
                "kiosk": kiosk,
                "width": width,
                "height": height
            });
    }

    title: "Madang"
    width: 1080
    height: 1920
    visible: true
    color: "#faf4e8"

    Rectangle {
        objectName: "opening"
        readonly property bool portrait: window.height > window.width
        visible: !window.ready
        width: Math.min(window.width, window.height) * (portrait ? 0.62 : 0.52)
        height: width
        radius: width / 2
        x: (window.width - width) / 2
        y: window.height * (portrait ? 0.17 : 0.11)
        color: "#f6ddb8"

        Text {
            anchors.centerIn: parent
            text: "마당"
            font.family: "Noto Sans CJK KR"
            font.pixelSize: parent.width / 5
            font.weight: Font.DemiBold
            color: "#1e5945"
            Accessible.role: Accessible.StaticText
        }
    }
    Loader {
        id: pages
        anchors.fill: parent
        focus: true
    }
}
