"""The language of the visit, and what the screen needs of it."""

from collections.abc import Mapping

from kiosk.domain.language import Language

PLAIN_FONT = "Noto Sans"


class ChosenLanguage:
    """None between visits."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._languages = languages
        self.tag = ""
        """BCP-47; empty while none is chosen."""

    @property
    def right_to_left(self) -> bool:
        """Whether the pages are mirrored."""
        return self._chosen is not None and self._chosen.right_to_left

    @property
    def font(self) -> str:
        """Font family of its script."""
        return self._chosen.font if self._chosen else PLAIN_FONT

    @property
    def keyboard(self) -> str:
        """Layout of the keyboard on the screen; empty where there is none."""
        return (self._chosen.keyboard or "") if self._chosen else ""

    @property
    def _chosen(self) -> Language | None:
        return self._languages.get(self.tag)
