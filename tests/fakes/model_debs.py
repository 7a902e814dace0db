"""Small Debian packages which carry a model, and a repository in a folder from which apt-get takes them."""

import io
import lzma
import tarfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from offline_models.catalogue import Model, Source
from offline_models.debian_archive import MAGIC
from tests.fakes.model_wheels import FILES, sha256

INSIDE = "./usr/share/toy/"
NAME, VERSION = "toy-voice", "1.0-1"
FILE = f"{NAME}_{VERSION}_all.deb"
CONTROL = f"""\
Package: {NAME}
Version: {VERSION}
Architecture: all
Maintainer: nobody <nobody@example.org>
Description: toy
"""


def make_deb(
    folder: Path, files: Mapping[str, bytes] = FILES, *more: tarfile.TarInfo, data: str = "data.tar.xz"
) -> Path:
    """Write a Debian package. more: members without content, e.g. links. data: name of the member with the files."""
    folder.mkdir(parents=True, exist_ok=True)
    control = _tar({"./control": CONTROL.encode()})
    payload = _tar({INSIDE + name: content for name, content in files.items()}, *more)
    members = {"debian-binary": b"2.0\n", "control.tar.xz": lzma.compress(control), data: lzma.compress(payload)}
    (folder / FILE).write_bytes(MAGIC + b"".join(_member(name, content) for name, content in members.items()))
    return folder / FILE


def deb_model(deb: Path) -> Model:
    """Return the catalogue's entry for such a package."""
    source = Source("deb", NAME, VERSION, FILE, INSIDE, sha256(deb), deb.stat().st_size)
    return replace(_TEMPLATE, sources=(source,), unpacked_size=sum(map(len, FILES.values())))


_TEMPLATE = Model("toy", "recognizer", ("ko",), "1", (), 1, "CC0-1.0", 1, "Nothing.", True, True, "")


def make_repository(deb: Path, folder: Path) -> Path:
    """Make a repository of one package and return the configuration with which apt-get knows no other."""
    about = f"{CONTROL}Filename: ./{deb.name}\nSize: {deb.stat().st_size}\nSHA256: {sha256(deb)}\n"
    (deb.parent / "Packages").write_text(about)
    for name in ("state/lists/partial", "cache/archives/partial", "parts"):
        (folder / name).mkdir(parents=True)
    (folder / "sources.list").write_text(f"deb [trusted=yes] copy:{deb.parent} ./\n")
    (folder / "status").touch()
    lines = {
        "Dir::Etc::SourceList": folder / "sources.list",
        "Dir::Etc::SourceParts": folder / "parts",
        "Dir::State": folder / "state",
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder / "cache",
    }
    (folder / "apt.conf").write_text("".join(f'{name} "{path}";\n' for name, path in lines.items()))
    return folder / "apt.conf"


def _tar(files: Mapping[str, bytes], *more: tarfile.TarInfo) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        for member in more:
            archive.addfile(member)
    return out.getvalue()


def _member(name: str, content: bytes) -> bytes:
    header = f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode()
    return header + content + b"\n" * (len(content) % 2)
