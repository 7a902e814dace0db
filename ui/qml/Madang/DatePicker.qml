pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A day by touch, as on paper: first the year, then the month, then the day.
ColumnLayout {
    id: picker

    required property string languageTag
    property int year: 0
    property int month: 0 // from 1
    property int firstYear: Math.floor(new Date().getFullYear() / 10) * 10 // ten years are shown
    readonly property bool choosesYear: year === 0
    readonly property bool choosesMonth: year > 0 && month === 0
    readonly property int days: year > 0 && month > 0 ? new Date(year, month, 0).getDate() : 0

    signal picked(string day) // ISO 8601

    function restart(): void {
        year = 0;
        month = 0;
    }

    // The years around the one that a text names, else around today.
    function showYearOf(text: string): void {
        const named = text.match(/\b(19|20)\d\d\b/);
        firstYear = Math.floor((named ? Number(named[0]) : new Date().getFullYear()) / 10) * 10;
    }

    function two(number: int): string {
        return (number < 10 ? "0" : "") + number;
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap
        visible: picker.choosesYear
        Layout.fillWidth: true
        BigButton {
            objectName: "earlierYearsButton"
            focusPolicy: Qt.TabFocus
            text: (picker.firstYear - 10) + " – " + (picker.firstYear - 1)
            onClicked: picker.firstYear -= 10
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        BigButton {
            objectName: "laterYearsButton"
            focusPolicy: Qt.TabFocus
            text: (picker.firstYear + 10) + " – " + (picker.firstYear + 19)
            onClicked: picker.firstYear += 10
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    BigButton {
        objectName: "chosenYearButton"
        focusPolicy: Qt.TabFocus
        visible: !picker.choosesYear
        kind: "quiet"
        symbol: "back"
        text: picker.year + (picker.month > 0 ? " · " + Qt.locale(picker.languageTag).standaloneMonthName(picker.month - 1) : "")
        onClicked: picker.month > 0 ? picker.month = 0 : picker.year = 0
        Layout.fillWidth: true
    }
    GridLayout {
        columns: picker.choosesYear ? 5 : picker.choosesMonth ? (Theme.textScale > 1.6 ? 2 : 4) : 7
        columnSpacing: Math.round(10 * Theme.unit)
        rowSpacing: columnSpacing
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: picker.choosesYear ? 10 : picker.choosesMonth ? 12 : picker.days
            BigButton {
                id: cell
                required property int index
                objectName: picker.choosesYear ? "year_" + (picker.firstYear + index) : picker.choosesMonth ? "month_" + (index + 1) : "day_" + (index + 1)
                focusPolicy: Qt.TabFocus
                padding: Math.round(6 * Theme.unit)
                leftPadding: padding
                text: picker.choosesYear ? picker.firstYear + index : picker.choosesMonth ? Qt.locale(picker.languageTag).standaloneMonthName(index, Locale.ShortFormat) : index + 1
                onClicked: {
                    if (picker.choosesYear)
                        picker.year = picker.firstYear + index;
                    else if (picker.choosesMonth)
                        picker.month = index + 1;
                    else
                        picker.picked(picker.year + "-" + picker.two(picker.month) + "-" + picker.two(index + 1));
                }
                Layout.fillWidth: true
            }
        }
    }
}
