pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window

// All that a visit shows: the page, the bars around it, and what may lie above it.
FocusScope {
    id: pages

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
        else if ((loader.item as InterpreterPage)?.closeLayer())
            return;
        else if (page !== "attract")
            kiosk.back();
    }

    focus: true

    LayoutMirroring.enabled: kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: pages.Window.window
        // Later, because the focus also moves while a page goes away.
        function onActiveFocusItemChanged(): void {
            Qt.callLater(pages.follow);
        }
    }

    function follow(): void {
        const frame = ((loader.item as StaffPage)?.shown ?? loader.item) as PageFrame;
        const focused = pages.Window.activeFocusItem;
        if (frame && focused && frame.holds(focused))
            frame.ensureVisible(focused);
    }

    Talk {
        id: talk
        ask: pages.kiosk.ask
    }
    // The space bar on the pages with a microphone, unless a button that has the focus wants it.
    Keys.onPressed: event => {
        const speaks = page === "home" || page === "asking" && kiosk.ask.phase === "ready";
        if (event.key !== Qt.Key_Space || covered)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat && speaks && kiosk.ask.canHear)
            talk.begin();
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Space && !event.isAutoRepeat) {
            event.accepted = true;
            talk.end();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Binding {
        target: Theme
        property: "width"
        value: pages.width
    }
    Binding {
        target: Theme
        property: "height"
        value: pages.height
    }
    Binding {
        target: Theme
        property: "density"
        value: pages.Screen.pixelDensity
    }
    Binding {
        target: Theme
        property: "textScale"
        value: pages.kiosk.comfort.textScale
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: pages.kiosk.comfort.highContrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: pages.kiosk.comfort.lowReach
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: pages.kiosk.rightToLeft
    }
    Binding {
        target: Theme
        property: "fontFamily"
        value: pages.kiosk.fontFamily || "Noto Sans"
    }

    Shortcut {
        sequences: ["Esc", StandardKey.Back]
        onActivated: pages.goBack()
    }

    Shortcut {
        sequence: "Ctrl+Alt+S"
        enabled: pages.page === "attract"
        onActivated: pages.kiosk.openStaff()
    }

    GridLayout {
        anchors.fill: parent
        columns: 1
        rowSpacing: 0
        enabled: !pages.covered

        TopBar {
            kiosk: pages.kiosk
            visible: pages.page !== "attract" && pages.page !== "staff"
            Layout.row: Theme.lowReach ? 5 : 0
            Layout.fillWidth: true
        }
        StaffBar {
            kiosk: pages.kiosk
            visible: pages.page === "staff"
            Layout.row: Theme.lowReach ? 5 : 0
            Layout.fillWidth: true
        }
        Eaves {
            visible: pages.page !== "attract"
            Layout.row: 1
            Layout.fillWidth: true
        }
        Banner {
            kiosk: pages.kiosk
            Layout.row: Theme.lowReach ? 4 : 2
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        Loader {
            id: loader
            objectName: "pageLoader"
            focus: true
            sourceComponent: pages.noneOfThese && pages.page === "choose" ? refusalPage : ({
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
                    benefits: benefitsPage,
                    reminders: remindersPage,
                    help: helpPage,
                    interpreter: interpreterPage,
                    places: placesPage,
                    placeList: placeListPage,
                    place: placePage,
                    notices: noticesPage,
                    notice: noticePage,
                    forms: ({
                            question: formQuestionPage,
                            passport: formPassportPage,
                            passportCheck: formPassportCheckPage,
                            review: formReviewPage,
                            packet: formPacketPage
                        })[pages.kiosk.forms.phase] ?? formListPage,
                    staff: staffPage,
                    goodbye: goodbyePage
                })[pages.page] ?? attractPage
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
            active: !Theme.broad && pages.page !== "attract"
            visible: active
            sourceComponent: ComfortBar {
                kiosk: pages.kiosk
            }
            Layout.row: 6
            Layout.fillWidth: true
        }
    }

    QrSheet {
        id: qr
        kiosk: pages.kiosk
    }
    PrintStatus {
        id: paper
        kiosk: pages.kiosk
    }
    StaffSheet {
        id: staff
        kiosk: pages.kiosk
    }
    IdleSheet {
        id: idle
        kiosk: pages.kiosk
    }

    // Sees every touch first and lets it pass.
    Item {
        anchors.fill: parent
        z: 100
        PointHandler {
            onActiveChanged: {
                if (active)
                    pages.kiosk.stillHere();
                else
                    talk.end();
            }
        }
    }

    Component {
        id: attractPage
        AttractPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: languagePage
        LanguagePage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: homePage
        HomePage {
            kiosk: pages.kiosk
            talk: talk
        }
    }
    Component {
        id: askingPage
        AskingPage {
            kiosk: pages.kiosk
            talk: talk
        }
    }
    Component {
        id: typingPage
        TypingPage {
            kiosk: pages.kiosk
            correcting: ["heard", "answer", "choose", "refusal", "emergency", "asking"].includes(pages.cameFrom)
        }
    }
    Component {
        id: heardPage
        HeardPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: answerPage
        AnswerPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: choosePage
        ChoosePage {
            kiosk: pages.kiosk
            onNoneOfThese: pages.noneOfThese = true
        }
    }
    Component {
        id: refusalPage
        RefusalPage {
            kiosk: pages.kiosk
            offersNearest: !pages.noneOfThese
        }
    }
    Component {
        id: emergencyPage
        EmergencyPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: topicPage
        TopicPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: benefitsPage
        BenefitsPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: remindersPage
        RemindersPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: helpPage
        HelpPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: interpreterPage
        InterpreterPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: placesPage
        PlacesPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: placeListPage
        PlaceListPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: placePage
        PlacePage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: noticesPage
        NoticesPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: noticePage
        NoticePage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: formListPage
        FormListPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: formQuestionPage
        FormQuestionPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: formPassportPage
        FormPassportPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: formPassportCheckPage
        FormPassportCheckPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: formReviewPage
        FormReviewPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: formPacketPage
        FormPacketPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: staffPage
        StaffPage {
            kiosk: pages.kiosk
        }
    }
    Component {
        id: goodbyePage
        GoodbyePage {
            kiosk: pages.kiosk
        }
    }
}
