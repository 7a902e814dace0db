pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What is done with a text: record, stop, listen, keep or again, and on to the next.
ColumnLayout {
    id: box

    required property var section
    readonly property var recorder: section.recorder
    readonly property string stage: recorder.state
    readonly property bool recording: stage === "recording"
    readonly property bool done: stage === "done"
    readonly property bool ready: stage === "ready"
    readonly property bool kept: ready && section.outcome === "kept"
    readonly property bool idle: !section.isSaving && stage !== "preparing"
    readonly property real rest: recorder.longestSeconds - recorder.seconds
    readonly property real low: 110 * Theme.unit

    // Where the key that is pressed next does no harm.
    function guide(): void {
        const at = done ? listen : kept ? next : record;
        if (at.visible && at.enabled)
            at.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gap
    onStageChanged: Qt.callLater(guide)
    onKeptChanged: Qt.callLater(guide)
    Component.onCompleted: guide()

    StaffNote {
        objectName: "recordingLeaving"
        visible: box.section.isLeaving
        words: qsTr("This recording is not kept yet. Go back once more to leave without it.")
    }
    RowLayout {
        visible: box.recording
        spacing: Theme.padding
        Layout.fillWidth: true

        BodyText {
            objectName: "recordingTime"
            words: StaffRecordingWords.time(box.recorder.seconds)
            size: "title"
            color: box.rest < 30 ? Theme.persimmon : Theme.ink
        }
        LevelMeter {
            objectName: "levelMeter"
            level: box.recorder.level
            Layout.fillWidth: true
            Layout.preferredHeight: 80 * Theme.unit
        }
    }
    BodyText {
        objectName: "recordingState"
        words: {
            if (box.section.isSaving || box.stage === "preparing")
                return qsTr("One moment …");
            if (box.recording && box.recorder.seconds === 0)
                return qsTr("Wait a moment …");
            if (box.recording && box.rest < 30)
                return qsTr("%1 seconds are left.").arg(Math.ceil(box.rest));
            if (box.recording)
                return qsTr("Read it aloud now. At most %1 minutes.").arg(Math.round(box.recorder.longestSeconds / 60));
            if (box.done)
                return StaffRecordingWords.made(StaffRecordingWords.time(box.recorder.length), box.recorder.wasCut);
            return StaffRecordingWords.outcome(box.section.outcome) || (box.section.isKept ? qsTr("This text is recorded.") : qsTr("Touch Record, wait a moment, and read the text aloud."));
        }
        font.weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
    RowLayout {
        visible: recordingHint.text !== ""
        spacing: Theme.gap
        Layout.fillWidth: true
        Icon {
            symbol: ({
                    "too-loud": "quieter",
                    "too-quiet": "louder"
                })[box.recorder.hint] ?? "warning"
            color: Theme.persimmon
        }
        BodyText {
            id: recordingHint
            objectName: "recordingHint"
            words: box.recording ? StaffRecordingWords.hint(box.recorder.hint) : ""
            font.weight: Font.DemiBold
            color: Theme.persimmon
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
    ActionGrid {
        cellWidth: 280 * Theme.unit * Theme.textScale
        mostColumns: box.ready && box.section.isKept ? 2 : 3
        Layout.fillWidth: true

        BigButton {
            id: next
            objectName: "nextTextButton"
            visible: box.kept
            enabled: box.idle
            kind: "primary"
            symbol: "forward"
            text: qsTr("Next text")
            textSize: "large"
            onClicked: box.section.next()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
        BigButton {
            id: listen
            objectName: "listenRecordingButton"
            visible: box.done || box.ready && box.section.isKept
            enabled: box.idle
            symbol: box.recorder.isPlaying ? "stop" : "listen"
            text: box.recorder.isPlaying ? qsTr("Stop listening") : qsTr("Listen")
            textSize: "large"
            onClicked: box.recorder.isPlaying ? box.recorder.hush() : box.section.listen()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
        BigButton {
            objectName: "keepRecordingButton"
            visible: box.done
            enabled: box.idle
            kind: "primary"
            symbol: "save"
            text: qsTr("Keep")
            textSize: "large"
            onClicked: box.section.keep()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
        BigButton {
            id: record
            objectName: "recordButton"
            enabled: box.idle
            kind: box.done || box.kept ? "secondary" : "persimmon"
            symbol: box.recording ? "stop" : box.done || box.section.isKept ? "redo" : "mic"
            text: box.recording ? qsTr("Stop") : box.done || box.section.isKept ? qsTr("Record again") : qsTr("Record")
            textSize: "large"
            onClicked: box.recording ? box.recorder.end() : box.recorder.begin()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
        BigButton {
            objectName: "undoRecordingButton"
            visible: box.ready && box.section.canUndo
            enabled: box.idle
            symbol: "undo"
            text: box.section.isKept ? qsTr("Take it back") : qsTr("Bring it back")
            textSize: "large"
            onClicked: box.section.undo()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
        BigButton {
            objectName: "removeRecordingButton"
            visible: box.ready && box.section.isKept && !box.section.canUndo
            enabled: box.idle
            symbol: "erase"
            text: qsTr("Remove")
            textSize: "large"
            onClicked: box.section.remove()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
        BigButton {
            objectName: "skipTextButton"
            visible: box.ready && !box.kept
            enabled: box.idle
            symbol: "forward"
            text: qsTr("Another text")
            textSize: "large"
            onClicked: box.section.next()
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.max(implicitHeight, box.low)
        }
    }
}
