"""Keys as people know them, and what they do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A key and what it does, in words."""

    what: str
    key: str


@dataclass(frozen=True, slots=True)
class KeySection:
    """The keys that work in one place."""

    title: str
    lines: tuple[KeyLine, ...]
