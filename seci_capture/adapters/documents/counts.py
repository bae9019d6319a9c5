"""How much there is of something, in the words of a document."""

from seci_capture.adapters.documents.words import Words


def items(words: Words, n: int) -> str:
    """Count knowledge items."""
    return words.ngettext("{n} knowledge item", "{n} knowledge items", n)


def quotes(words: Words, n: int) -> str:
    """Count quotes."""
    return words.ngettext("{n} quote", "{n} quotes", n)


def interviews(words: Words, n: int) -> str:
    """Count interviews."""
    return words.ngettext("{n} interview", "{n} interviews", n)


def tasks(words: Words, n: int) -> str:
    """Count tasks."""
    return words.ngettext("{n} task", "{n} tasks", n)
