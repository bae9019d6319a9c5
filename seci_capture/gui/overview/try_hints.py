"""What a first try is told: how far it is, and what is next."""

from dataclasses import dataclass
from enum import Enum

from seci_capture.services import trying
from seci_capture.services.library import Library
from seci_capture.services.texts import _


class Hint(Enum):
    """What a person does next."""

    SPEAK = 1
    MARK = 2
    SHOW = 3
    GO_ON = 4


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a try is: its marks, and whether only the beginning of a file was taken for it."""

    hint: Hint = Hint.SPEAK
    marks: int = 0
    cut: bool = False


def read_reached(library: Library, handover_id: str) -> Reached:
    """Read how far a try is. Whether its page is written, nobody but the guide knows."""
    recordings = trying.recordings(library, handover_id)
    if not recordings:
        return Reached()
    marks = len(trying.marks(library, handover_id))
    cut = any(trying.is_first_minute(each) for each in recordings)
    return Reached(Hint.SHOW if marks else Hint.MARK, marks, cut)


def hint_words(reached: Reached, *, can_record: bool) -> str:
    """Say what is next, before the page is written."""
    whole = _("This is the first minute of your file. In a library of your own it is used whole.")
    first = _("Of a longer file, the first minute is taken.")
    match reached.hint:
        case Hint.SPEAK if can_record:
            said = _("1 of 3: Record a minute about your work, or choose a sound file.")
            return f"{said} {first}"
        case Hint.SPEAK:
            said = _("1 of 3: No microphone was found. Choose a sound file, or drop one here.")
            return f"{said} {first}"
        case Hint.MARK:
            said = _("2 of 3: When the words are there, select some and press M, for a metaphor.")
        case _:
            said = _("3 of 3: See what you marked as a page in Word.")
    return f"{said} {whole}" if reached.cut else said


def written_words(name: str, *, opened: bool) -> str:
    """Say that the page is written, and what is next. ``name`` is that of the file."""
    if opened:
        text = _("Your page is written: {name}. Next: a library of your own.")
    else:
        text = _(
            "Your page is written: {name}. Nothing on this computer opens it. "
            "Next: a library of your own."
        )
    return text.format(name=name)
