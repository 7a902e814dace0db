"""Python's cyclic garbage, of which a program that stays has little."""

import gc


def keep_what_is_loaded() -> None:
    """Leave what is loaded now (libraries, content, pages) out of later collections: it stays to the end.

    A full collection looks at every object, which took a tenth of a second in the middle of somebody's page.
    """
    gc.collect()
    gc.freeze()
