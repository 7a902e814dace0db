"""A print server of the test's own, and the renderer of a centre."""

from collections.abc import Iterator

import pytest

from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.typst_pages import TypstPages
from tests.functional.private_cups import PrivateCups


@pytest.fixture
def cups() -> Iterator[PrivateCups]:
    """A real CUPS with one printer."""
    if not PrivateCups.is_possible():
        pytest.skip("CUPS is not installed (apt-get install cups)")
    with PrivateCups() as server:
        yield server


@pytest.fixture
def printer(cups: PrivateCups) -> IppPrinter:
    """The default printer of that CUPS."""
    return IppPrinter(server=cups.server)


@pytest.fixture(scope="session")
def pages() -> TypstPages:
    """The renderer of a centre."""
    return TypstPages("Ansan Community Centre")
