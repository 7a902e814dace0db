"""Message catalogues inside Debian's packages: fetched by Debian's own client, read without unpacking."""

import io
import json
import re
import subprocess
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.mofile import read_mo

from offline_models.training.groups import TAGS

Messages = dict[str, dict[str, str]]
"""The messages of a package: by tag, then by key, the same key for all languages."""

LIST = Path(__file__).with_name("packages.txt")
_LOCALES = {
    "zh_CN": "zh",
    "zh-CN": "zh",
    "zh-hans": "zh",
    "tl": "fil",
    "fil_PH": "fil",
    "ne-NP": "ne",
    "bn_IN": "bn",
    "bn_BD": "bn",
    "ur_PK": "ur",
    "my_MM": "my",
    "uz@Latn": "uz",
    "uz@latin": "uz",
    "en-US": "en",
    **{f"{tag}_{country}": tag for tag, country in (("ko", "KR"), ("vi", "VN"), ("ru", "RU"), ("th", "TH"))},
    **{f"{tag}_{country}": tag for tag, country in (("km", "KH"), ("ne", "NP"), ("mn", "MN"), ("id", "ID"))},
    **{f"{tag}_{country}": tag for tag, country in (("si", "LK"), ("ja", "JP"), ("uz", "UZ"))},
    **{tag: tag for tag in TAGS},
}
_CATALOGUE = re.compile(r"/(?:locale(?:-langpack)?|resource|locales)/([\w@-]+)/(?:LC_MESSAGES/)?([^/]+)\.mo$")
_BARE_CATALOGUE = re.compile(r"/languages/(?:[a-z-]+/)*(?:[a-z-]+-)?([a-z]{2,3}(?:_[A-Z]{2})?)\.mo$")
_WIKI = re.compile(r"/i18n/(?:([\w/-]+)/)?([\w-]+)\.json$")
_FLUENT = re.compile(r"localization/([\w-]+)/(.+)\.ftl$")
_PROPERTIES = re.compile(r"locale/([\w-]+)/(.+)\.properties$")
_PROPERTY = re.compile(r"^\s*([^#!=\s]+)\s*=\s*(.+?)\s*$", re.MULTILINE)


def fetch(names: list[str], folder: Path) -> None:
    """Have Debian's client fetch packages into a folder; those already there are left. Raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name in names if not any(folder.glob(f"{name}_*.deb"))]
    if missing:
        subprocess.run(["apt-get", "download", *missing], cwd=folder, check=True)


def listed() -> list[str]:
    """Return the names in packages.txt."""
    lines = LIST.read_text("utf-8").splitlines()
    return [name for line in lines for name in line.partition("#")[0].split()]


def messages(package: Path) -> Messages:
    """Return the messages of a `.deb` file that are in our languages. Raises OSError, CalledProcessError."""
    found: Messages = defaultdict(dict)
    for path, data in _files(package):
        _read(path, data, found)
    return found


def _read(path: str, data: bytes, found: Messages) -> None:
    if match := _CATALOGUE.search(path) or _BARE_CATALOGUE.search(path):
        tag, domain = _LOCALES.get(match[1]), match[2] if match.re is _CATALOGUE else ""
        if tag:
            _gettext(data, domain, tag, found)
    elif path.endswith(".json") and (match := _WIKI.search(path)):
        tag = _LOCALES.get(match[2])
        if tag:
            folder = path[: match.start(2)]
            found[tag] |= {f"{folder}{key}": text for key, text in _strings(data)}
    elif path.endswith((".xpi", "omni.ja")):
        _mozilla(data, found)


def _files(package: Path) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of the files in a package that may hold messages."""
    process = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE)
    with process, tarfile.open(fileobj=process.stdout, mode="r|") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith((".mo", ".json", ".xpi", "omni.ja")):
                file = archive.extractfile(member)
                if file is not None:
                    yield member.name, file.read()


def _gettext(data: bytes, domain: str, tag: str, found: Messages) -> None:
    try:
        catalogue = read_mo(io.BytesIO(data))
    except (OSError, ValueError, LookupError):  # some packages carry empty or foreign files of that name
        return
    for message in catalogue:
        english, other = (_singular(one) for one in (message.id, message.string))
        if english and other:
            key = f"{domain}\x04{message.context or ''}\x04{english}"
            found["en"][key] = english
            found[tag].setdefault(key, other)


def _singular(forms: Any) -> str:
    return forms if isinstance(forms, str) else forms[0]


def _strings(data: bytes) -> Iterator[tuple[str, str]]:
    try:
        table = json.loads(data)
    except ValueError:
        return
    if isinstance(table, dict):
        yield from ((key, value) for key, value in table.items() if isinstance(value, str) and not key.startswith("@"))


def _mozilla(data: bytes, found: Messages) -> None:
    """Read a language pack of Mozilla's programs, or their archive with the English messages."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            for pattern, reader in ((_FLUENT, _fluent), (_PROPERTIES, _properties)):
                match = pattern.search(name)
                tag = _LOCALES.get(match[1]) if match else None
                if match and tag:
                    # The English archive calls the folder en-US, a pack its own tag: the rest of the path is the key.
                    text = archive.read(name).decode("utf-8", "replace")
                    found[tag] |= {f"{match[2]}\x04{key}": value for key, value in reader(text)}


def _properties(text: str) -> Iterator[tuple[str, str]]:
    for match in _PROPERTY.finditer(text):
        yield match[1], match[2]


def _fluent(text: str) -> Iterator[tuple[str, str]]:
    """Yield key and text of the messages and attributes that need no choice of form."""
    from fluent.syntax import ast, parse, serializer

    for entry in parse(text).body:
        if isinstance(entry, ast.Message):
            for key, pattern in (("", entry.value), *((each.id.name, each.value) for each in entry.attributes)):
                if pattern is not None and key not in _KEYS and not _chooses(pattern, ast.SelectExpression):
                    shown = "".join(
                        element.value
                        if isinstance(element, ast.TextElement)
                        else serializer.serialize_placeable(element)
                        for element in pattern.elements
                    )
                    yield f"{entry.id.name}.{key}", shown


_KEYS = {"accesskey", "style", "key", "keycode", "data-l10n-name"}


def _chooses(pattern: object, choice: type) -> bool:
    return any(isinstance(getattr(element, "expression", None), choice) for element in getattr(pattern, "elements", ()))
