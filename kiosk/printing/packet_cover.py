"""The cover of several forms: what is in the packet, and what all of them want, once."""

from kiosk.domain.language import Language
from kiosk.domain.packet import PacketSheet
from kiosk.printing.form_lines import fee_line, line_of, notes_of, office_of, titles_of
from kiosk.printing.labels import Labels
from kiosk.printing.typesetting import Data, hotline_rows


def cover_of(sheet: PacketSheet, language: Language, labels: Labels) -> Data:
    """Return what the cover's template draws."""
    packet = sheet.packet
    notes = dict.fromkeys(note for form in sheet.forms for note in notes_of(form.filled.form, language.tag))
    free, total = labels["form_free"], packet.total_won()
    paid = sum(one.what.won > 0 for one in packet.fees())
    return {
        "notes": list(notes),
        "forms": [
            {"number": number, **titles_of(form.filled.form, language)} for number, form in enumerate(sheet.forms, 1)
        ],
        "attachments": [
            {**line_of(one.what.labels, language, one.what.confidence), "forms": one.forms}
            for one in packet.attachments()
        ],
        "fees": [{**fee_line(one.what, language, free), "forms": one.forms} for one in packet.fees()],
        "total": f"₩{total:,}" if paid > 1 else "",
        "offices": [
            {
                "where": line_of(one.what.where, language, one.what.confidence),
                "when": line_of(one.what.when, language),
                "office": office_of(sheet.forms[one.forms[0] - 1]),
                "forms": one.forms,
            }
            for one in packet.offices()
        ],
        "hotlines": hotline_rows(sheet.hotlines, labels),
    }
