"""How well a name answers to what was typed, so that a few letters are enough."""

import re

_WORD_BEGIN = re.compile(r"\b\w")

Rank = tuple[int, int, int]
"""Smaller is better: how it answers, where or how widely, and the length of the name."""


def rank(typed: str, name: str) -> Rank | None:
    """Return how well a name answers, None when it does not.

    Best are names that hold each word that was typed; then names whose words begin with the
    letters typed; then names that hold the letters in their order.
    """
    words, said = typed.casefold().split(), name.casefold()
    places = [said.find(word) for word in words]
    if all(place >= 0 for place in places):
        inside = sum(place > 0 and said[place - 1].isalnum() for place in places)
        return (inside, sum(places), len(name))
    letters = "".join(words)
    if _spread(letters, "".join(_WORD_BEGIN.findall(said))) is not None:
        return (len(words) + 1, 0, len(name))
    spread = _spread(letters, said)
    return None if spread is None else (len(words) + 2, spread, len(name))


def _spread(letters: str, text: str) -> int | None:
    """Return over how many characters the letters lie in a text in their order, or None."""
    first, at = -1, -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
        first = at if first < 0 else first
    return at - first
