"""What is read aloud: which language a sentence is in."""

import pytest

from kiosk.domain.spoken import Segment, language_of


@pytest.mark.parametrize(
    ("languages", "language"),
    [
        (["zh"], "zh"),
        (["zh", "ko", "zh"], "zh"),
        (["ko", "zh"], "zh"),
        (["en", "ja"], "ja"),
        (["ko", "en", "ja"], "ja"),
        (["ko", "en"], "en"),
        (["ko"], "ko"),
        ([], ""),
    ],
)
def test_names_say_nothing_of_the_language_they_stand_in(languages: list[str], language: str) -> None:
    assert language_of([Segment("…", tag) for tag in languages]) == language
