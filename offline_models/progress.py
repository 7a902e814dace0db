"""How far an installation is."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""Hears amount done, amount in all (bytes; steps while converting) and the phase: `waiting`, `downloading`, `copying`,
`checking`, `unpacking`, `converting`, `testing`, `packing`."""
