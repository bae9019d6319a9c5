"""The one door for what a person changes: an edit is planned, carried out, and can be undone."""

from collections.abc import Callable

from seci_capture.domain.changes import ChangeSet, changes_of
from seci_capture.domain.edits import Edit
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def perform(library: Library, plan: Callable[[UnitOfWork], Edit]) -> Edit:
    """Plan an edit on what is stored and carry it out in the same transaction.

    Returns the edit, on disk, for the history. Raises what ``plan`` raises; then nothing changed.
    """

    def work(unit: UnitOfWork) -> Edit:
        edit = plan(unit)
        unit.apply(edit)
        return edit

    return library.write(work)


def undo(library: Library, edit: Edit) -> ChangeSet:
    """Put back what stood before an edit."""
    library.write(lambda unit: unit.apply(edit.inverse))
    return changes_of(edit)


def redo(library: Library, edit: Edit) -> ChangeSet:
    """Carry out an undone edit again."""
    library.write(lambda unit: unit.apply(edit))
    return changes_of(edit)
