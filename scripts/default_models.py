"""Says which models that every kiosk should have are missing or of an earlier version. Standard library only.

python3 scripts/default_models.py STORE
Prints three lines: the missing ones, the outdated ones, and how many megabytes are to be fetched for both.
"""

import json
import sys
from pathlib import Path
from typing import Any

CATALOGUE = Path(__file__).resolve().parent.parent / "offline_models" / "catalogue.json"


def version_in(store: Path, model_id: str) -> str | None:
    """Return the installed version of a model; None where there is none, or its record cannot be read."""
    try:
        version = json.loads((store / f"{model_id}.json").read_text("utf-8"))["version"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return str(version)


def megabytes(models: list[dict[str, Any]]) -> int:
    """Return the size of the first sources' archives, one that serves several models counted once."""
    sources = [model["sources"][0] for model in models]
    sizes: dict[str, int] = {each["sha256"]: each["size"] for each in sources if each["kind"] != "bundled"}
    return round(sum(sizes.values()) / 1e6)


def main() -> None:
    """Compare the store with the catalogue."""
    store = Path(sys.argv[1])
    wanted = [model for model in json.loads(CATALOGUE.read_text("utf-8"))["models"] if model["default"]]
    found = {model["id"]: version_in(store, model["id"]) for model in wanted}
    missing = [model for model in wanted if found[model["id"]] is None]
    outdated = [model for model in wanted if found[model["id"]] not in (None, model["version"])]
    for models in (missing, outdated):
        print(*(model["id"] for model in models))
    print(megabytes([*missing, *outdated]))


if __name__ == "__main__":
    main()
