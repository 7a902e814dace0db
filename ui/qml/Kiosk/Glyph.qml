import QtQuick
import QtQuick.Shapes

// One drawing of Icons, in any size and colour.
Item {
    id: root
    property string name: ""
    property color color: Theme.ink
    property real size: Theme.body * 1.3
    implicitWidth: size
    implicitHeight: size
    Shape {
        width: 24
        height: 24
        anchors.centerIn: parent
        scale: root.size / 24
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: root.color
            strokeWidth: 1.8
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: Icons.paths[root.name] ?? "" }
        }
    }
}
