"""A fleet of kiosks that the centre knows, and what they said on the last days."""

from datetime import timedelta

from sqlalchemy import text

from sync.server import audit
from sync.server.database.engine import Database
from sync.server.database.tables import KioskRow

ROWS_A_DAY = 30
"""Counters of a kiosk: six languages, five things that happen."""


def fill_figures(database: Database, kiosks: int, days: int) -> None:
    """Add kiosks with their counters and health of the last days."""
    today = audit.now().date()
    with database.writing() as session:
        for number in range(kiosks):
            name = f"{number:012x}"
            session.add(KioskRow(id=name, name=f"Centre {number}", public_key="0" * 64, seen_at=audit.now()))
        session.flush()
        for day in range(days):
            on = {"day": today - timedelta(days=day), "at": audit.now()}
            session.execute(text(_COUNTS), on)
            session.execute(text(_HEALTH), on)


_COUNTS = f"""
WITH RECURSIVE step(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM step WHERE n < {ROWS_A_DAY - 1}),
language(place, tag) AS (VALUES (0, 'vi'), (1, 'km'), (2, 'ne'), (3, 'uz'), (4, 'zh'), (5, 'th')),
outcome(place, name) AS (VALUES (0, 'visit'), (1, 'answer'), (2, 'refuse'), (3, 'shown'), (4, 'printed'))
INSERT INTO count (kiosk_id, day, language, topic, outcome, number)
SELECT kiosk.id, :day, tag, CASE outcome.name WHEN 'shown' THEN 'R-07' ELSE 'residence' END, outcome.name, n + 1
FROM kiosk, step JOIN language ON language.place = n % 6 JOIN outcome ON outcome.place = n / 6
"""
_HEALTH = """
INSERT INTO health (kiosk_id, day, made_at, version, release, free_mb, checks)
SELECT id, :day, :at, '0.1.0', 7, 4000, '[{"part": "space", "state": "good", "code": ""}]' FROM kiosk
"""
