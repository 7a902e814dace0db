"""The fixed words."""

import json
from typing import get_args

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.answer_notes import Note
from kiosk.printing.labels import FILE, labels_of, tag_of_labels


def test_every_language_has_every_label() -> None:
    every = json.loads(FILE.read_text("utf-8"))
    assert set(every) == set(FolderContentStore().load().tags())
    for tag, labels in every.items():
        assert labels.keys() == every["en"].keys(), tag
        assert all(labels.values()), tag


def test_every_note_has_a_label() -> None:
    assert set(get_args(Note)) <= labels_of("en").keys()


def test_a_language_without_labels_gets_english_ones() -> None:
    assert labels_of("fr") == labels_of("en")
    assert tag_of_labels("fr") == "en"
    assert tag_of_labels("vi") == "vi"
