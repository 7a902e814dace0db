"""The files of a Debian package: an `ar` archive whose member data.tar.xz holds them.

Source: deb(5), and the format of `ar` in GNU binutils. Only packages compressed with xz are read, as Debian's are.
"""

import io
import lzma
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer

MAGIC = b"!<arch>\n"
HEADER_BYTES = 60
NAME, SIZE, HEADER_END = slice(0, 16), slice(48, 58), slice(58, 60)
DATA = b"data.tar.xz"


def is_debian(archive: Path) -> bool:
    """Tell whether a file begins like a Debian package. Raises OSError."""
    with archive.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


@contextmanager
def opened_files(archive: Path) -> Iterator[tarfile.TarFile]:
    """Give the tar archive of a package's files.

    Raises tarfile.ReadError where it has none, lzma.LZMAError or tarfile.TarError where it is damaged, OSError.
    """
    with archive.open("rb") as file:
        window = io.BufferedReader(_Window(file, *_data(file)))
        with lzma.open(window) as unpacked, tarfile.open(fileobj=unpacked, mode="r:") as opened:
            yield opened


def _data(file: IO[bytes]) -> tuple[int, int]:
    """Return where the files' archive begins and how long it is."""
    file.seek(len(MAGIC))
    while len(header := file.read(HEADER_BYTES)) == HEADER_BYTES and header[HEADER_END] == b"`\n":
        try:
            size = int(header[SIZE])
        except ValueError:
            break
        if header[NAME].rstrip(b" /") == DATA:
            begin = file.tell()
            if begin + size > file.seek(0, io.SEEK_END):
                raise tarfile.ReadError("its end is missing")
            return begin, size
        file.seek(size + size % 2, io.SEEK_CUR)  # members begin at even places
    raise tarfile.ReadError(f"it has no member {DATA.decode()}")


class _Window(io.RawIOBase):
    """A part of a file, as a file of its own."""

    def __init__(self, file: IO[bytes], begin: int, size: int) -> None:
        self._file, self._begin, self._size, self._at = file, begin, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def readinto(self, buffer: "Buffer") -> int:
        into = memoryview(buffer).cast("B")
        self._file.seek(self._begin + self._at)
        data = self._file.read(min(len(into), max(0, self._size - self._at)))
        into[: len(data)] = data
        self._at += len(data)
        return len(data)
