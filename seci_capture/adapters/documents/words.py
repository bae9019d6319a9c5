"""The words of a document: its sentences, names, dates and times, in the handover's language."""

from collections.abc import Iterable
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.core import get_global, parse_locale
from babel.dates import format_date
from babel.lists import format_list

from seci_capture.domain.marking import MarkKind
from seci_capture.services.messages import KIND_NAMES
from seci_capture.services.texts import texts


class Words:
    """Speaks one language. ``gettext`` and ``ngettext`` are named as the extraction expects."""

    def __init__(self, language: str) -> None:
        """Choose the language by its ISO 639-1 code. Dates of an unknown one are English."""
        self._texts = texts(language)
        self._locale = _locale(language)

    @property
    def tag(self) -> str:
        """Return the language as Word names it, e.g. ``de-DE``: with its most likely country."""
        language = self._locale.language
        _, territory, *_ = parse_locale(get_global("likely_subtags")[language])
        return f"{language}-{territory}"

    def gettext(self, sentence: str, **values: object) -> str:
        """Translate a sentence and fill its blanks."""
        return self._texts.gettext(sentence).format(**values)

    def ngettext(self, one: str, many: str, n: int) -> str:
        """Translate a sentence about ``n`` things, whose blank is ``{n}``."""
        return self._texts.ngettext(one, many, n).format(n=n)

    def kind(self, kind: MarkKind) -> str:
        """Name a kind of mark for people: a hypothesis is a rule of thumb."""
        return self._texts.gettext(KIND_NAMES[kind])

    def date(self, day: date) -> str:
        """Write a date in full."""
        return format_date(day, format="long", locale=self._locale)

    def language(self, code: str) -> str:
        """Name a language by its ISO 639-1 code; a code that is not known stands for itself."""
        return str(self._locale.languages.get(code, code))

    def names(self, people: Iterable[str]) -> str:
        """List people or things: A, B and C."""
        return format_list(list(people), locale=self._locale)

    def clock(self, seconds: float) -> str:
        """Write a place in a recording, or its length, as ``mm:ss`` or ``h:mm:ss``."""
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return Locale("en")
