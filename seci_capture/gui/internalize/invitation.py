"""What the Learn room says while there is nothing to learn, and what to do about it."""

from dataclasses import dataclass
from enum import Enum

from seci_capture.domain.learning import Learning
from seci_capture.gui.models.learning import Learners
from seci_capture.services.texts import _


class Way(Enum):
    """Where it goes on."""

    PREPARE = "prepare"
    COMPILE = "compile"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A title (which may be empty), a sentence, and the way on, if this room knows one."""

    title: str
    text: str
    way: Way | None = None


def invitation(learners: Learners | None) -> Invitation | None:
    """Say what is missing, None when there are tasks."""
    if learners is None:
        return Invitation("", _("Begin a handover first (Ctrl+N)."))
    if learners.learning is None:
        text = _("Name a successor, and their checklist is here: one task for each item.")
        return Invitation(_("Who takes over?"), text, Way.PREPARE)
    return None if learners.learning.areas else _without_items(learners.learning)


def _without_items(learning: Learning) -> Invitation:
    text = _("Each item that is made in Compile becomes a task for {name}.")
    told = text.format(name=learning.successor.name)
    return Invitation(_("Nothing to learn yet"), told, Way.COMPILE)
