"""What a search finds, and how the place that was found is shown: a few words with the hits.

The index folds case and accents; so does everything here, so that what was found is seen.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

_TOKEN = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_BEFORE, _LENGTH = 40, 150
"""Characters of a snippet before its first hit, and altogether."""


class FoundKind(StrEnum):
    """What a text belongs to."""

    SEGMENT = "segment"
    MARK = "mark"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that answers a search. ``owner`` is an id: of a transcript, a mark or an item.

    ``place`` is the number of a segment's first word, 0 for marks and items.
    """

    kind: FoundKind
    owner: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text. ``hits`` are the spans (begin, end) in it that were looked for."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """What a person looks for: parts that must all occur, the last of which may go on."""

    parts: tuple[str, ...]

    @classmethod
    def read(cls, typed: str) -> "Query":
        """Read what was typed. Parts without a letter or a digit look for nothing."""
        clean = typed.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
        return cls(tuple(part for part in clean.split() if _TOKEN.search(part)))

    @property
    def expression(self) -> str:
        """Return it in the language of the index: quoted, so that nothing in it is an operator."""
        quoted = ['"' + part.replace('"', '""') + '"' for part in self.parts]
        return " ".join(quoted) + ("*" if self._goes_on else "")

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Give the spans (begin, end) of the words in a text that were looked for."""
        wanted = self._tokens
        for found in _TOKEN.finditer(text):
            if any(self._wants(wanted, found.group())):
                yield found.span()

    def stretch(self, words: Iterable[str]) -> tuple[int, int] | None:
        """Return the first and the last of the fewest words in a row that hold all looked for.

        They are numbers into ``words``, both included; of equally few words the first count.
        """
        wanted = self._tokens
        seen: dict[int, int] = {}
        best: tuple[int, int] | None = None
        for at, word in enumerate(words):
            for token in _TOKEN.findall(word):
                seen |= {k: at for k, hit in enumerate(self._wants(wanted, token)) if hit}
            if wanted and len(seen) == len(wanted):
                first = min(seen.values())
                if best is None or at - first < best[1] - best[0]:
                    best = first, at
        return best

    @property
    def _tokens(self) -> list[str]:
        return [_folded(token) for part in self.parts for token in _TOKEN.findall(part)]

    def _wants(self, wanted: Sequence[str], token: str) -> Iterator[bool]:
        """Say of each of the wanted ones whether a token answers to it."""
        folded = _folded(token)
        for k, each in enumerate(wanted):
            goes_on = self._goes_on and k == len(wanted) - 1
            yield folded == each or (goes_on and folded.startswith(each))

    @property
    def _goes_on(self) -> bool:
        """Say whether the last part is long enough to be the beginning of a word."""
        return bool(self.parts) and len(self.parts[-1]) > 1


def snippet(text: str, query: Query) -> Snippet:
    """Return the piece of a text around the first thing that was looked for."""
    flat = " ".join(text.split())
    spans = list(query.spans(flat))
    begin = _word_begin(flat, spans[0][0] - _BEFORE) if spans else 0
    end = _word_end(flat, begin + _LENGTH)
    lead = "… " if begin else ""
    shift = len(lead) - begin
    hits = tuple((at + shift, to + shift) for at, to in spans if at >= begin and to <= end)
    return Snippet(lead + flat[begin:end] + (" …" if end < len(flat) else ""), hits)


def _word_begin(text: str, at: int) -> int:
    return text.rfind(" ", 0, at) + 1 if at > 0 else 0


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    blank = text.find(" ", at)
    return blank if blank >= 0 else len(text)


def _folded(token: str) -> str:
    bare = (c for c in unicodedata.normalize("NFD", token) if not unicodedata.combining(c))
    return "".join(bare).casefold()
