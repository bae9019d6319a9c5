"""The steps by which items are stored. No typed word is lost when one fails."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.combine.item_draft import ItemDraft
from seci_capture.gui.combine.item_editor import ItemEditor
from seci_capture.gui.models.drops import AreaDropped, AreaNamed, ItemsDropped, ItemsJoined
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.session import Session
from seci_capture.services import areas, combination
from seci_capture.services.library import Library
from seci_capture.services.messages import sentence
from seci_capture.services.texts import _


class ItemStore:
    """Stores what the editor and the lists ask for. ``resume`` shows words to go on with."""

    def __init__(
        self, session: Session, editor: ItemEditor, resume: Callable[[ItemDraft], None]
    ) -> None:
        self._session = session
        self._editor = editor
        self._resume = resume

    def store(self, handover_id: str, draft: ItemDraft) -> None:
        """Store a draft as an item, new or changed."""
        library = self._session.library
        self._session.edit(
            lambda: _stored(library, handover_id, draft),
            on_done=partial(self._take_stored, draft),
            on_error=partial(self._keep_words, draft),
        )

    def witness(self, item: KnowledgeItem, mark_ids: Sequence[str]) -> None:
        """Let marks bear witness to an item."""
        library = self._session.library
        self._session.edit(lambda: _witnessed(library, item, mark_ids))

    def place(self, place: ItemsDropped) -> None:
        """Put items into an area, before another item or behind all."""
        library = self._session.library
        self._session.edit(
            lambda: combination.place_items(library, place.item_ids, place.area_id, place.before)
        )

    def join(self, joined: ItemsJoined, then: Callable[[KnowledgeItem], None]) -> None:
        """Join items into one, which is handed to ``then``."""
        library = self._session.library
        self._session.edit(
            lambda: combination.join_items(library, joined.into_id, joined.item_ids),
            on_done=lambda edit: then(edit.made(KnowledgeItem)),
        )

    def remove(self, item_ids: Sequence[str]) -> None:
        """Remove items; their marks stay."""
        library = self._session.library
        for item_id in item_ids:
            self._session.edit(partial(combination.remove_item, library, item_id))

    def name_area(self, named: AreaNamed) -> None:
        """Give an area another name."""
        library = self._session.library
        self._session.edit(lambda: areas.rename_area(library, named.area_id, named.name))

    def place_area(self, place: AreaDropped) -> None:
        """Put an area before another one or behind all."""
        library = self._session.library
        self._session.edit(lambda: areas.place_area(library, place.area_id, place.before))

    def remove_area(self, area_id: str) -> None:
        """Take an empty area away."""
        library = self._session.library
        self._session.edit(lambda: areas.remove_area(library, area_id))

    def _take_stored(self, draft: ItemDraft, edit: Edit) -> None:
        moved_on = not self._editor.adopt(draft, edit.made(KnowledgeItem))
        if moved_on and draft.item is None:
            kept = _("“{title}” is kept as an item.").format(title=draft.title)
            self._session.notices.post(Notice(kept))

    def _keep_words(self, draft: ItemDraft, error: CaptureError) -> None:
        """Leave words that could not be stored in the editor, or offer to bring them back."""
        again = NoticeAction(_("Keep writing"), partial(self._resume, draft))
        actions = () if self._editor.take_back(draft) else (again,)
        self._session.notices.post(Notice(sentence(error), Weight.FAILURE, actions))


def _stored(library: Library, handover_id: str, draft: ItemDraft) -> Edit:
    """Store a draft. An item keeps what was done to it since the draft was begun."""
    if draft.item is None:
        return combination.add_item(
            library,
            handover_id,
            title=draft.title,
            statement=draft.statement,
            kind=draft.kind,
            area=draft.area,
            evidence=draft.evidence,
        )
    changed = replace(
        combination.item(library, draft.item.id),
        title=draft.title,
        statement=draft.statement,
        kind=draft.kind,
        evidence=draft.evidence,
    )
    return combination.change_item(library, changed, draft.area)


def _witnessed(library: Library, item: KnowledgeItem, mark_ids: Sequence[str]) -> Edit:
    current = combination.item(library, item.id)
    evidence = tuple(dict.fromkeys((*current.evidence, *mark_ids)))
    return combination.change_item(library, replace(current, evidence=evidence))
