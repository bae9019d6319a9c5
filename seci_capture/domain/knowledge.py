"""Knowledge items: explicit statements in somebody's words, with marks as their evidence."""

from dataclasses import dataclass
from datetime import datetime

from seci_capture.domain.marking import MarkKind
from seci_capture.domain.names import expect_name


@dataclass(frozen=True, slots=True)
class KnowledgeItem:
    """One thing the successor should know. ``evidence`` holds ids of marks, in order.

    An item without evidence is allowed and shown as such: every claim has a witness, or says that
    it has none.
    """

    id: str
    handover_id: str
    kind: MarkKind
    title: str
    statement: str
    created_at: datetime
    area_id: str | None = None
    position: int = 0
    evidence: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an item without a title or a statement."""
        expect_name(self.title, "title")
        expect_name(self.statement, "statement")
