pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// A ring of which a part is left. part: 1 whole, 0 gone.
Shape {
    id: ring

    property real part: 1
    property real thickness: Math.round(14 * Theme.unit)
    property color color: Theme.persimmon
    property color ground: Theme.clay

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: ring.ground
        strokeWidth: ring.thickness
        fillColor: "transparent"
        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: (ring.width - ring.thickness) / 2
            radiusY: (ring.height - ring.thickness) / 2
            startAngle: 0
            sweepAngle: 360
        }
    }
    ShapePath {
        strokeColor: ring.color
        strokeWidth: ring.thickness
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        PathAngleArc {
            centerX: ring.width / 2
            centerY: ring.height / 2
            radiusX: (ring.width - ring.thickness) / 2
            radiusY: (ring.height - ring.thickness) / 2
            startAngle: -90
            sweepAngle: 360 * Math.max(0, Math.min(1, ring.part))
        }
    }
}
