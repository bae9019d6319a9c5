"""The words for people: one gettext catalogue for window, terminal and documents (decision 14)."""

import gettext as _gettext
from functools import cache

from seci_capture import resources

DOMAIN = "seci_capture"
SOURCE = "en"


@cache
def texts(language: str) -> _gettext.NullTranslations:
    """Return the catalogue of a language (ISO 639-1). English needs none: it is the source.

    Use ``texts("de").gettext("…")`` for documents, whose language is the handover's.
    """
    return _gettext.translation(
        DOMAIN, resources.path("locale"), languages=[language], fallback=True
    )


_current = SOURCE


def use(language: str) -> None:
    """Choose the language of the window and the terminal."""
    global _current  # noqa: PLW0603 - one person, one language, set once at start
    _current = language


def language() -> str:
    """Return the language that window and terminal speak: English where there is no catalogue."""
    return _current if isinstance(texts(_current), _gettext.GNUTranslations) else SOURCE


def _(text: str) -> str:
    """Translate a sentence of the window or the terminal."""
    return texts(_current).gettext(text)


def pgettext(context: str, text: str) -> str:
    """Translate a word of the window or the terminal that means several things in English."""
    return texts(_current).pgettext(context, text)


def ngettext(one: str, many: str, n: int) -> str:
    """Translate a sentence of the window or the terminal about ``n`` things."""
    return texts(_current).ngettext(one, many, n)


def N_(text: str) -> str:  # noqa: N802 - the customary name that the extraction looks for
    """Mark a sentence for the catalogue that is translated where it is used."""
    return text
