"""How large a release may be, for whoever publishes and for whoever takes it."""

import pytest

from kiosk.errors import SyncError
from sync.client.listing import ListedFile, checked
from sync.release.layout import CONTENT, MODELS
from sync.release.limits import LARGEST_FILE, LARGEST_RELEASE, MOST_FILES, beyond_limits

WHOLE = {f"{number}": LARGEST_FILE for number in range(LARGEST_RELEASE // LARGEST_FILE)}


def test_what_is_just_within_the_limits_is_taken() -> None:
    assert beyond_limits(WHOLE, MODELS) == ""
    listing = {path: ListedFile(path, "0" * 64, size) for path, size in WHOLE.items()}
    assert checked(listing, MODELS) == listing


@pytest.mark.parametrize(
    ("sizes", "named"),
    [
        ({"a.json": 1, "media/ko/R-01.ogg": LARGEST_FILE + 1}, "content/media/ko/R-01.ogg"),
        ({**WHOLE, "one more": 1}, str(LARGEST_RELEASE + 1)),
        (dict.fromkeys(map(str, range(MOST_FILES + 1)), 0), str(MOST_FILES + 1)),
    ],
    ids=["file", "sum", "number"],
)
def test_what_is_beyond_is_named_and_not_taken(sizes: dict[str, int], named: str) -> None:
    assert named in beyond_limits(sizes, CONTENT)
    with pytest.raises(SyncError, match=named) as caught:
        checked({path: ListedFile(path, "0" * 64, size) for path, size in sizes.items()})
    assert caught.value.code == "source-untrusted"
