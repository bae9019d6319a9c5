"""Titles proposed from what was said: whole sentences, phrases or words, never a piece of one."""

import re

LONGEST = 60
"""Characters that are read at a glance, and fit on one line of a page."""

_SHORTEST = 20
_ENDS = (
    (re.compile(r"[.!?](?=\s)"), ""),
    (re.compile(r"[,;:](?=\s)|\s[–—-](?=\s)"), "…"),
    (re.compile(r"\s"), "…"),
)
"""Where a title may end, the best first, and what says there that more was said."""


def title_of(text: str, longest: int = LONGEST) -> str:
    """Return a title of at most about ``longest`` characters; empty where nothing is said."""
    said = " ".join(text.split()).strip(" .,;:!?")
    title = said if len(said) <= longest else _begun(said, longest)
    return title[:1].upper() + title[1:]


def _begun(said: str, longest: int) -> str:
    room = said[: longest + 1]
    for end, more in _ENDS:
        places = [found.start() for found in end.finditer(room) if found.start() >= _SHORTEST]
        if places:
            return said[: places[-1]] + more
    return said[:longest] + "…"
