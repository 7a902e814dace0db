"""The kiosk with the translator of the tests behind it: `python -m tests.functional.with_translator run ...`."""

import sys
from functools import cached_property

import kiosk.composition
from kiosk.cli.entry import run_command
from kiosk.ports import Translator
from tests.fakes.translation import FakeTranslator


class HouseWithTranslator(kiosk.composition.House):
    """The real house, but for its translator."""

    @cached_property
    def translator(self) -> Translator:  # type: ignore[override]  # the class is the adapter's, the port is enough
        """The translator of the tests."""
        # Of the Korean voice of the tests the recogniser understands little more than that it is Korean.
        return FakeTranslator(guessing=("ko",))


if __name__ == "__main__":
    kiosk.composition.House = HouseWithTranslator  # type: ignore[misc]
    sys.exit(run_command(sys.argv[1:]))
