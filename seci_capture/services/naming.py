"""What interviews and voices are called, also those that nobody has named."""

from collections.abc import Callable, Sequence
from string import digits

from seci_capture.domain.interview import Interview
from seci_capture.services.texts import N_, SOURCE, _, language, texts

_VOICE = N_("Speaker {number}")
_EXPERT = N_("The expert")


def interview_name(interview: Interview, number: int, gettext: Callable[[str], str] = _) -> str:
    """Call an interview by its theme, or by its number among those of its handover, from 1."""
    return interview.theme.strip() or gettext("Interview {number}").format(number=number)


def voice_name(number: int, gettext: Callable[[str], str] = _) -> str:
    """Call a voice by its number in a recording, from 0, until somebody names it."""
    return gettext(_VOICE).format(number=number + 1)


def is_named(name: str, number: int, *languages: str) -> bool:
    """Say whether somebody named a voice: whether it is called other than by its number.

    The window may have spoken one of ``languages`` when the voice was first heard.
    """
    spoken = {SOURCE, language(), *languages}
    return name not in {"", *(voice_name(number, texts(each).gettext) for each in spoken)}


def listed(names: Sequence[str]) -> str:
    """Name several people in one sentence, the last one after an “and”."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(names)
    return _("{names} and {name}").format(names=", ".join(names[:-1]), name=names[-1])


def stand_in(number: int = 1) -> str:
    """Call an expert whom nobody has named yet; ``number`` tells several of a library apart."""
    return _(_EXPERT) if number == 1 else f"{_(_EXPERT)} {number}"


def is_stand_in(expert: str) -> bool:
    """Say whether an expert is called as one whom nobody has named."""
    name = expert.rstrip(digits).rstrip()
    return name in {texts(each).gettext(_EXPERT) for each in (SOURCE, language())}
