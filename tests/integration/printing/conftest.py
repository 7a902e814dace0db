"""A print server of the test's own."""

from collections.abc import Iterator

import pytest

from kiosk.printing.ipp_printer import IppPrinter
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
