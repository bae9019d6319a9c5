"""An item as it stands in the editor, and how typed words get along with what is stored."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.titles import title_of

T = TypeVar("T")

_AS_QT_READS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\xa0": " "})


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """``item`` is the stored one, None for a new one. ``area`` is a name."""

    item: KnowledgeItem | None
    title: str
    statement: str
    kind: MarkKind
    area: str
    evidence: tuple[str, ...]

    @property
    def full(self) -> bool:
        """Say whether it can be stored."""
        return bool(self.title and self.statement)

    @property
    def empty(self) -> bool:
        """Say whether nothing is written in it."""
        return not (self.title or self.statement)


def draft_of(item: KnowledgeItem, area: str) -> ItemDraft:
    """Return a stored item as the editor shows it."""
    return ItemDraft(
        item=item,
        title=_as_read(item.title),
        statement=_as_read(item.statement),
        kind=item.kind,
        area=area.strip(),
        evidence=item.evidence,
    )


def draft_from(marks: Sequence[Mark], area: str) -> ItemDraft:
    """Return a new item as a proposal from what was marked."""
    return ItemDraft(
        item=None,
        title=title_of(marks[0].anchor.exact) if marks else "",
        statement=_as_read("\n".join(mark.anchor.exact for mark in marks)),
        kind=marks[0].kind if marks else MarkKind.CONCEPT,
        area=area.strip(),
        evidence=tuple(mark.id for mark in marks),
    )


def completed(draft: ItemDraft) -> ItemDraft:
    """Return a draft that can be stored, unless it is empty: its words stand in for each other."""
    return replace(
        draft,
        title=draft.title or title_of(draft.statement) or draft.statement,
        statement=draft.statement or draft.title,
    )


def rebased(typed: ItemDraft, shown: ItemDraft, stored: ItemDraft) -> ItemDraft:
    """Return what is to be shown when ``stored`` takes the place of ``shown``: what was typed since
    stays, field by field.
    """
    return ItemDraft(
        item=stored.item,
        title=_newer(typed.title, shown.title, stored.title),
        statement=_newer(typed.statement, shown.statement, stored.statement),
        kind=_newer(typed.kind, shown.kind, stored.kind),
        area=_newer(typed.area, shown.area, stored.area),
        evidence=_newer(typed.evidence, shown.evidence, stored.evidence),
    )


def _newer(typed: T, shown: T, stored: T) -> T:
    return stored if typed == shown else typed


def _as_read(text: str) -> str:
    """Return a text as Qt's editors give it back, so that reading it again is no change."""
    return text.replace("\r\n", "\n").translate(_AS_QT_READS).strip()
