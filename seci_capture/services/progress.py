"""How far a long task is: typed, so that window and terminal say it in their own ways."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total``: seconds of sound, or bytes of a copy. ``remaining``: seconds to wait.

    ``total`` is None where a medium does not say its length, ``remaining`` where nobody knows.
    ``until_words``: seconds until the first words of a transcription can be read; None where
    nobody knows, or where there are some.
    """

    done: float
    total: float | None
    remaining: float | None = None
    until_words: float | None = None

    @property
    def share(self) -> float | None:
        """Return the part that is done, from 0 to 1."""
        return min(1.0, self.done / self.total) if self.total else None


Report = Callable[[Progress], None]


def nobody(_: Progress) -> None:
    """Report to nobody."""
