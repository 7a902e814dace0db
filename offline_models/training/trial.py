"""A packed model as the kiosk runs it, on sentences of the corpus that it was not trained on."""

import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from offline_models.argos_package import ArgosPackage, read_package
from offline_models.training.groups import Group, Part
from offline_models.translation.engine import Engine, Rendering
from offline_models.translation.protection import translate_protected

_CONTENT_FIELDS = ("#question", "#title", "#short", "#advice", "#details")
TEXTS = ("content", "sentences")
"""What may be translated on trial: held-out documents, and sentences of daily life."""


@contextmanager
def unpacked(package: Path) -> Iterator[Path]:
    """Unpack an `.argosmodel` for a moment. Raises OSError, zipfile.BadZipFile."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        [root] = Path(folder).iterdir()
        yield root


class Model:
    """A packed model; pairs that it would not serve are translated too."""

    def __init__(self, folder: Path, threads: int = 0) -> None:
        self.package: ArgosPackage = read_package(folder)
        self._engine = Engine(self.package, threads=threads)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Rendering]:
        """Return the translations of sentences, figures and codes protected."""
        return translate_protected(self._engine, sentences, source, target)


def held_out(groups: Sequence[Group], part: Part, kind: str) -> list[Group]:
    """Return the groups of a part. kind: one of TEXTS. Terms and names of papers, which are no sentences, are not."""
    return [group for group in groups if group.part == part and _is_of(group, kind)]


def _is_of(group: Group, kind: str) -> bool:
    is_sentence = group.origin.startswith("sentences/")
    return is_sentence if kind == "sentences" else not is_sentence and group.origin.endswith(_CONTENT_FIELDS)
