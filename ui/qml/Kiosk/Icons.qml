pragma Singleton
import QtQuick

// Our own drawings on a square of 24, as SVG paths drawn with a round pen.
QtObject {
    readonly property var paths: ({
        "mic": "M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5 11v1a7 7 0 0 0 14 0v-1M12 19v3M8 22h8",
        "keyboard": "M3 6h18v12H3zM7 10h.1M11 10h.1M15 10h.1M18 10h.1M8 14h8",
        "siren": "M7 18v-5a5 5 0 0 1 10 0v5M5 21h14v-3H5zM12 2v3M4 5l2 2M20 5l-2 2M2 12h2M20 12h2",
        "person": "M12 4a4 4 0 0 1 0 8a4 4 0 0 1 0-8zM4 21c0-5 4-7 8-7s8 2 8 7",
        "house": "M3 11l9-8 9 8M6 9v12h12V9M10 21v-7h4v7",
        "back": "M20 12H5M11 5l-7 7 7 7",
        "printer": "M7 8V3h10v5M5 8h14a2 2 0 0 1 2 2v7h-4v4H7v-4H3v-7a2 2 0 0 1 2-2zM7 14h10",
        "qr": "M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h3v3h-3zM21 14v3M18 21h3M14 20v1",
        "speaker": "M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12",
        "pause": "M8 5v14M16 5v14",
        "stop": "M6 6h12v12H6z",
        "check": "M4 13l5 5L20 6",
        "close": "M5 5l14 14M19 5L5 19",
        "globe": "M12 2a10 10 0 0 1 0 20a10 10 0 0 1 0-20zM2 12h20M12 2c-6 6-6 14 0 20M12 2c6 6 6 14 0 20",
        "phone": "M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z",
        "text": "M4 6V4h16v2M12 4v16M9 20h6",
        "contrast": "M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0-18zM12 3v18M15 6v12M18 8v8",
        "down": "M12 4v15M5 12l7 7 7-7",
        "id-card": "M3 5h18v14H3zM8 9a2 2 0 0 1 0 4a2 2 0 0 1 0-4zM5 17c0-3 6-3 6 0M14 10h4M14 14h4",
        "hard-hat": "M3 17h18v3H3zM5 17v-2a7 7 0 0 1 14 0v2M10 8v5M14 8v5M10 8V6h4v2",
        "stethoscope": "M5 3v5a4 4 0 0 0 8 0V3M9 12v3a5 5 0 0 0 10 0v-2M19 9a2 2 0 0 1 0 4a2 2 0 0 1 0-4z",
        "graduation-cap": "M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6",
        "hand-heart": "M12 12c-6-4-4-9-1-9 1 0 1 1 1 1s0-1 1-1c3 0 5 5-1 9zM3 15h4l4 2h4M7 21l8 0 6-5-2-2-4 3M3 15v6h4",
        "wallet": "M3 7h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H3zM3 7l12-4v4M16 13h2",
        "good": "M12 2a10 10 0 0 1 0 20a10 10 0 0 1 0-20zM8 9v1M16 9v1M7 14c2 4 8 4 10 0",
        "middling": "M12 2a10 10 0 0 1 0 20a10 10 0 0 1 0-20zM8 9v1M16 9v1M8 16h8",
        "bad": "M12 2a10 10 0 0 1 0 20a10 10 0 0 1 0-20zM8 9v1M16 9v1M7 17c2-4 8-4 10 0",
        "yard": "M3 21V11l9-7 9 7v10M3 21h18M8 21v-6h8v6M12 4v3"
    })
}
