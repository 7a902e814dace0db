"""Getting a model's archive from the first of its sources that has it."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.disk import make_sure_of_space
from kiosk.errors import ModelError
from offline_models.catalogue import Model, Source, is_sha256
from offline_models.downloading import AddressError, fetch_text
from offline_models.failures import DownloadFailedError, download_failed, untrusted
from offline_models.fetching import Stage
from offline_models.package_clients import CLIENTS
from offline_models.progress import Progress
from offline_models.stick import LIST_FILE, MOST_LIST_BYTES, check_file, is_stick, pack_source, parse, read_stick

log = logging.getLogger(__name__)

BUNDLED = Path(__file__).with_name("bundled")
ENCRYPTED = "https://"
"""Only such an address may vouch for what it sends."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody who installs a model asks for."""

    given: Path | None = None
    """Archive, or folder with archives or packs, to take instead of the network."""
    sha256: str | None = None
    """Checksum of the archive, or of a stick's list, where the catalogue has none."""
    official: bool = False
    """Whether the makers' address may be asked."""
    server: str = ""
    """Address of the centre's packs; empty when there is none."""


Obtained = tuple[tuple[Source, Path], ...]
"""Verified archives which together hold a model, the source's own first."""
Attempt = Callable[[], Obtained]
"""Brings a source's archives, verified. Raises ModelError model-download-failed."""


def obtain(root: Path, stage: Stage, model: Model, wish: Wish, progress: Progress) -> Obtained:
    """Return the verified archives of a model's source, trying one source after another.

    Raises ModelError model-download-failed with every reason, model-damaged (a stick's list), model-untrusted;
    MachineError disk-full.
    """
    failures: list[DownloadFailedError] = []
    for attempt in _attempts(_Desk(root, stage, model, wish, progress)):
        try:
            return attempt()
        except DownloadFailedError as error:
            log.info("%s", error.message)
            failures.append(error)
    if failures:
        reasons = [reason for failure in failures for reason in failure.reasons]
        raise DownloadFailedError(model, failures[0].file, reasons)
    raise _nowhere(model, wish)


def _attempts(desk: "_Desk") -> Iterator[Attempt]:
    given = desk.wish.given
    return _fetched(desk) if given is None else _brought(desk, given)


def _fetched(desk: "_Desk") -> Iterator[Attempt]:
    for source in desk.model.sources:
        if source.kind == "bundled":
            yield partial(desk.by_ourselves, source)
        if source.kind in CLIENTS and source.sha256:
            yield partial(desk.by_client, source)
    if desk.wish.server:
        yield desk.by_server
    for source in desk.model.sources:
        if source.kind == "address" and desk.wish.official:
            yield partial(desk.by_address, source)


def _brought(desk: "_Desk", given: Path) -> Iterator[Attempt]:
    if is_stick(given):
        yield partial(desk.by_stick, given)
    for source in desk.model.sources:
        if given.name == source.file or (given / source.file).is_file():
            yield partial(desk.by_hand, source, given)


