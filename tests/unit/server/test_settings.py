"""The server's settings: a file, the environment, and what is wrong in them."""

from pathlib import Path

import pytest

from kiosk.errors import SettingsError
from sync.server.settings import read_server_settings


def test_without_a_file_there_is_a_database_in_the_folder(tmp_path: Path) -> None:
    settings = read_server_settings(tmp_path, {})
    assert settings.database_url(tmp_path) == f"sqlite:///{tmp_path}/server.sqlite3"
    assert not settings.secure
    assert settings.four_eyes


def test_the_environment_counts_more_than_the_file(tmp_path: Path) -> None:
    (tmp_path / "server.toml").write_text('public_address = "https://desk.example"\nfour_eyes = false\n')
    environment = {"MADANG_SERVER_DATABASE": "postgresql+psycopg://madang@/madang", "MADANG_SERVER_FOUR_EYES": "true"}
    settings = read_server_settings(tmp_path, environment)
    assert settings.secure
    assert settings.four_eyes
    assert settings.database_url(tmp_path) == environment["MADANG_SERVER_DATABASE"]


@pytest.mark.parametrize("text", ["four_eyes = 'perhaps'", "colour = 'green'", "database = 3", "not toml", "\x00"])
def test_wrong_settings_are_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "server.toml").write_text(text)
    with pytest.raises(SettingsError) as caught:
        read_server_settings(tmp_path, {})
    assert "server.toml" in caught.value.message
