pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Madang

// The window: the page, the bars around it, and what may lie above it.
Window {
    id: window

    required property var kiosk
    readonly property string page: kiosk.page
    property string cameFrom // the page before this one
    property string was
    property bool noneOfThese: false // the cards of `choose` were all wrong

    onPageChanged: {
        cameFrom = was;
        was = page;
        noneOfThese = false;
    }

    readonly property bool covered: idle.visible || staff.visible || paper.visible || qr.visible

    function goBack(): void {
        if (idle.visible)
            kiosk.stillHere();
        else if (staff.visible)
            staff.close();
        else if (qr.visible)
            qr.close();
        else if (paper.visible)
            paper.close();
        else if (page !== "attract")
            kiosk.back();
    }

    title: "Madang"
    width: 1080
    height: 1920
    visible: true
    color: Theme.paper

    LayoutMirroring.enabled: kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true

    // Later, because the focus also moves while a page goes away.
    onActiveFocusItemChanged: Qt.callLater(follow)

    function follow(): void {
        const frame = loader.item as PageFrame;
        if (frame && activeFocusItem && frame.holds(activeFocusItem))
            frame.ensureVisible(activeFocusItem);
    }

    Binding {
        target: Theme
        property: "width"
        value: window.width
    }
    Binding {
        target: Theme
        property: "height"
        value: window.height
    }
    Binding {
        target: Theme
        property: "density"
        value: window.Screen.pixelDensity
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.kiosk.comfort.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.kiosk.comfort.highContrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: window.kiosk.comfort.lowReach
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: window.kiosk.rightToLeft
    }
    Binding {
        target: Theme
        property: "fontFamily"
        value: window.kiosk.fontFamily || "Noto Sans"
    }

    Shortcut {
        sequences: ["Esc", StandardKey.Back]
        onActivated: window.goBack()
    }

    GridLayout {
        anchors.fill: parent
        columns: 1
        rowSpacing: 0
        enabled: !window.covered

        TopBar {
            kiosk: window.kiosk
            visible: window.page !== "attract"
            Layout.row: Theme.lowReach ? 5 : 0
            Layout.fillWidth: true
        }
        Eaves {
            visible: window.page !== "attract"
            Layout.row: 1
            Layout.fillWidth: true
        }
        Banner {
            kiosk: window.kiosk
            Layout.row: Theme.lowReach ? 4 : 2
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        Loader {
            id: loader
            objectName: "pageLoader"
            focus: true
            sourceComponent: window.noneOfThese && window.page === "choose" ? refusalPage : ({
                    attract: attractPage,
                    language: languagePage,
                    home: homePage,
                    asking: askingPage,
                    typing: typingPage,
                    heard: heardPage,
                    answer: answerPage,
                    choose: choosePage,
                    refusal: refusalPage,
                    emergency: emergencyPage,
                    topic: topicPage,
                    help: helpPage,
                    goodbye: goodbyePage
                })[window.page] ?? attractPage
            onLoaded: arriving.restart()
            Layout.row: 3
            Layout.fillWidth: true
            Layout.fillHeight: true

            NumberAnimation {
                id: arriving
                target: loader.item
                property: "opacity"
                from: 0
                to: 1
                duration: 180
            }
        }
        Loader {
            active: !Theme.broad && window.page !== "attract"
            visible: active
            sourceComponent: ComfortBar {
                kiosk: window.kiosk
            }
            Layout.row: 6
            Layout.fillWidth: true
        }
    }

    QrSheet {
        id: qr
        kiosk: window.kiosk
    }
    PrintStatus {
        id: paper
        kiosk: window.kiosk
    }
    StaffSheet {
        id: staff
        kiosk: window.kiosk
    }
    IdleSheet {
        id: idle
        kiosk: window.kiosk
    }

    // Sees every touch first and lets it pass.
    Item {
        anchors.fill: parent
        z: 100
        PointHandler {
            onActiveChanged: if (active) window.kiosk.stillHere()
        }
    }

    Component {
        id: attractPage
        AttractPage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: languagePage
        LanguagePage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: homePage
        HomePage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: askingPage
        AskingPage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: typingPage
        TypingPage {
            kiosk: window.kiosk
            correcting: ["heard", "answer", "choose", "refusal", "emergency", "asking"].includes(window.cameFrom)
        }
    }
    Component {
        id: heardPage
        HeardPage {
            kiosk: window.kiosk
            goesOn: window.cameFrom === "asking"
        }
    }
    Component {
        id: answerPage
        AnswerPage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: choosePage
        ChoosePage {
            kiosk: window.kiosk
            onNoneOfThese: window.noneOfThese = true
        }
    }
    Component {
        id: refusalPage
        RefusalPage {
            kiosk: window.kiosk
            offersNearest: !window.noneOfThese
        }
    }
    Component {
        id: emergencyPage
        EmergencyPage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: topicPage
        TopicPage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: helpPage
        HelpPage {
            kiosk: window.kiosk
        }
    }
    Component {
        id: goodbyePage
        GoodbyePage {
            kiosk: window.kiosk
        }
    }
}
