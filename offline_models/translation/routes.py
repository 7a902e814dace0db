"""Which packages lead from one language to another: one, else two through English, never more."""

from collections.abc import Sequence

from offline_models.argos_package import ArgosPackage

PIVOT = "en"
Route = tuple[tuple[ArgosPackage, str], ...]
"""Each step: the package and the language into which it translates."""


def find_route(packages: Sequence[ArgosPackage], source: str, target: str) -> Route:
    """Return the steps from source to target; none where there is no way. packages: in the order of preference."""
    proper = [package for package in packages if not package.last_resort]
    return _route(proper, source, target) or _route(packages, source, target)


def _route(packages: Sequence[ArgosPackage], source: str, target: str) -> Route:
    if direct := _step(packages, source, target):
        return (direct,)
    first, second = _step(packages, source, PIVOT), _step(packages, PIVOT, target)
    return (first, second) if first and second else ()


def _step(packages: Sequence[ArgosPackage], source: str, target: str) -> tuple[ArgosPackage, str] | None:
    return next(((package, target) for package in packages if package.serves(source, target)), None)
