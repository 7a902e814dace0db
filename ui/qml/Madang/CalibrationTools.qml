pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What can be done with the box that is worked on, and with the whole.
GridLayout {
    id: tools

    required property var calibration
    readonly property bool working: calibration.selected >= 0
    signal zoomAsked(real factor)
    signal closeAsked

    component Tool: IconButton {
        family: "Noto Sans CJK KR"
        Layout.fillWidth: true
    }

    columns: 6
    columnSpacing: Math.round(4 * Theme.unit)
    rowSpacing: columnSpacing

    Tool {
        objectName: "undoButton"
        symbol: "undo"
        text: "되돌리기"
        note: "Undo"
        enabled: tools.calibration.canUndo
        onClicked: tools.calibration.undo()
    }
    Tool {
        objectName: "redoButton"
        symbol: "redo"
        text: "다시 하기"
        note: "Redo"
        enabled: tools.calibration.canRedo
        onClicked: tools.calibration.redo()
    }
    Tool {
        objectName: "zoomInButton"
        symbol: "plus"
        text: "크게"
        note: "Larger"
        onClicked: tools.zoomAsked(1.5)
    }
    Tool {
        objectName: "zoomOutButton"
        symbol: "minus"
        text: "작게"
        note: "Smaller"
        onClicked: tools.zoomAsked(1 / 1.5)
    }
    Tool {
        objectName: "proofButton"
        symbol: "eye"
        text: "예시"
        note: "Example"
        selected: tools.calibration.proofNumber > 0
        onClicked: tools.calibration.toggleProof()
    }
    Tool {
        objectName: "keepButton"
        symbol: "save"
        kind: "primary"
        text: "저장"
        note: "Keep"
        onClicked: tools.calibration.keep()
    }
    Tool {
        objectName: "styleButton"
        symbol: "cells"
        text: ({
                "text": "글",
                "cells": "칸",
                "date": "날짜",
                "ticks": "표시"
            })[tools.calibration.style] ?? "모양"
        note: ({
                "text": "Text",
                "cells": "Cells",
                "date": "Date",
                "ticks": "Ticks"
            })[tools.calibration.style] ?? "Style"
        enabled: tools.working
        onClicked: tools.calibration.changeStyle()
    }
    Tool {
        objectName: "fewerCellsButton"
        symbol: "minus"
        text: tools.calibration.cellCount ? (tools.calibration.cellCount - 1) + "칸" : "칸 −"
        note: "Fewer"
        enabled: tools.calibration.cellCount > 1
        onClicked: tools.calibration.addCells(-1)
    }
    Tool {
        objectName: "moreCellsButton"
        symbol: "plus"
        text: tools.calibration.cellCount ? (tools.calibration.cellCount + 1) + "칸" : "칸 +"
        note: "More"
        enabled: tools.calibration.cellCount > 0
        onClicked: tools.calibration.addCells(1)
    }
    Tool {
        objectName: "removeButton"
        symbol: "erase"
        text: "빼기"
        note: "Remove"
        enabled: tools.working
        onClicked: tools.calibration.remove()
    }
    Tool {
        objectName: "closeButton"
        symbol: "cancel"
        text: "닫기"
        note: "Close"
        onClicked: tools.closeAsked()
        Layout.columnSpan: 2
    }
}
