"""The server's settings: `server.toml` in its folder, and the environment.

Each key can be set by an environment variable too: `database` by MADANG_SERVER_DATABASE (an address that holds a
password is better kept there than in a file).
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from kiosk.errors import SettingsError

FILE = "server.toml"
PREFIX = "MADANG_SERVER_"


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """What one server is told."""

    database: str = ""
    """Address for SQLAlchemy, e.g. `postgresql+psycopg://madang@/madang`; empty: SQLite in the server's folder."""
    public_address: str = ""
    """How browsers reach the console, e.g. `https://madang.example.go.kr`; empty: plain HTTP on this machine."""
    four_eyes: bool = True
    """Whether a text must be approved by another person than its only writer."""

    @property
    def secure(self) -> bool:
        """Whether browsers come by HTTPS, so that cookies may be bound to it."""
        return self.public_address.startswith("https://")

    def database_url(self, folder: Path) -> str:
        """Return the database's address."""
        return self.database or f"sqlite:///{folder / 'server.sqlite3'}"


def read_server_settings(folder: Path, environment: Mapping[str, str] = os.environ) -> ServerSettings:
    """Return the settings of a server's folder. Raises SettingsError."""
    file = folder / FILE
    try:
        found: dict[str, Any] = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"The settings file {file} cannot be read: {error}. Mend or remove it.") from error
    for field in fields(ServerSettings):
        if (variable := f"{PREFIX}{field.name.upper()}") in environment:
            found[field.name] = environment[variable]
    adapter = TypeAdapter(list[ServerSettings], config=ConfigDict(extra="forbid"))
    try:
        [settings] = adapter.validate_python([found])
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, d['loc'][1:]))}: {d['msg']}" for d in error.errors())
        raise SettingsError(f"Wrong settings in {file} or the environment: {wrong}.") from error
    return settings
