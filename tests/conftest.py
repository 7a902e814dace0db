"""Around every test: no network, no home of its owner, and no warning in the log that nobody expects."""

import gc
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli.self_test import self_test
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from tests.guard.network_guard import forbid_network

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"
MUCH_GARBAGE = 200_000
"""Objects made since the last collection."""
OUR_LOGGERS = ("kiosk", "speech", "offline_models", "sync", "ui", "qml")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
_scratch = tempfile.TemporaryDirectory(prefix="madang-tests-")
# The settings of this machine's kiosk are not the tests' business; only its models are used, when they are there.
for _name in [name for name in os.environ if name.startswith("MADANG_") and name != "MADANG_MODELS"]:
    del os.environ[_name]
for _name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "MADANG_STATE"):
    os.environ[_name] = str(Path(_scratch.name) / _name.lower())
    Path(os.environ[_name]).mkdir()
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, (str(REPOSITORY / "tests" / "guard"), os.environ.get("PYTHONPATH")))
)
forbid_network()


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.split(".")[0] in OUR_LOGGERS:
            self.records.append(record)


BEGAN = pytest.StashKey[bool]()
"""Set on a test that was not skipped by what it needs."""


def pytest_runtest_call(item: pytest.Item) -> None:
    """Note that a test begins."""
    item.stash[BEGAN] = True


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or an error which its `expected_log` markers do not name."""
    expected = [str(word) for marker in request.node.iter_markers("expected_log") for word in marker.args]
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    logged = [record.getMessage() for record in collector.records]
    unexpected = [line for line in logged if not any(word in line for word in expected)]
    assert not unexpected, f"unexpected in the log: {unexpected}"
    began = request.node.stash.get(BEGAN, False)
    missing = [word for word in expected if began and not any(word in line for line in logged)]
    assert not missing, f"expected in the log, but not there: {missing}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of recordings and notes beside the project."""
    if not (SHARED / "speech" / "manifest.tsv").is_file():
        pytest.skip("the recordings beside the project are not here")
    return SHARED


@pytest.fixture(scope="session")
def models() -> ModelStore:
    """The store with the streaming recognisers installed."""
    store = ModelStore(Path(os.environ.get("MADANG_MODELS") or REPOSITORY / "models"), load_catalogue())
    vosk = [model for model in store.catalogue.defaults() if model.kind == "recognizer"]
    if any(store.path(model.id) is None for model in vosk):
        pytest.skip("the speech models are not installed (`make setup`)")
    return store


@pytest.fixture(scope="session")
def starter_store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    """A store with the translator that comes along, and nothing else."""
    store = ModelStore(tmp_path_factory.mktemp("starter"), load_catalogue(), self_test=self_test)
    store.install("starter-translator")
    return store


def pytest_configure() -> None:
    """Let no other thread collect garbage: it might hold Qt's objects, which only the main thread may destroy."""
    gc.disable()


def pytest_runtest_teardown() -> None:
    """Collect here instead, once there is something."""
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()
