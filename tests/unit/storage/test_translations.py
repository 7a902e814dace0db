"""Translations of content survive a restart, and are made anew by other models."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.translation import Translation, Verdict
from kiosk.errors import MachineError
from kiosk.storage.counters import SqlCounters
from kiosk.storage.translations import SqlTranslations

MADE = Translation("a notice", "en", "vi", "một thông báo", "machine", Verdict(), ("en", "ko", "vi"), -0.25)


def test_what_is_kept_is_found_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    SqlTranslations(file, lambda *_: "1").keep(MADE)
    again = SqlTranslations(file, lambda *_: "1")
    assert again.find("a notice", "en", "vi") == MADE
    assert again.find("a notice", "en", "ko") is None
    assert again.find("another notice", "en", "vi") is None


def test_other_models_make_it_anew(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    SqlTranslations(file, lambda *_: "1").keep(MADE)
    newer = SqlTranslations(file, lambda *_: "2")
    assert newer.find("a notice", "en", "vi") is None
    newer.keep(MADE)
    assert newer.find("a notice", "en", "vi") == MADE


def test_counters_and_translations_open_the_same_file_at_once(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    translations, counters = SqlTranslations(file, lambda *_: "1"), SqlCounters(file)
    with ThreadPoolExecutor(2) as workers:
        kept = workers.submit(translations.keep, MADE)
        counted = workers.submit(counters.count, day=date(2026, 11, 21), language="vi", topic="work", outcome="answer")
        kept.result()
        counted.result()
    assert translations.find("a notice", "en", "vi") == MADE
    assert len(counters.totals(since=date(2026, 11, 21))) == 1


def test_a_folder_that_cannot_be_written_gives_a_code(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = SqlTranslations(tmp_path / "file" / "a.sqlite3", lambda *_: "1")
    with pytest.raises(MachineError) as kept:
        store.keep(MADE)
    with pytest.raises(MachineError) as found:
        store.find("a notice", "en", "vi")
    assert kept.value.code == found.value.code == "disk-full"
