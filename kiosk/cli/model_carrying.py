"""`madang models install`, `export` and `import`: bringing models onto a machine, and from one to the next."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.model_progress import ModelProgress
from kiosk.cli.output import say, say_error
from kiosk.errors import ModelError
from kiosk.paths import find_paths
from offline_models.catalogue import Model
from offline_models.stick import LIST_FILE, read_stick
from offline_models.store import ModelStore


def install_models(store: ModelStore, arguments: argparse.Namespace) -> int:
    """Install the named models or the usual ones. Raises MadangError at the first that fails."""
    models = [store.catalogue.get(name) for name in arguments.ids] or list(store.catalogue.defaults())
    for number, model in enumerate(models):
        _install(store, model, arguments, arguments.given, following=models[number + 1 :])
    return 0


def import_models(store: ModelStore, arguments: argparse.Namespace) -> int:
    """Install what a stick holds, or the named models of it; one that fails does not keep the others off.

    Raises ModelError naming those that failed.
    """
    failed: list[str] = []
    ids = arguments.ids or [pack.id for pack in read_stick(arguments.folder).packs]
    for model_id in ids:
        try:
            _install(store, store.catalogue.get(model_id), arguments, arguments.folder)
        except ModelError as error:
            say_error(error, as_json=arguments.json)
            failed.append(model_id)
            code = error.code
    if failed:
        raise ModelError(f"Not imported: {', '.join(failed)}. The other models of the stick are installed.", code=code)
    return 0


def export_models(store: ModelStore, arguments: argparse.Namespace) -> int:
    """Write the installed models, or the named ones of them, to a stick. Raises MadangError."""
    ids = arguments.ids or [entry.model.id for entry in store.list() if entry.state == "installed"]
    if not ids:
        raise ModelError("Nothing is installed that could be exported.")
    with shown_progress("export", quiet=arguments.json) as progress:
        sha256 = store.export(ids, arguments.folder, progress)
    words = f"{', '.join(ids)} exported to {arguments.folder}\nSHA-256 of {LIST_FILE}: {sha256}"
    say({"folder": str(arguments.folder), "ids": ids, "sha256": sha256}, words, as_json=arguments.json)
    return 0


def _install(
    store: ModelStore,
    model: Model,
    arguments: argparse.Namespace,
    given: Path | None,
    following: Sequence[Model] = (),
) -> None:
    archives = {source.sha256 for source in model.sources if source.sha256}
    follows = any(archives & {source.sha256 for source in later.sources} for later in following)
    was_there = store.is_current(model) and not arguments.again
    with shown_progress(model.id, quiet=arguments.json) as progress:
        path = store.install(
            model.id,
            progress,
            given=given,
            sha256=arguments.sha256,
            again=arguments.again,
            official=arguments.official,
            keep_archive=follows,
        )
    if model.kind == "multilingual-recognizer" and not was_there:
        measure_speed(model.id, path)
    words = "was installed already" if was_there else "is installed"
    record = {"id": model.id, "state": "installed", "changed": not was_there, "path": str(path)}
    say(record, f"{model.id} {words}", as_json=arguments.json)


def measure_speed(model_id: str, folder: Path) -> None:
    """Remember how quick this machine is with a model, which decides whether hearing uses it."""
    from speech.whisper.choice import measure, write_speed
    from speech.whisper.engine import WhisperEngine

    write_speed(find_paths().speeds, model_id, measure(WhisperEngine(folder)))


@contextmanager
def shown_progress(name: str, *, quiet: bool) -> Iterator[ModelProgress]:
    """Show how far a model is, and leave a clean line behind."""
    progress = ModelProgress(name, quiet=quiet)
    try:
        yield progress
    finally:
        progress.end()
