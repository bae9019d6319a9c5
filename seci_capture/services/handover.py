"""The case itself: who leaves, to whom, which interviews there are, and how they are named."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from seci_capture.domain.edits import Action, Change, Edit, added, led_by, removed
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Recording
from seci_capture.services.clock import new_id, now
from seci_capture.services.editing import perform
from seci_capture.services.order import apart
from seci_capture.services.renaming import participants_renamed
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def begin(
    library: Library,
    expert: str,
    *,
    role: str = "",
    leaves: date | None = None,
    successors: Sequence[str] = (),
    challenge: str = "",
    language: str = "en",
) -> Edit:
    """Begin a handover. Only the expert's name is needed."""
    handover = Handover(
        new_id(), expert.strip(), now(), role.strip(), leaves, challenge.strip(), language
    )
    people = [
        Successor(new_id(), handover.id, name.strip(), position)
        for position, name in enumerate(successors)
    ]
    changes = (added(handover), *map(added, people))
    return perform(library, lambda _: Edit(Action.BEGIN_HANDOVER, handover.expert, changes))


def change(library: Library, changed: Handover) -> Edit:
    """Store a handover with other particulars. The expert takes part by the same name."""

    def plan(work: UnitOfWork) -> Edit:
        before = work.get(Handover, changed.id)
        people = participants_renamed(work, before, changed.expert)
        return Edit(Action.CHANGE_HANDOVER, changed.expert, (Change(before, changed), *people))

    return perform(library, plan)


def remove(library: Library, handover_id: str) -> Edit:
    """Take a handover out of sight, with all that belongs to it. Undo brings it back."""

    def plan(work: UnitOfWork) -> Edit:
        handover = work.get(Handover, handover_id)
        return Edit(Action.REMOVE_HANDOVER, handover.expert, (removed(handover),))

    return perform(library, plan)


def name_successors(library: Library, handover_id: str, names: Sequence[str]) -> Edit:
    """Say who takes over, in this order. Who was named before and is not now goes.

    Who bears the same name stays the same person, with all that they have learned.
    """

    def plan(work: UnitOfWork) -> Edit:
        handover = work.get(Handover, handover_id)
        before = work.all(Successor, handover_id=handover_id)
        wanted = [name.strip() for name in names if name.strip()]
        if [each.name for each in before] == wanted:
            return Edit(Action.NAME_SUCCESSORS, handover.expert, ())
        changes = tuple(_succession(handover_id, before, wanted))
        return Edit(Action.NAME_SUCCESSORS, handover.expert, changes)

    return perform(library, plan)


def add_interview(
    library: Library,
    handover_id: str,
    *,
    theme: str = "",
    held_on: date | None = None,
    place: str = "",
    participants: Sequence[tuple[str, Part]] = (),
) -> Edit:
    """Add an interview to a handover.

    Without participants the expert takes part. A participant who bears the expert's name is the
    expert.
    """

    def plan(work: UnitOfWork) -> Edit:
        handover = work.get(Handover, handover_id)
        changes = new_interview(
            handover,
            theme=theme,
            held_on=held_on,
            place=place,
            participants=participants,
            position=work.next_position(Interview, handover_id=handover_id),
        )
        return Edit(Action.ADD_INTERVIEW, theme, changes)

    return perform(library, plan)


def new_interview(
    handover: Handover,
    *,
    theme: str = "",
    held_on: date | None = None,
    place: str = "",
    participants: Sequence[tuple[str, Part]] = (),
    position: int = 0,
) -> tuple[Change, ...]:
    """Return the changes by which an interview and its participants appear."""
    interview = Interview(new_id(), handover.id, theme.strip(), held_on, place.strip(), position)
    people = participants or [(handover.expert, Part.EXPERT)]
    return (
        added(interview),
        *(
            added(Participant(new_id(), interview.id, name.strip(), _part(name, part, handover), n))
            for n, (name, part) in enumerate(people)
        ),
    )


