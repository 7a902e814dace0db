"""Puts together what brings releases of the content to this machine, and what tries them."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.config import Settings
from kiosk.content.documents import FAQ
from kiosk.content.folder_store import FolderContentStore, read_part
from kiosk.content.laying_over import laid_over
from kiosk.content.local_store import FolderLocalStore
from kiosk.domain.library import Library
from kiosk.domain.local import Overlay
from kiosk.errors import ContentError, SyncError
from kiosk.paths import Paths
from kiosk.services.ask import AskService
from kiosk.services.content_trial import failures, sample
from kiosk.version import NUMBER
from sync.client.pace import Pace
from sync.client.source import Source
from sync.client.standing import Standing
from sync.client.store import ReleaseStore, changed_since

if TYPE_CHECKING:
    from sync.client.fetching import Progress
    from sync.client.synchronising import Outcome, Wish

LAN = "lan"
TRIED_LANGUAGES = 2
"""How many of the pack's default languages are tried: each has to be learned anew for it."""


@dataclass(frozen=True, slots=True)
class Installed:
    """The content to use: a release, or the starter content, and what the centre says itself."""

    content: FolderContentStore
    """Where the release is."""
    release: Library
    overlay: Overlay
    library: Library
    """Both together: what visitors find."""
    local_state: object
    """Of the overlay's files."""


class ContentSupply:
    """The releases of one kiosk."""

    def __init__(self, settings: Settings, paths: Paths) -> None:
        self._settings, self._paths = settings, paths
        self.pace = Pace(settings.sync.kilobytes_per_second)

    @property
    def hands_on(self) -> bool:
        """Whether kiosks nearby get from this one what it has."""
        return self._settings.sync.serve

    @cached_property
    def store(self) -> ReleaseStore:
        """The installed releases."""
        return ReleaseStore(self._paths.releases, self_test=self.try_content)

    def folder(self) -> Path:
        """Return the content folder to use now: of the installed release, else the starter content."""
        installed = None if self._paths.content_is_fixed else self.store.content
        return installed or self._paths.content

    @cached_property
    def local(self) -> FolderLocalStore:
        """The centre's own documents."""
        return FolderLocalStore(self._paths.local)

    def load(self) -> Installed:
        """Return the content to use now. A release that cannot be read is left for the one before it.

        Raises ContentError when there is nothing to return to.
        """
        while True:
            content = FolderContentStore(self.folder())
            try:
                return self._with_local(content, content.load())
            except ContentError as error:
                if content.root == self._paths.content:
                    raise
                with self.store.locked():
                    self.store.rollback(error.message)

    def load_newer(self, installed: Installed) -> Installed | None:
        """Return what was installed or said by the centre since, reading what changed only; None where nothing was.

        Raises as `load`.
        """
        content, folder = installed.content, self.folder()
        if folder == content.root:
            is_same = self.local.state() == installed.local_state
            return None if is_same else self._with_local(content, installed.release)
        changed = changed_since(content.root, folder)
        if changed is None or content.faults():
            return self.load()
        newer = FolderContentStore(folder)
        return self._with_local(newer, newer.load_changes(installed.release, changed))

    def _with_local(self, content: FolderContentStore, release: Library) -> Installed:
        state, overlay = self.local.state(), self.local.load()
        return Installed(content, release, overlay, laid_over(release, overlay), state)

    def root(self) -> bytes:
        """Return the root metadata which releases are trusted by. Raises SyncError sync-not-set-up."""
        try:
            return self._paths.root.read_bytes()
        except OSError as error:
            message = f"There is no root metadata {self._paths.root}. Bring it: madang sync trust FILE"
            raise SyncError(message, code="sync-not-set-up") from error

    def sources(self) -> Iterator[Source]:
        """Yield the sources of the settings, in their order; kiosks nearby are looked for when it is their turn."""
        for address in self._settings.sync.sources:
            if address == LAN:
                yield from self._neighbours()
            elif address.startswith(("http://", "https://")):
                yield self._web(address)
            else:
                yield self.stick(Path(address))

    def stick(self, folder: Path) -> Source:
        """Return the source for a folder, or for the repository which an export has made in it."""
        from sync.client.export import FOLDER
        from sync.client.folder_source import FolderSource

        return FolderSource(folder / FOLDER if (folder / FOLDER).is_dir() else folder, self.pace)

    def bring(self, sources: Iterable[Source], wish: "Wish", progress: "Progress") -> "Outcome":
        """Bring the newest release from the first source that has one. Raises SyncError, MachineError."""
        from sync.client.synchronising import Synchroniser

        return Synchroniser(self.store, self.root(), SystemClock(), NUMBER).run(sources, wish, progress)

    def roll_back(self) -> Standing:
        """Return to the release before, or to the starter content. Raises SyncError release-missing."""
        with self.store.locked():
            return self.store.rollback("A person has returned from it.")

    def try_content(self, content: Path, changed: Collection[str]) -> None:
        """Try a content folder with a part of its documents. Raises SyncError release-unfit."""
        from offline_models.faq_model.answer_index import ContentAnswerIndex

        every = {file.stem for file in FAQ.files(content)}
        new = {Path(path).stem for path in changed if Path(path).parent.name == FAQ.folder} & every
        library, faults = read_part(content, {FAQ: sample(new, every - new)})
        if library is None or faults:
            raise SyncError(f"This program cannot read it: {faults[0]}", code="release-unfit")
        tags = [tag for tag in library.pack.default_languages if tag in library.tags()][:TRIED_LANGUAGES]
        ask = AskService(ContentAnswerIndex(library), self._settings.decision, library.tags())
        if wrong := "; ".join(failures(library, ask, tags)):
            raise SyncError(f"Its self test failed: {wrong}.", code="release-unfit")

    def _web(self, address: str, name: str = "") -> Source:
        from sync.client.http_source import HttpSource

        return HttpSource(address, self.pace, proxy="" if name else self._settings.sync.proxy, name=name)

    def _neighbours(self) -> Iterator[Source]:
        from sync.client.neighbours import find_neighbours

        for name, address in find_neighbours():
            yield self._web(address, name)


def changed_documents(old: Installed, new: Installed) -> frozenset[str] | None:
    """Return the paths of the documents that are not the same in both; None when that is not known."""
    local = {
        f"{FAQ.folder}/{key}.json"
        for key in {*old.overlay.faqs, *new.overlay.faqs}
        if old.library.faqs.get(key) != new.library.faqs.get(key)
    }
    if old.content.root == new.content.root:
        return frozenset(local)
    released = changed_since(old.content.root, new.content.root)
    return None if released is None else released | local
