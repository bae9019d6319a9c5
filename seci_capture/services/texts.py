"""The words for people: one gettext catalogue for window, terminal and documents (decision 14)."""

import gettext as _gettext
from functools import cache

from seci_capture import resources

DOMAIN = "seci_capture"


@cache
def texts(language: str) -> _gettext.NullTranslations:
    """Return the catalogue of a language (ISO 639-1). English needs none: it is the source.

    Use ``texts("de").gettext("…")`` for documents, whose language is the handover's.
    """
    return _gettext.translation(
        DOMAIN, resources.path("locale"), languages=[language], fallback=True
    )


_current = "en"


def use(language: str) -> None:
    """Choose the language of the window and the terminal."""
    global _current  # noqa: PLW0603 - one person, one language, set once at start
    _current = language


def _(text: str) -> str:
    """Translate a sentence of the window or the terminal."""
    return texts(_current).gettext(text)


def ngettext(one: str, many: str, n: int) -> str:
    """Translate a sentence of the window or the terminal about ``n`` things."""
    return texts(_current).ngettext(one, many, n)


def N_(text: str) -> str:  # noqa: N802 - the customary name that the extraction looks for
    """Mark a sentence for the catalogue that is translated where it is used."""
    return text