@dataclass(frozen=True, slots=True)
class _Desk:
    """One search for one model."""

    root: Path
    stage: Stage
    model: Model
    wish: Wish
    progress: Progress

    def by_ourselves(self, source: Source) -> Obtained:
        if not (BUNDLED / source.file).is_file():
            raise download_failed(self.model, source, f"the kiosk's own {source.file} is missing: install it again")
        return self._gather(
            source, lambda archive: self.stage.bring(self.model, archive, BUNDLED, archive.sha256, self.progress)
        )

    def by_client(self, source: Source) -> Obtained:
        return self._gather(source, lambda archive: self.stage.fetch(self.model, archive, self.progress))

    def by_address(self, source: Source) -> Obtained:
        return self._gather(source, self._download)

    def _download(self, archive: Source) -> Path:
        expected = archive.sha256 or self.wish.sha256
        if expected is None and not archive.name.startswith(ENCRYPTED):
            raise download_failed(self.model, archive, f"nobody vouches for {archive.name}: give its --sha256")
        return self.stage.download(self.model, archive, archive.name, expected, self.progress)

    def by_server(self) -> Obtained:
        address = self.wish.server.rstrip("/")
        try:
            packs = parse(fetch_text(f"{address}/{LIST_FILE}", MOST_LIST_BYTES))
        except (AddressError, ValueError) as error:
            raise DownloadFailedError(self.model, LIST_FILE, (f"the centre's server: {error}",)) from error
        pack = packs.get(self.model.id)
        if pack is None:
            raise DownloadFailedError(self.model, LIST_FILE, ("the centre's server does not have it",))
        source = pack_source(self.model, pack, "server", address)
        self._trust(packs.sha256)

        def download(pack: Source) -> Path:
            return self.stage.download(self.model, pack, f"{address}/{pack.file}", pack.sha256, self.progress)

        return self._gather(source, download)

    def by_stick(self, folder: Path) -> Obtained:
        packs = read_stick(folder)
        pack = packs.get(self.model.id)
        if pack is None:
            raise DownloadFailedError(self.model, LIST_FILE, (f"{folder} does not have it",))
        source = pack_source(self.model, pack, "usb", str(folder))
        self._trust(packs.sha256)
        check_file(self.model, source, folder)
        return self._gather(source, lambda pack: self.stage.bring(self.model, pack, folder, pack.sha256, self.progress))

    def by_hand(self, source: Source, given: Path) -> Obtained:
        folder = given if given.is_dir() else given.parent

        def bring(archive: Source) -> Path:
            expected = archive.sha256 or self.wish.sha256
            if expected is None or not is_sha256(expected):
                raise ModelError(
                    f"The checksum of {archive.file} is not in the catalogue. Compute it where the file was "
                    f"downloaded (sha256sum {archive.file}) and give it with --sha256.",
                    code="model-download-failed",
                )
            if not (folder / archive.file).is_file():
                raise download_failed(self.model, archive, f"{folder / archive.file} is missing")
            return self.stage.bring(self.model, archive, folder, expected, self.progress)

        return self._gather(source, bring)

    def _trust(self, list_sha256: str) -> None:
        """Raise unless the list's checksum was given, or the catalogue knows the model's files."""
        if self.wish.sha256 not in (None, list_sha256):
            raise untrusted(self.model, f"the checksum of {LIST_FILE} is {list_sha256}, not {self.wish.sha256}")
        if self.model.files_sha256 is None and self.wish.sha256 is None:
            raise untrusted(
                self.model,
                f"the catalogue does not know its content. Compare {LIST_FILE} with what `madang models export` said "
                "and vouch for it with --sha256",
            )

    def _gather(self, source: Source, bring: Callable[[Source], Path]) -> Obtained:
        """Return a source's archives: those which an earlier run had verified, and the others as `bring` brings them.

        Makes sure of the space for them and for the model.
        """
        kept = self.stage.kept(source.archives, self.progress)
        missing = [archive.size or 0 for archive, path in zip(source.archives, kept, strict=True) if path is None]
        # A converted model lies beside its unpacked files for a moment.
        unpacked = (self.model.unpacked_size or 0) * (2 if self.model.conversion and not source.packed else 1)
        # The package client keeps a second copy of an archive while it downloads.
        make_sure_of_space(self.root, sum(missing) + max(max(missing, default=0), unpacked))
        return tuple((archive, path or bring(archive)) for archive, path in zip(source.archives, kept, strict=True))


def _nowhere(model: Model, wish: Wish) -> ModelError:
    source = model.sources[0]
    if wish.given is not None:
        return ModelError(f"{wish.given} has no file {source.file}. Download it again.", code="model-download-failed")
    there = any(each.kind == "address" for each in model.sources)
    official = " Or let the kiosk ask its makers' address: add --official." if there else ""
    return ModelError(
        f"{model.id} cannot be fetched by the kiosk itself. Download {source.name} on another computer, bring it "
        f"on a USB stick and run: madang models install {model.id} --from FOLDER --sha256 CHECKSUM.{official}",
        code="model-download-failed",
    )
