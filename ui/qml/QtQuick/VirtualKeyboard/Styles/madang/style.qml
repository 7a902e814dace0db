import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Madang

// The on-screen keyboard in the yard's colours: large letters, ink on paper.
KeyboardStyle {
    id: style

    component Sheet: Rectangle {
        property var key
        property bool accented: false

        anchors.fill: parent
        anchors.margins: Math.max(2, Math.round(4 * Theme.unit))
        radius: Math.round(12 * Theme.unit)
        color: key && key.pressed ? Theme.persimmonSoft : accented ? Theme.pine : Theme.surface
        border.width: Theme.stroke
        border.color: key && key.pressed ? Theme.persimmon : Theme.line
        opacity: key && key.enabled ? 1 : 0.5
    }

    component Letter: Text {
        anchors.centerIn: parent
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(Math.min(parent.height * 0.46, 50 * Theme.unit))
    }

    component DrawnKey: KeyPanel {
        id: drawn
        property string symbol
        property bool accented: false

        Sheet {
            key: drawn.control
            accented: drawn.accented
            Icon {
                anchors.centerIn: parent
                symbol: drawn.symbol
                size: Math.round(Math.min(parent.height * 0.5, 56 * Theme.unit))
                color: drawn.accented ? Theme.pineText : Theme.ink
            }
        }
    }

    component WordKey: KeyPanel {
        id: word
        property string words: (word.control as Key)?.displayText ?? ""

        Sheet {
            key: word.control
            Letter {
                text: word.words
                width: parent.width - 8 * Theme.unit
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Math.round(Math.min(parent.height * 0.36, 36 * Theme.unit))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
            }
        }
    }

    keyboardDesignWidth: 2560
    keyboardDesignHeight: Theme.portrait ? 1080 : 800
    keyboardRelativeLeftMargin: 6 / keyboardDesignWidth
    keyboardRelativeRightMargin: 6 / keyboardDesignWidth
    keyboardRelativeTopMargin: 6 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 6 / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.clay
        radius: Theme.radius
    }

    keyPanel: KeyPanel {
        id: panel
        readonly property var key: control

        Sheet {
            key: panel.key
            Letter {
                text: panel.key.displayText
                font.capitalization: panel.key.uppercased ? Font.AllUppercase : Font.MixedCase
            }
            Text {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Math.round(6 * Theme.unit)
                visible: panel.key.smallTextVisible
                text: panel.key.smallText
                color: Theme.inkSoft
                font.family: Theme.fontFamily
                font.pixelSize: Math.round(20 * Theme.unit)
            }
        }
    }
    backspaceKeyPanel: DrawnKey {
        symbol: "erase"
    }
    languageKeyPanel: DrawnKey {
        symbol: "globe"
    }
    enterKeyPanel: DrawnKey {
        symbol: "check"
        accented: true
    }
    hideKeyPanel: DrawnKey {
        symbol: "down"
    }
    shiftKeyPanel: DrawnKey {
        symbol: "shift"
        accented: InputContext.shiftActive
    }
    spaceKeyPanel: WordKey {
        words: Qt.locale(InputContext.locale).nativeLanguageName
    }
    symbolKeyPanel: WordKey {}
    modeKeyPanel: WordKey {}
    handwritingKeyPanel: DrawnKey {
        symbol: "pencil"
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        id: preview
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        Rectangle {
            anchors.fill: parent
            radius: Math.round(12 * Theme.unit)
            color: Theme.persimmonSoft
            border.width: Theme.stroke
            border.color: Theme.persimmon
            Letter {
                text: preview.text
                font.pixelSize: Math.round(parent.height * 0.5)
            }
        }
    }

    alternateKeysListItemWidth: Math.round(90 * Theme.unit)
    alternateKeysListItemHeight: Math.round(100 * Theme.unit)
    alternateKeysListDelegate: Item {
        width: Math.round(90 * Theme.unit)
        height: Math.round(100 * Theme.unit)
        Letter {
            text: model.text // qmllint disable unqualified
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.persimmonSoft
        radius: Math.round(12 * Theme.unit)
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.surface
        radius: Math.round(12 * Theme.unit)
        border.width: Theme.stroke
        border.color: Theme.line
    }

    selectionListHeight: Math.round(76 * Theme.unit)
    selectionListDelegate: SelectionListItem {
        id: candidate
        width: Math.round(Math.max(candidateText.implicitWidth + 40 * Theme.unit, Theme.touch))
        Letter {
            id: candidateText
            text: display // qmllint disable unqualified
            font.pixelSize: Math.round(36 * Theme.unit)
            font.underline: candidate.ListView.isCurrentItem
        }
    }
    selectionListBackground: Rectangle {
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.hairline
    }

    navigationHighlight: Rectangle {
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.focusStroke
    }
    selectionHandle: Rectangle {
        width: Math.round(28 * Theme.unit)
        height: width
        radius: width / 2
        color: Theme.focus
    }
}
