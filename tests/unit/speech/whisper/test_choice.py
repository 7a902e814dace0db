"""Which size of Whisper a machine uses."""

from pathlib import Path

import pytest

from speech.whisper.choice import choose, measure, read_speeds, write_speed

ALL = ("whisper-base", "whisper-tiny", "whisper-small")


@pytest.mark.parametrize(
    ("setting", "installed", "seconds", "chosen"),
    [
        ("auto", ALL, {"whisper-small": 2.0, "whisper-base": 0.7, "whisper-tiny": 0.4}, "whisper-small"),
        ("auto", ALL, {"whisper-small": 3.0, "whisper-base": 1.0, "whisper-tiny": 0.4}, "whisper-base"),
        ("auto", ALL, {"whisper-small": 9.0, "whisper-base": 3.0, "whisper-tiny": 2.0}, "whisper-tiny"),
        ("auto", ALL, {}, "whisper-base"),
        ("auto", ("whisper-base",), {"whisper-base": 9.0}, "whisper-base"),
        ("auto", ("whisper-small", "whisper-base"), {"whisper-small": 9.0, "whisper-base": 3.0}, "whisper-base"),
        ("auto", ("faster-whisper-small",), {"faster-whisper-small": 1.0}, "faster-whisper-small"),
        ("auto", (), {}, None),
        ("off", ALL, {}, None),
        ("small", ALL, {"whisper-small": 9.0}, "whisper-small"),
        ("tiny", ("whisper-base",), {}, None),
    ],
)
def test_the_size(setting: str, installed: tuple[str, ...], seconds: dict[str, float], chosen: str | None) -> None:
    assert choose(setting, installed, seconds) == chosen


def test_speeds_are_remembered_and_a_damaged_file_is_as_none(tmp_path: Path) -> None:
    file = tmp_path / "state" / "speeds.json"
    assert read_speeds(file) == {}
    write_speed(file, "whisper-base", 0.71239)
    write_speed(file, "whisper-small", 2.0)
    assert read_speeds(file) == {"whisper-base": 0.712, "whisper-small": 2.0}
    for damaged in ("[1]", "{", '{"whisper-base": "quick"}'):
        file.write_text(damaged, "utf-8")
        assert read_speeds(file) == {}


def test_measuring_does_the_work_of_an_utterance() -> None:
    done: list[tuple[float, int]] = []

    class Worker:
        def work(self, seconds: float, tokens: int) -> None:
            done.append((seconds, tokens))

    assert measure(Worker()) >= 0
    assert len(done) > 1
    assert set(done) == {(4.0, 24)}
