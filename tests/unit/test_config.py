"""Settings: defaults, file, environment, and wrong values named all at once."""

from pathlib import Path

import pytest

from kiosk.config import read_settings
from kiosk.errors import SettingsError


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = read_settings(tmp_path / "none.toml", {})
    assert settings.screen.warning_seconds == 20
    assert settings.speech.longest_seconds == 20


def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[speech]\nendpoint_seconds = 0.8\nmicrophone = 'desk'\n")
    settings = read_settings(file, {"MADANG_SPEECH_ENDPOINT_SECONDS": "1.5"})
    assert settings.speech.endpoint_seconds == 1.5
    assert settings.speech.microphone == "desk"


def test_every_wrong_value_is_named(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[speech]\nendpoint_seconds = 'long'\nvolumes = 1\n[screen]\nidle_seconds = 'x'\n")
    with pytest.raises(SettingsError) as caught:
        read_settings(file, {})
    assert all(word in caught.value.message for word in ("endpoint_seconds", "volumes", "idle_seconds"))


def test_a_file_which_is_not_toml_gives_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"\xff\x00[[")
    with pytest.raises(SettingsError) as caught:
        read_settings(file, {})
    assert caught.value.code == "settings-invalid"


def test_the_printer_is_set_by_file_and_environment(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[printer]\nname = 'Office'\nduplex = true\nreceipt = 'Roll'\n")
    printer = read_settings(file, {"MADANG_PRINTER_COLOUR": "grey", "MADANG_PRINTER_DUPLEX": "false"}).printer
    assert (printer.name, printer.duplex, printer.colour, printer.receipt) == ("Office", False, "grey", "Roll")
    with pytest.raises(SettingsError, match="colour"):
        read_settings(file, {"MADANG_PRINTER_COLOUR": "pink"})
