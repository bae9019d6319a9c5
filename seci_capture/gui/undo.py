"""One undo stack over everything. Commands hold steps that were already taken."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from seci_capture.domain.changes import ChangeSet
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.whereabouts import Spot
from seci_capture.gui.events import AppEvents, Changed
from seci_capture.gui.models.wanted import SpotWanted
from seci_capture.gui.notices import Notice, NoticeAction, Notices, Weight
from seci_capture.gui.tasks import TaskRunner
from seci_capture.services import editing, reporting, whereabouts
from seci_capture.services.library import Library
from seci_capture.services.messages import document_name, label
from seci_capture.services.reporting import Exported
from seci_capture.services.texts import _

LIMIT = 2_000
"""Steps that are held: more than a person takes in a sitting, and a bound for memory."""

T = TypeVar("T")


class History(QUndoStack):
    """The undo stack, and the way by which steps get on it.

    Signals:
        spot_wanted: a step is about to be taken back or forth, and this is where it is seen.
    """

    spot_wanted = Signal(SpotWanted)

    def __init__(
        self, library: Library, tasks: TaskRunner, events: AppEvents, notices: Notices
    ) -> None:
        super().__init__(events)
        self.setUndoLimit(LIMIT)
        self.library = library
        self._tasks = tasks
        self._events = events
        self._notices = notices
        self._spots_asked = 0

    def keep(self, edit: Edit) -> None:
        """Put an edit that was carried out on the stack, unless it left all as it was."""
        if any(change.before != change.after for change in edit.changes):
            self.push(EditCommand(self, edit))

    def keep_export(self, exported: Exported) -> None:
        """Put a document that was written on the stack."""
        self.push(ExportCommand(self, exported))

    def offer_undo(self, text: str, edit: Edit) -> None:
        """Say what a step took away, and offer to take the step back."""
        back = NoticeAction(_("Undo"), partial(self._take_back, edit))
        self._notices.post(Notice(text, actions=(back,), topic=edit))

    def withdraw_offer(self, edit: Edit) -> None:
        """Offer no longer to take back a step that is taken back."""
        self._notices.withdraw(edit)

    def show_place(self, edit: Edit) -> None:
        """Lead to where an edit is seen. Of several in a row only the last is shown."""
        self._spots_asked += 1
        show = partial(self._show_spot, self._spots_asked)
        self._tasks.edit(lambda: whereabouts.spot_of(self.library, edit), show)

    def step(
        self,
        command: QUndoCommand,
        work: Callable[[], ChangeSet | None],
        told: Notice | None = None,
    ) -> None:
        """Take a step back or forth; when it fails, say why and forget that step alone.

        ``told`` is said where the step is not seen in any room.
        """
        if command.isObsolete():  # the stack drops it now that it was asked for once more
            return
        self._tasks.edit(work, partial(self._stepped, told), partial(self._stuck, command))

    def _take_back(self, edit: Edit) -> None:
        """Take a step back, unless others were taken since: they would go with it."""
        last = self.command(self.index() - 1) if self.canUndo() else None
        if isinstance(last, EditCommand) and last.edit is edit:
            self.undo()
        else:
            hint = _("Other steps followed. Undo (Ctrl+Z) takes back one after the other.")
            self._notices.post(Notice(hint, Weight.HINT))

    def _show_spot(self, number: int, spot: Spot | None) -> None:
        if spot is not None and number == self._spots_asked:
            self.spot_wanted.emit(SpotWanted(spot))

    def _stepped(self, told: Notice | None, changes: ChangeSet | None) -> None:
        if changes is not None:
            self._events.changed.emit(Changed(changes))
        if told is not None:
            self._notices.post(told)

    def _stuck(self, command: QUndoCommand, error: CaptureError) -> None:
        """The step cannot be taken; later ones tell by themselves whether they still can."""
        command.setObsolete(True)
        self._notices.fail(error)


class EditCommand(QUndoCommand):
    """An edit of the library that was carried out."""

    def __init__(self, history: History, edit: Edit) -> None:
        super().__init__(_named(label(edit)))
        self.edit = edit
        self._history = history
        self._taken = True

    def redo(self) -> None:
        """Carry the edit out again. The first call comes from the stack and finds it done."""
        if self._taken:
            self._taken = False
            return
        self._history.show_place(self.edit)
        self._history.step(self, lambda: editing.redo(self._history.library, self.edit))

    def undo(self) -> None:
        """Put back what stood before."""
        self._history.withdraw_offer(self.edit)
        self._history.show_place(self.edit)
        self._history.step(self, lambda: editing.undo(self._history.library, self.edit))


class ExportCommand(QUndoCommand):
    """A document that was written."""

    def __init__(self, history: History, exported: Exported) -> None:
        name = document_name(exported.document)
        super().__init__(_named(_("Write {document}").format(document=name)))
        self._history = history
        self._exported = exported
        self._taken = True

    def redo(self) -> None:
        """Write the document again."""
        if self._taken:
            self._taken = False
            return
        told = _("The file is written again: {path}")
        self._history.step(self, lambda: reporting.redo_export(self._exported), self._notice(told))

    def undo(self) -> None:
        """Put back the file that stood there before, or none."""
        told = _("The file is gone: {path}. Redo (Ctrl+Shift+Z) writes it again.")
        if self._exported.before is not None:
            told = _("The file is again what it was: {path}. Redo (Ctrl+Shift+Z) writes it anew.")
        self._history.step(self, lambda: reporting.undo_export(self._exported), self._notice(told))

    def _notice(self, text: str) -> Notice:
        path = self._exported.path
        return Notice(text.format(path=path), topic=path)


def _named(text: str) -> str:
    """Return a step's name for the history, and after a line break for the menu.

    In the menu an ampersand would underline the letter behind it.
    """
    name = " ".join(text.split())
    return f"{name}\n{name.replace('&', '&&')}"
