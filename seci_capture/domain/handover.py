"""The handover: one expert's departure and all that belongs to it."""

from dataclasses import dataclass
from datetime import date, datetime

from seci_capture.domain.names import expect_name


@dataclass(frozen=True, slots=True)
class Handover:
    """One expert's departure. Only the expert's name is needed to begin.

    ``leaves`` may be unknown: a long look ahead has no date. ``language`` is the language of the
    documents (an ISO 639-1 code).
    """

    id: str
    expert: str
    created_at: datetime
    role: str = ""
    leaves: date | None = None
    challenge: str = ""
    language: str = "en"

    def __post_init__(self) -> None:
        """Refuse a handover of nobody."""
        expect_name(self.expert, "expert")


@dataclass(frozen=True, slots=True)
class Successor:
    """Somebody who takes over. There may be none yet, or several."""

    id: str
    handover_id: str
    name: str
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse a successor without a name."""
        expect_name(self.name, "person")


@dataclass(frozen=True, slots=True)
class KnowledgeArea:
    """A part of the expert's work under which items are gathered, in the handover's own order."""

    id: str
    handover_id: str
    name: str
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse an area without a name."""
        expect_name(self.name, "area")
