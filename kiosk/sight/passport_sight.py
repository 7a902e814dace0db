"""Reads the two lines of a passport in a picture: kiosk.ports.PictureReader. Everything stays in memory."""

from kiosk.domain.picture import Picture
from kiosk.sight.lines import ink_of, likely_lines, settle
from kiosk.sight.zone import zone_of


class PassportSight:
    """Knows one font (OCR-B), one layout (ICAO Doc 9303, TD3), and says nothing rather than something uncertain."""

    def read(self, picture: Picture) -> str:
        """Return the two lines, divided by a line break; empty where there are none or a sign is uncertain."""
        ink = ink_of(picture)
        for upper, lower in likely_lines(ink):
            if zone := zone_of(settle(ink, upper), settle(ink, lower)):
                return zone
        return ""
