"""The keys of the room in words, for the help."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.transcript_keys import Transport, Verb, key_for
from seci_capture.gui.models.keys import KeyLine, key_text
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import N_, _

_DONE: Mapping[Transport | Verb, str] = {
    Transport.PLAY_OR_PAUSE: N_("Play or pause"),
    Transport.FROM_HERE: N_("Play from here"),
    Transport.BACK: N_("Five seconds back"),
    Transport.FORTH: N_("Five seconds forth"),
    Transport.SLOWER: N_("Slower"),
    Transport.FASTER: N_("Faster"),
    Verb.OPEN: N_("Write a note at a mark, or correct the sentence"),
    Verb.CORRECT: N_("Correct the sentence"),
    Verb.REMOVE: N_("Remove the mark"),
}

_RECORDINGS: Mapping[str, str] = {
    "Ctrl+T": N_("Transcribe the chosen recording"),
    "F2": N_("Rename the chosen recording or interview"),
    "Alt+Up": N_("Move it up"),
    "Alt+Down": N_("Move it down"),
    "Del": N_("Remove it"),
}
_QUEUE: Mapping[str, str] = {
    "Home": N_("In the queue: this one first"),
    "P": N_("In the queue: pause, or go on"),
    "Del": N_("In the queue: cancel"),
}


def key_lines() -> tuple[KeyLine, ...]:
    """Return what the keys do in the transcript, among the recordings, and in the queue."""
    done = (KeyLine(_(name), key_for(wanted)) for wanted, name in _DONE.items())
    marked = (
        KeyLine(_("Mark as {kind}").format(kind=kind_name(kind)), key_for(kind))
        for kind in MarkKind
    )
    beside = (
        KeyLine(_(name), key_text(QKeySequence(key)))
        for keys in (_RECORDINGS, _QUEUE)
        for key, name in keys.items()
    )
    return (*done, *marked, *beside)
