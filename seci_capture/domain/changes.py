"""What a write touched, so that screens refresh what they show and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass

from seci_capture.domain.edits import Edit, Entity


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The kinds and ids of things that a write touched."""

    touched: frozenset[tuple[type[Entity], str]] = frozenset()

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> "ChangeSet":
        """Return the change set that names these entities."""
        return cls(frozenset((type(each), each.id) for each in entities))

    def touches(self, *kinds: type[Entity]) -> bool:
        """Say whether anything of these kinds was touched."""
        return any(kind in kinds for kind, _ in self.touched)

    def ids(self, kind: type[Entity]) -> frozenset[str]:
        """Return the ids of the touched things of one kind."""
        return frozenset(id_ for each, id_ in self.touched if each is kind)


def changes_of(edit: Edit) -> ChangeSet:
    """Return what applying ``edit``, or taking it back, touches."""
    return ChangeSet.of(
        entity
        for change in edit.changes
        for entity in (change.before, change.after)
        if entity is not None
    )