def change_interview(library: Library, changed: Interview) -> Edit:
    """Store an interview with another theme, date or place."""

    def plan(work: UnitOfWork) -> Edit:
        before = work.get(Interview, changed.id)
        return Edit(Action.CHANGE_INTERVIEW, changed.theme, (Change(before, changed),))

    return perform(library, plan)


def move_interview(library: Library, interview_id: str, places: int) -> Edit:
    """Move an interview up (negative) or down among those of its handover."""

    def plan(work: UnitOfWork) -> Edit:
        moved = work.get(Interview, interview_id)
        order = list(work.all(Interview, handover_id=moved.handover_id))
        at = order.index(moved)
        order.insert(max(0, min(len(order) - 1, at + places)), order.pop(at))
        positions = apart(sorted(each.position for each in order))
        changes = (
            Change(each, replace(each, position=place))
            for each, place in zip(order, positions, strict=True)
            if each.position != place
        )
        return Edit(Action.MOVE_INTERVIEW, moved.theme, led_by(moved.id, changes))

    return perform(library, plan)


def remove_interview(library: Library, interview_id: str) -> Edit:
    """Take an interview out of sight, with its recordings and all that was said about consent."""

    def plan(work: UnitOfWork) -> Edit:
        interview = work.get(Interview, interview_id)
        return Edit(Action.REMOVE_INTERVIEW, interview.theme, (removed(interview),))

    return perform(library, plan)


def handovers(library: Library) -> tuple[Handover, ...]:
    """Return the handovers, oldest first."""
    with library.read() as work:
        return work.all(Handover)


def successors(library: Library, handover_id: str) -> tuple[Successor, ...]:
    """Return who takes over."""
    with library.read() as work:
        return work.all(Successor, handover_id=handover_id)


def areas(library: Library, handover_id: str) -> tuple[KnowledgeArea, ...]:
    """Return the knowledge areas in their order."""
    with library.read() as work:
        return work.all(KnowledgeArea, handover_id=handover_id)


def interviews(library: Library, handover_id: str) -> tuple[Interview, ...]:
    """Return the interviews of a handover in their order."""
    with library.read() as work:
        return work.all(Interview, handover_id=handover_id)


def recordings(library: Library, interview_id: str) -> tuple[Recording, ...]:
    """Return the recordings of an interview in their order."""
    with library.read() as work:
        return work.all(Recording, interview_id=interview_id)


def all_recordings(library: Library) -> tuple[Recording, ...]:
    """Return every recording, by handover and interview."""
    with library.read() as work:
        return tuple(
            recording
            for handover in work.all(Handover)
            for interview in work.all(Interview, handover_id=handover.id)
            for recording in work.all(Recording, interview_id=interview.id)
        )


def rename_recording(library: Library, recording_id: str, name: str) -> Edit:
    """Give a recording another name."""

    def plan(work: UnitOfWork) -> Edit:
        before = work.get(Recording, recording_id)
        change = Change(before, replace(before, name=name.strip()))
        return Edit(Action.RENAME_RECORDING, name.strip(), (change,))

    return perform(library, plan)


def _succession(
    handover_id: str, before: Sequence[Successor], wanted: Sequence[str]
) -> Iterator[Change]:
    """Give the changes by which these people take over, in this order."""
    left = list(before)
    for position, name in enumerate(wanted):
        known = next((each for each in left if each.name.casefold() == name.casefold()), None)
        if known is None:
            yield added(Successor(new_id(), handover_id, name, position))
            continue
        left.remove(known)
        after = replace(known, name=name, position=position)
        if after != known:
            yield Change(known, after)
    yield from map(removed, left)


def _part(name: str, part: Part, handover: Handover) -> Part:
    is_expert = name.strip().casefold() == handover.expert.casefold()
    return Part.EXPERT if part is Part.OTHER and is_expert else part
