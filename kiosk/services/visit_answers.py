"""What a visitor has answered in this visit, for all forms. In memory only."""

from collections.abc import Mapping
from types import MappingProxyType


class VisitAnswers:
    """Answers by name: the person's own keys, and `FORM-01.key` for what only one form asks."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}
        self._doubts: set[str] = set()

    @property
    def values(self) -> Mapping[str, str]:
        """The answers; an empty one was left out on purpose."""
        return MappingProxyType(self._values)

    @property
    def doubts(self) -> frozenset[str]:
        """Names of answers that look wrong and were confirmed."""
        return frozenset(self._doubts)

    def keep(self, name: str, value: str, *, doubtful: bool = False) -> None:
        """Keep an answer in place of an older one."""
        self._values[name] = value
        (self._doubts.add if doubtful else self._doubts.discard)(name)

    def keep_all(self, values: Mapping[str, str]) -> None:
        """Keep answers in place of older ones."""
        for name, value in values.items():
            self.keep(name, value)

    def wipe(self) -> None:
        """Forget everything."""
        self._values.clear()
        self._doubts.clear()
