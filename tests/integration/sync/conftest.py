"""A centre that publishes, and a kiosk that takes."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.errors import MadangError
from sync.client import fetching, pace
from sync.client.folder_source import FolderSource
from sync.client.pace import Pace
from sync.client.source import Source
from sync.client.store import ReleaseStore
from sync.client.synchronising import Outcome, Synchroniser, Wish
from tests.fakes.release_repository import Repository
from tests.integration.sync.model_kiosk import PART, ModelKiosk

FILES = {"pack.json": "{}\n", **{f"faq/R-{n}.json": f"answer {n}\n" * 40 for n in range(12)}}


@dataclass
class Watch:
    """A clock that a test may set wrong."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def monotonic(self) -> float:
        return 0.0


@dataclass
class Centre:
    """A repository, and the kiosk that follows it."""

    folder: Path
    clock: Watch = field(default_factory=Watch)
    files: dict[str, str] = field(default_factory=lambda: dict(FILES))
    wrong: str = ""
    """What the self test finds; empty when all is well."""
    tried: list[frozenset[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.repository = Repository(self.folder / "repository")
        self.store = ReleaseStore(self.folder / "kiosk", self_test=self._try, wait_seconds=0.2)
        self.pace = Pace()

    def publish(self, **changed: str | None) -> int:
        """Publish with some answers changed, new, or gone; R_1="…" is faq/R-1.json."""
        for name, text in changed.items():
            path = f"faq/{name.replace('_', '-')}.json"
            self.files.pop(path, None)
            if text is not None:
                self.files[path] = text
        return self.repository.publish(self.files)

    def sync(self, *sources: Source, version: str = "0.1.0", **wish: bool) -> Outcome:
        """Let the kiosk look for a newer release, in the repository's folder unless other sources are given."""
        synchroniser = Synchroniser(self.store, self.repository.root, self.clock, version)
        return synchroniser.run(sources or [self.stick()], Wish(**wish))

    def stick(self) -> FolderSource:
        return FolderSource(self.repository.folder, self.pace)

    def installed(self) -> Mapping[str, str]:
        """Return what the kiosk has, but for the release's own facts."""
        content = self.store.content
        if content is None:
            return {}
        found = (file for file in content.rglob("*") if file.is_file() and file.name != "release.json")
        return {file.relative_to(content).as_posix(): file.read_text() for file in found}

    def _try(self, content: Path, changed: Collection[str]) -> None:
        assert (content / "pack.json").read_text() == self.files["pack.json"]
        self.tried.append(frozenset(changed))
        if self.wrong:
            raise MadangError(self.wrong)


@pytest.fixture
def centre(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Centre:
    """A centre with a first release, which is not installed yet."""
    monkeypatch.setattr(fetching, "PAUSE_SECONDS", 0.001)
    monkeypatch.setattr(pace, "PATIENCE_SECONDS", 2.0)
    made = Centre(tmp_path)
    made.publish()
    return made


@pytest.fixture
def refusal(centre: Centre) -> Callable[..., str]:
    """Return the code with which the kiosk refuses what the centre has; nothing is installed by it."""

    def refused(*sources: Source, accept_expired: bool = False) -> str:
        before, number = dict(centre.installed()), centre.store.standing.number
        with pytest.raises(MadangError) as raised:
            centre.sync(*sources, accept_expired=accept_expired)
        assert (centre.installed(), centre.store.standing.number) == (before, number)
        return raised.value.code

    return refused


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelKiosk:
    """A kiosk that wants a model, which the release has in parts of 10 kB."""
    for module in ("sync.release.models", "sync.server.publishing.model_parts"):
        monkeypatch.setattr(f"{module}.PART_BYTES", PART)
    monkeypatch.setattr("sync.client.fetching.PAUSE_SECONDS", 0.0)
    return ModelKiosk(tmp_path)
