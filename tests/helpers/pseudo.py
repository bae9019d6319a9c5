"""A language made up for tests: English in signs that only a catalogue can have put there.

Each sentence of the catalogue stands between « and », has accents, and is 40 % longer. What stands
outside was not taken from it: a person wrote it, Qt translates it itself, or it is a mistake.
"""

import gettext
import re
import unicodedata

from babel.messages.pofile import read_po

from seci_capture import resources

LONGER = 0.4
OPENS, CLOSES = "«", "»"
_KEPT = re.compile(r"\{[^}]*\}|<[^>]*>|&(?=\w)|&&|&\w+;")
"""What is not for people: places for values, tags, and the sign before the letter of a menu."""


class PseudoCatalogue(gettext.NullTranslations):
    """Has every sentence that translators are given."""

    def __init__(self) -> None:
        super().__init__()
        with resources.path("locale", "seci_capture.pot").open("rb") as file:
            template = read_po(file)
        self._known = {
            each
            for message in template
            for each in (message.id if message.pluralizable else (message.id,))
        }

    def gettext(self, message: str) -> str:
        """Return a sentence in the made-up language, or as it is when nobody translates it."""
        return lengthened(message) if message in self._known else message

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - gettext's signature
        """Return a sentence whose meaning a word tells apart."""
        return self.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return a sentence about ``n`` things in the made-up language."""
        return self.gettext(msgid1 if n == 1 else msgid2)


def lengthened(sentence: str) -> str:
    """Return a sentence between the signs, with accents, two letters of five doubled."""
    if not sentence.strip():
        return sentence
    parts, kept = _KEPT.split(sentence), _KEPT.findall(sentence)
    owed = 0.0
    made = []
    for part, between in zip(parts, [*kept, ""], strict=True):
        for sign in part:
            owed += LONGER
            made.append(_accented(sign))
            if owed >= 1 and sign.isalpha():
                made.append(_accented(sign))
                owed -= 1
        made.append(between)
    return f"{OPENS}{''.join(made)}{CLOSES}"


def outside(text: str) -> str:
    """Return what of a text did not come from the catalogue."""
    left, depth = [], 0
    for sign in text:
        depth += (sign == OPENS) - (sign == CLOSES)
        if depth == 0 and sign != CLOSES:
            left.append(sign)
    return "".join(left) if depth == 0 else text


def _accented(sign: str) -> str:
    changed = unicodedata.normalize("NFC", f"{sign}\N{COMBINING DIAERESIS}")
    return changed if len(changed) == 1 else sign
