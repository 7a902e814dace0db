import QtQuick

// The question seems to be in another language: its own name leads there, with the question.
BigButton {
    required property var kiosk

    objectName: "languageOfferButton"
    visible: kiosk.ask.otherLanguageName !== ""
    symbol: "globe"
    kind: "secondary"
    leading: true
    text: kiosk.ask.otherLanguageName
    family: kiosk.ask.otherLanguageFont || Theme.fontFamily
    textSize: "large"
    note: qsTr("You seem to use this language. Touch to go on in it.")
    onClicked: kiosk.askInOtherLanguage()
}
