"""Who may import whom (docs/architecture.md)."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
OURS = ("kiosk", "speech", "offline_models", "sync", "ui", "main", "tests")
ENGINES = ("PySide6", "vosk", "ctranslate2", "onnxruntime", "aiohttp", "requests", "httpx", "urllib3")
CORE = ("kiosk.domain", "kiosk.ports", "kiosk.errors", "kiosk.health", "kiosk.durable", "kiosk.disk", "kiosk.garbage")

SERVER = (
    *CORE,
    "kiosk.clock",
    "kiosk.content",
    "kiosk.opening",
    "kiosk.printing",
    "kiosk.services",
    "kiosk.config",
    "kiosk.understanding",
    "kiosk.version",
    "offline_models.faq_model",
    "offline_models.stick",
    "sync.release",
    "sync.server",
    "sync.uplink",
)

ALLOWED_OURS: dict[str, tuple[str, ...]] = {
    "kiosk.domain": ("kiosk.domain",),
    "kiosk.errors": (),
    "kiosk.durable": (),
    "kiosk.garbage": (),
    "kiosk.disk": ("kiosk.errors",),
    "kiosk.ports": ("kiosk.domain", "kiosk.errors", "kiosk.ports"),
    "kiosk.services": (*CORE, "kiosk.services", "kiosk.config"),
    "kiosk.content": (*CORE, "kiosk.content"),
    "kiosk.storage": (*CORE, "kiosk.storage"),
    "kiosk.printing": (*CORE, "kiosk.printing"),
    "kiosk.understanding": (*CORE, "kiosk.understanding"),
    "kiosk.sight": (*CORE, "kiosk.sight", "kiosk.understanding.mrz"),
    "kiosk.opening": (*CORE, "kiosk.opening"),
    "speech": (*CORE, "speech"),
    "offline_models": (*CORE, "offline_models"),
    "sync": ("kiosk.domain", "kiosk.errors", "kiosk.durable", "kiosk.content", "sync"),
    "sync.server": SERVER,
    "sync.server.documents.drafting": (
        *SERVER,
        "offline_models.catalogue",
        "offline_models.store",
        "offline_models.translation",
    ),
    "sync.client": (*CORE, "kiosk.content", "sync.client", "sync.release", "sync.uplink"),
    "sync.uplink": ("kiosk.domain", "kiosk.errors", "kiosk.durable", "sync.uplink"),
    "sync.release": ("kiosk.domain", "kiosk.errors", "kiosk.durable", "sync.release"),
    "ui.viewmodels": (*CORE, "kiosk.services", "kiosk.config", "ui.viewmodels", "ui.task_runner", "ui.translations"),
    "ui": (*CORE, "kiosk.services", "kiosk.config", "kiosk.paths", "ui"),
}
"""The longest matching prefix decides. What is not named here may import everything of ours."""

QT = ("ui", "main", "speech.microphone", "speech.player", "speech.sound", "tests")
COMPOSERS = ("main", "kiosk.checks", "kiosk.cli", "kiosk.composition", "kiosk.machine", "kiosk.speech_parts", "tests")
SUPPLIERS = (*COMPOSERS, "kiosk.content_care", "kiosk.content_supply", "sync.client")
LIBRARIES: dict[str, tuple[str, ...]] = {
    "kiosk.domain": (),
    "kiosk.errors": (),
    "kiosk.durable": (),
    "kiosk.disk": ("kiosk.errors",),
    "kiosk.ports": (),
    "kiosk.services": (),
    "ui.viewmodels": ("PySide6",),
}
"""Libraries besides the standard one, where they are few on purpose."""


def under(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def _composes(module: str) -> bool:
    return any(under(module, package) for package in COMPOSERS)


def violations(module: str, imported: str) -> Iterator[str]:
    """Yield the rules which an import breaks."""
    top = imported.split(".", maxsplit=1)[0]
    foreign = top not in OURS and top not in sys.stdlib_module_names
    for user, libraries in LIBRARIES.items():
        if under(module, user) and foreign and top not in libraries:
            yield f"{user} uses {', '.join(('the standard library', *libraries))} only"
    if under(module, "kiosk") and top in ENGINES:
        yield "the core knows no engine, no Qt and no HTTP library"
    if top == "PySide6" and not any(under(module, package) for package in QT):
        yield "Qt belongs to the screen"
    if any(
        under(imported, part) for part in ("kiosk.composition", "kiosk.machine", "kiosk.speech_parts")
    ) and not _composes(module):
        yield "only the front door and the tests put the house together"
    if under(imported, "sync.client") and not any(under(module, package) for package in SUPPLIERS):
        yield "releases reach the kiosk through kiosk.content_supply and the command line"
    if under(module, "sync.server") and top in ENGINES[:4]:
        yield "the server runs without speech, models and Qt"
    if under(imported, "sync.server") and not under(module, "sync.server") and not _composes(module):
        yield "the server is started from the command line"
    package = max((name for name in ALLOWED_OURS if under(module, name)), key=len, default=None)
    if package and top in OURS and not any(under(imported, allowed) for allowed in ALLOWED_OURS[package]):
        yield f"{package} may import {', '.join(ALLOWED_OURS[package]) or 'nothing of ours'}"


def imports(source: str, module: str) -> Iterator[str]:
    """Yield every module that a source text imports, wherever the import stands; relative ones by their full name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.split(".")[: -node.level] if node.level else []
            origin = ".".join(filter(None, (*above, node.module)))
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def modules() -> Iterator[tuple[str, Path]]:
    for top in OURS[:-2]:
        for file in sorted((REPOSITORY / top).rglob("*.py")):
            yield ".".join(file.relative_to(REPOSITORY).with_suffix("").parts), file
    yield "main", REPOSITORY / "main.py"


