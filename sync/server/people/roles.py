"""Who may do what."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["editor", "translator", "reviewer", "publisher", "administrator"]
ROLES: tuple[Role, ...] = ("editor", "translator", "reviewer", "publisher", "administrator")
PER_LANGUAGE: tuple[Role, ...] = ("translator", "reviewer")
EVERY_LANGUAGE = "*"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role; `translator` and `reviewer` for one language or for every one."""

    role: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is logged in."""

    account_id: int
    name: str
    shown_name: str
    grants: frozenset[Grant]

    def is_a(self, role: Role) -> bool:
        """Tell whether the person has a role, for any language."""
        return any(grant.role == role for grant in self.grants)

    def may_write(self, tag: str, sources: tuple[str, ...]) -> bool:
        """Tell whether the person may change texts of a language."""
        return (tag in sources and self.is_a("editor")) or self._has("translator", tag) or self.may_approve(tag)

    def may_approve(self, tag: str) -> bool:
        """Tell whether the person may approve texts of a language."""
        return self._has("reviewer", tag)

    def languages(self, role: Role, among: tuple[str, ...]) -> tuple[str, ...]:
        """Return the languages for which the person has a role."""
        return tuple(tag for tag in among if self._has(role, tag))

    def _has(self, role: Role, tag: str) -> bool:
        return Grant(role, tag) in self.grants or Grant(role, EVERY_LANGUAGE) in self.grants
