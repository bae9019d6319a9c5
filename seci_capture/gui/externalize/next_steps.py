"""What may be done next, said once and quietly when something was made in the room Capture."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.edits import Edit
from seci_capture.domain.transcript import Speaker
from seci_capture.domain.whereabouts import Spot
from seci_capture.gui.externalize.wanted import MarkChosen
from seci_capture.gui.externalize.work_queue import Transcribed
from seci_capture.gui.models.wanted import ItemWanted, NamesWanted
from seci_capture.gui.notices import Notice, NoticeAction
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.services import marking, whereabouts
from seci_capture.services.naming import is_named
from seci_capture.services.texts import _
from seci_capture.services.trying import is_try

_TWO = 2


class NextSteps(QObject):
    """Posts notices that lead on from voices without names, and from the first mark.

    Signals:
        names_wanted: the voices of a recording are to be named.
        item_wanted: a knowledge item is to be made of a mark.
    """

    names_wanted = Signal(NamesWanted)
    item_wanted = Signal(ItemWanted)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session.tasks)
        self._told: set[str] = set()

    @Slot(Transcribed)
    def take_voices(self, transcribed: Transcribed) -> None:
        """Offer to name the voices that were told apart, where none of them has a name."""
        edit = transcribed.edit
        heard = [change.after for change in edit.changes if isinstance(change.after, Speaker)]
        if len(heard) < _TWO or any(is_named(each.name, each.number) for each in heard):
            return
        text = _("Two voices were told apart.")
        if len(heard) > _TWO:
            text = _("{count} voices were told apart.").format(count=len(heard))
        ask = NoticeAction(_("Who speaks?"), partial(self._find, edit))
        self._session.notices.post(Notice(text, actions=(ask,)))

    def _find(self, edit: Edit) -> None:
        """Find the handover of a recording: another one may be shown by now."""
        library = self._session.library
        self._session.tasks.read(lambda: whereabouts.spot_of(library, edit), self._ask_names)

    def _ask_names(self, spot: Spot | None) -> None:
        if spot is not None and spot.recording_id is not None:
            self.names_wanted.emit(NamesWanted(spot.recording_id, spot.handover_id))

    @Slot(MarkChosen)
    def take_mark(self, made: MarkChosen) -> None:
        """Say once what comes of marks. A first try says so by itself."""
        library = self._session.library
        if not is_try(library):
            self._reading.ask(
                lambda: marking.handover_begun_by(library, made.mark_id),
                partial(self._tell_first, made.mark_id),
            )

    def _tell_first(self, mark_id: str, handover_id: str | None) -> None:
        if handover_id is None or handover_id in self._told:
            return
        self._told.add(handover_id)
        text = _("Marked. Make an item of it, and Compile writes it to Word.")
        make = NoticeAction(_("Make an item"), partial(self._make_item, mark_id))
        self._session.notices.post(Notice(text, actions=(make,)))

    def _make_item(self, mark_id: str) -> None:
        self.item_wanted.emit(ItemWanted((mark_id,)))
