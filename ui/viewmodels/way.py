"""The visitor's way through the pages: where they are, and what lies behind."""

PASSING = ("attract", "asking", "typing", "heard", "goodbye")
"""Not worth coming back to."""


class Way:
    """One page shown, and a trail of pages behind it."""

    def __init__(self) -> None:
        self.page = "attract"
        self.left = ""
        """The page shown before this one."""
        self._trail: list[str] = []

    def open(self, page: str) -> None:
        """Go on to a page and remember the present one."""
        if self.page not in PASSING and self.page != page:
            self._trail.append(self.page)
        self._show(page)

    def begin(self, page: str) -> None:
        """Go to a page with nothing behind it."""
        self._trail.clear()
        self._show(page)

    def back(self) -> bool:
        """Go one page back, and tell whether there was one."""
        if self._trail:
            self._show(self._trail.pop())
            return True
        return False

    def back_to(self, page: str) -> None:
        """Go to a page which may be the one behind."""
        if self._trail and self._trail[-1] == page:
            self._trail.pop()
        self._show(page)

    def _show(self, page: str) -> None:
        self.left, self.page = self.page, page
