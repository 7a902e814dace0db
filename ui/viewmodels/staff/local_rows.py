"""What the section about the centre's own documents shows, as plain rows."""

from collections.abc import Sequence
from typing import Any

from kiosk.domain.faq import Faq
from kiosk.domain.local import Addition, LocalDocument, PlaceChange
from kiosk.domain.place import Place
from kiosk.domain.texts import nearest, nearest_name
from kiosk.services.our_centre import KINDS, LocalRow

ROW_ROLES = ("path", "kind", "title", "state", "suggested", "on")
TARGET_ROLES = ("targetId", "title")
COMPARE_ROLES = ("field", "ours", "theirs")
STAFF = "ko"


def document_rows(rows: Sequence[LocalRow]) -> list[dict[str, Any]]:
    """Return the list of documents."""
    return [
        {
            "path": row.path,
            "kind": KINDS[type(row.document)],
            "title": row.title,
            "state": row.state,
            "suggested": row.suggested,
            "on": row.on.isoformat(),
        }
        for row in rows
    ]


def compare_rows(document: LocalDocument, theirs: Faq | Place | None) -> list[dict[str, str]]:
    """Return what the centre says beside what the release says now, by field; empty where the release has none."""
    if isinstance(document, Addition) and isinstance(theirs, Faq):
        text = theirs.texts[nearest(theirs.texts, STAFF)]
        said = "\n\n".join(filter(None, (text.short, text.details.replace("**", ""))))
        return [{"field": "text", "ours": nearest_name(document.texts, STAFF), "theirs": said}]
    if not isinstance(document, PlaceChange) or not isinstance(theirs, Place):
        return []
    pairs = {
        "hours": (document.opening_hours, theirs.opening_hours),
        "phone": (document.phone, ", ".join(theirs.shown_phones)),
        "note": (nearest_name(document.notes, STAFF), nearest_name(theirs.notes, STAFF)),
    }
    return [{"field": field, "ours": ours, "theirs": other} for field, (ours, other) in pairs.items() if ours]
