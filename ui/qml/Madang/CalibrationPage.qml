pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// Measuring an office's blank form. Staff read it, in Korean with English below; visitors never come here.
FocusScope {
    id: page

    required property var calibration
    property bool closing: false // asked once without having kept what was done
    readonly property real nudge: calibration.nudge
    signal closeAsked

    function close(): void {
        if (calibration.isKept || closing)
            closeAsked();
        else
            closing = true;
    }

    function errorWords(code: string): string {
        if (code === "blank-invalid")
            return "이 칸들은 쓸 수 없습니다 · These boxes cannot be used";
        if (code === "disk-full")
            return "저장할 자리가 없습니다 · There is no space to keep it";
        return "문제가 생겼습니다 · Something went wrong";
    }

    readonly property string said: {
        if (calibration.errorCode !== "")
            return errorWords(calibration.errorCode) + " [" + calibration.errorCode + "]\n" + calibration.errorText;
        if (closing && !calibration.isKept)
            return "저장하지 않았습니다. 한 번 더 누르면 닫힙니다 · Not kept: touch again to close";
        if (calibration.chosen >= 0)
            return "서식에서 칸을 누르거나 끌어서 그리세요 · Touch the cell on the form, or draw a box";
        if (calibration.isKept && calibration.wasKept)
            return "저장했습니다. 이제 이 서식에 인쇄됩니다 · Kept: the form is now filled on this blank";
        if (calibration.unplaced.length > 0)
            return "목록에서 항목을 고르세요. 남은 항목 " + calibration.unplaced.length + " · Choose a field of the list; " + calibration.unplaced.length + " left";
        return "모든 항목이 제자리에 있습니다 · Every field has its place";
    }

    Connections {
        target: page.calibration
        function onMoved(): void {
            page.closing = false;
        }
    }
    Keys.onPressed: event => {
        const steps = {};
        steps[Qt.Key_Left] = [-nudge, 0];
        steps[Qt.Key_Right] = [nudge, 0];
        steps[Qt.Key_Up] = [0, -nudge];
        steps[Qt.Key_Down] = [0, nudge];
        const step = steps[event.key];
        const control = event.modifiers & Qt.ControlModifier;
        const shift = event.modifiers & Qt.ShiftModifier;
        event.accepted = true;
        if (step && shift)
            calibration.resize(step[0], step[1]);
        else if (step)
            calibration.move(step[0], step[1]);
        else if (control && event.key === Qt.Key_Z && !shift)
            calibration.undo();
        else if (control && (event.key === Qt.Key_Y || event.key === Qt.Key_Z))
            calibration.redo();
        else if (control && event.key === Qt.Key_S)
            calibration.keep();
        else if (event.key === Qt.Key_Delete)
            calibration.remove();
        else if (event.key === Qt.Key_Plus)
            sheet.zoomBy(1.25);
        else if (event.key === Qt.Key_Minus)
            sheet.zoomBy(0.8);
        else if (event.key === Qt.Key_Escape)
            close();
        else
            event.accepted = false;
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        CalibrationSheet {
            id: sheet
            calibration: page.calibration
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.portrait ? page.height * 0.6 : page.height
            Layout.preferredWidth: Theme.portrait ? page.width : page.width * 0.62
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.portrait ? page.height * 0.4 : page.height
            Layout.preferredWidth: Theme.portrait ? page.width : page.width * 0.38

            CalibrationTools {
                calibration: page.calibration
                onZoomAsked: factor => sheet.zoomBy(factor)
                onCloseAsked: page.close()
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "said"
                words: page.said
                size: "small"
                font.family: "Noto Sans CJK KR"
                color: page.calibration.errorCode !== "" ? Theme.alarmInk : Theme.ink
                Layout.fillWidth: true
            }
            CalibrationList {
                objectName: "list"
                calibration: page.calibration
                onPlaceAsked: row => sheet.placeInSight(row)
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }
    }
}