def test_every_import_goes_the_right_way() -> None:
    found = [
        f"{module} imports {imported}: {rule}"
        for module, file in modules()
        for imported in imports(file.read_text("utf-8"), module)
        for rule in violations(module, imported)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("kiosk.domain.faq", "pydantic"),
        ("kiosk.domain.faq", "kiosk.services.ask"),
        ("kiosk.services.ask", "offline_models.store"),
        ("kiosk.services.ask", "PySide6.QtCore"),
        ("kiosk.printing.ipp", "requests"),
        ("speech.endpoint", "PySide6.QtCore"),
        ("speech.speaker", "kiosk.services.reading"),
        ("ui.viewmodels.ask", "speech.microphone"),
        ("ui.viewmodels.ask", "kiosk.storage.tables"),
        ("ui.app", "kiosk.composition"),
        ("kiosk.services.ask", "kiosk.machine"),
        ("sync.server.api", "offline_models.store"),
        ("sync.server.documents.drafting", "offline_models.downloading"),
        ("sync.server.api", "vosk"),
        ("sync.client.fetch", "kiosk.services.ask"),
        ("sync.client.fetch", "sync.server.publishing.keys"),
        ("sync.release.names", "sync.client.fetch"),
        ("sync.uplink.messages", "sync.server.api.app"),
        ("kiosk.services.ask", "sync.client.fetch"),
        ("kiosk.services.ask", "pydantic"),
        ("kiosk.health", "vosk"),
        ("kiosk.health", "kiosk.composition"),
        ("kiosk.content.documents", "kiosk.storage.tables"),
        ("offline_models.store", "kiosk.paths"),
        ("ui.viewmodels.ask", "numpy"),
    ],
)
def test_a_wrong_import_would_be_found(module: str, imported: str) -> None:
    assert list(violations(module, imported))


def test_an_import_is_found_wherever_and_however_it_is_written() -> None:
    source = "import a.b\nfrom c import d\ndef later():\n    from .. import e\n    from .f import g\n"
    assert set(imports(source, "kiosk.services.ask")) == {"a.b", "c.d", "kiosk.e", "kiosk.services.f.g"}


def test_a_planted_violation_is_found_in_a_file() -> None:
    planted = "def later():\n    from ..storage import engine\n"
    [imported] = imports(planted, "kiosk.services.ask")
    assert list(violations("kiosk.services.ask", imported))
