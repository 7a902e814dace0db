"""Learns from the starter content what is usual in translations: `.venv/bin/python -m scripts.learn_guard_bounds`."""

from pathlib import Path

from kiosk.content.folder_store import FolderContentStore
from offline_models.translation.guard import bounds

FILE = Path(bounds.__file__).parent / "bounds.json"


def main() -> None:
    """Write the bounds beside the guard."""
    found = bounds.learned(FolderContentStore().load())
    FILE.write_text(found.as_json(), "utf-8")
    print(
        f"{len(found.locked)} locked renderings; lengths within {found.spread:.2f}, {found.spread_short:.2f} if short"
    )


if __name__ == "__main__":
    main()
