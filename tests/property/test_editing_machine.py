"""Whatever a person does, undo gives what was there before each step, and redo what was after."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from seci_capture.domain.edits import Action, Edit, Entity, added
from seci_capture.domain.handover import Handover, KnowledgeArea
from seci_capture.domain.interview import Interview, Part
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript, Word, Wording, numbered
from seci_capture.services import capture, combination, correction, handover, marking, socialization
from seci_capture.services.clock import new_id
from seci_capture.services.editing import perform, redo, undo
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import MOMENT, everything, open_new
from tests.helpers.strategies import NAME, TEXT, WORD_TEXT, heard_words

T = TypeVar("T", bound=Entity)
Step = Callable[[Library], Edit]

KINDS = st.sampled_from(MarkKind)
AREAS = st.sampled_from(["", "Pumps", "pumps", "Valves"])
WORDS = heard_words(max_size=12).filter(bool)


def when(kind: type[Entity]) -> Callable:
    """Allow a rule only while there is something of a kind."""
    return precondition(lambda machine: machine.stands(kind))


class Editing(RuleBasedStateMachine):
    """A person at work on a library, with the history that the window keeps."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(prefix="seci-"))
        shutil.copytree(self.template, self.folder / "library")
        self.library = Library.open(self.folder / "library")
        self.history: list[Edit] = []
        self.undone: list[Edit] = []
        self.ages: dict[str, int] = {}
        self.states = [everything(self.library)]

    # --- what a person does ----------------------------------------------------------------------

    @precondition(lambda machine: len(machine.stands(Handover)) < 2)
    @rule(expert=NAME, successors=st.lists(NAME, max_size=2))
    def begin(self, expert: str, successors: list[str]) -> None:
        self.do(lambda library: handover.begin(library, expert, successors=successors))

    @when(Handover)
    @rule(data=st.data(), role=TEXT)
    def change_handover(self, data: st.DataObject, role: str) -> None:
        changed = replace(self.one(data, Handover), role=role)
        self.do(lambda library: handover.change(library, changed))

    @when(Handover)
    @rule(data=st.data(), theme=TEXT, people=st.lists(st.tuples(NAME, st.sampled_from(Part))))
    def add_interview(self, data: st.DataObject, theme: str, people: list) -> None:
        id_ = self.one(data, Handover).id
        self.do(
            lambda library: handover.add_interview(library, id_, theme=theme, participants=people)
        )

    @when(Interview)
    @rule(data=st.data(), person=st.sampled_from(["Karin", "karin ", "Jonas"]), yes=st.booleans())
    def give_consent(self, data: st.DataObject, person: str, yes: bool) -> None:
        id_ = self.one(data, Interview).id
        self.do(
            lambda library: socialization.give_consent(
                library, id_, person, recording=yes, clips=yes
            )
        )

    @when(Interview)
    @rule(data=st.data(), heard=WORDS)
    def bring_words(self, data: st.DataObject, heard: tuple[Word, ...]) -> None:
        interview_id = self.one(data, Interview).id
        self.do(
            lambda library: perform(library, lambda work: transcribed(work, interview_id, heard))
        )

    @when(Recording)
    @rule(data=st.data(), name=TEXT)
    def rename_recording(self, data: st.DataObject, name: str) -> None:
        id_ = self.one(data, Recording).id
        self.do(lambda library: handover.rename_recording(library, id_, name))

    @when(Recording)
    @rule(data=st.data())
    def remove_recording(self, data: st.DataObject) -> None:
        id_ = self.one(data, Recording).id
        self.do(lambda library: capture.remove_recording(library, id_))

    @when(Transcript)
    @rule(data=st.data(), kind=KINDS, note=TEXT)
    def mark(self, data: st.DataObject, kind: MarkKind, note: str) -> None:
        id_ = self.one(data, Transcript).id
        with self.library.read() as work:
            numbers = [word.n for word in work.transcript_words.words(id_)]
        if not numbers:
            return
        first = data.draw(st.sampled_from(numbers))
        last = data.draw(st.sampled_from([n for n in numbers if n >= first]))
        self.do(lambda library: marking.mark_words(library, id_, first, last, kind, note))

    @when(Transcript)
    @rule(data=st.data(), typed=st.lists(st.lists(WORD_TEXT, max_size=4), max_size=2))
    def correct(self, data: st.DataObject, typed: list[list[str]]) -> None:
        id_ = self.one(data, Transcript).id
        with self.library.read() as work:
            words = work.transcript_words.words(id_)
        if not words:
            return
        segment = data.draw(st.sampled_from(Wording(words).segments)).words
        kept = [word.text for word in segment if data.draw(st.booleans())]
        text = "\n".join(" ".join(line) for line in [kept, *typed])
        place = segment[0].n, segment[-1].n
        self.do(lambda library: correction.correct(library, id_, *place, text))

    @when(Mark)
    @rule(data=st.data(), kind=KINDS, note=TEXT)
    def change_mark(self, data: st.DataObject, kind: MarkKind, note: str) -> None:
        id_ = self.one(data, Mark).id
        self.do(lambda library: marking.change_mark(library, id_, kind, note))

    @when(Mark)
    @rule(data=st.data())
    def remove_mark(self, data: st.DataObject) -> None:
        id_ = self.one(data, Mark).id
        self.do(lambda library: marking.remove_mark(library, id_))

    @when(Handover)
    @rule(data=st.data(), title=NAME, statement=NAME, kind=KINDS, area=AREAS)
    def add_item(
        self, data: st.DataObject, title: str, statement: str, kind: MarkKind, area: str
    ) -> None:
        id_, evidence = self.one(data, Handover).id, self.some_marks(data)
        self.do(
            lambda library: combination.add_item(
                library,
                id_,
                title=title,
                statement=statement,
                kind=kind,
                area=area,
                evidence=evidence,
            )
        )

    @when(KnowledgeItem)
    @rule(data=st.data(), statement=NAME, area=st.none() | AREAS)
    def change_item(self, data: st.DataObject, statement: str, area: str | None) -> None:
        item = self.one(data, KnowledgeItem)
        changed = replace(item, statement=statement, evidence=self.some_marks(data))
        self.do(lambda library: combination.change_item(library, changed, area))

    @when(KnowledgeItem)
    @rule(data=st.data())
    def place_item(self, data: st.DataObject) -> None:
        item = self.one(data, KnowledgeItem)
        others = [
            each.id
            for each in self.stands(KnowledgeItem)
            if each.handover_id == item.handover_id and each.id != item.id
        ]
        areas = [
            area.id for area in self.stands(KnowledgeArea) if area.handover_id == item.handover_id
        ]
        area_id = data.draw(st.sampled_from([None, *areas]))
        before = data.draw(st.sampled_from([None, *others]))
        self.do(lambda library: combination.place_item(library, item.id, area_id, before))

    @when(KnowledgeItem)
    @rule(data=st.data())
    def remove_item(self, data: st.DataObject) -> None:
        id_ = self.one(data, KnowledgeItem).id
        self.do(lambda library: combination.remove_item(library, id_))

    @precondition(lambda machine: machine.history)
    @rule()
    def undo_one(self) -> None:
        edit = self.history.pop()
        undo(self.library, edit)
        self.undone.append(edit)
        assert everything(self.library) == self.states[len(self.history)]

    @precondition(lambda machine: machine.undone)
    @rule()
    def redo_one(self) -> None:
        edit = self.undone.pop()
        redo(self.library, edit)
        self.history.append(edit)
        assert everything(self.library) == self.states[len(self.history)]

    # --- what always holds -----------------------------------------------------------------------

    @invariant()
    def every_mark_quotes_its_words(self) -> None:
        with self.library.read() as work:
            for mark in work.all(Mark):
                place = mark.anchor
                wording = Wording(work.transcript_words.words(place.transcript_id))
                span = wording.span(place.first_word, place.last_word)
                said = " ".join(word.text for word in span)
                assert said == ("" if place.text_removed else place.exact)

    @invariant()
    def items_of_a_handover_have_places_of_their_own(self) -> None:
        for case in self.states[len(self.history)][Handover]:
            places = [item.position for item in combination.items(self.library, case.id)]
            assert len(set(places)) == len(places)

    def teardown(self) -> None:
        """Take everything back, do it again, and look whether it is so after closing, too."""
        try:
            end, steps = everything(self.library), len(self.history)
            while self.history:
                self.undo_one()
            for _ in range(steps):
                self.redo_one()
            self.library.close()
            with Library.open(self.folder / "library") as again:
                assert everything(again) == end
        finally:
            self.library.close()
            shutil.rmtree(self.folder)

    # --- how the rules speak of it ---------------------------------------------------------------

    def do(self, step: Step) -> None:
        """Take a step, and keep what is there after it."""
        edit = step(self.library)
        for change in edit.changes:
            if change.after is not None:
                self.ages.setdefault(change.after.id, len(self.ages))
        self.history.append(edit)
        self.undone.clear()
        del self.states[len(self.history) :]
        self.states.append(everything(self.library))

    def stands(self, kind: type[T]) -> list[T]:
        """Return what is there of a kind, oldest first: a drawn place must not depend on ids."""
        return sorted(self.states[len(self.history)][kind], key=lambda each: self.ages[each.id])

    def one(self, data: st.DataObject, kind: type[T]) -> T:
        """Draw something that is there."""
        return data.draw(st.sampled_from(self.stands(kind)))

    def some_marks(self, data: st.DataObject) -> tuple[str, ...]:
        """Draw the ids of some marks that are there."""
        ids = [mark.id for mark in self.stands(Mark)]
        return tuple(data.draw(st.lists(st.sampled_from(ids), max_size=3))) if ids else ()


def transcribed(work: UnitOfWork, interview_id: str, heard: tuple[Word, ...]) -> Edit:
    """Plan a recording with its words: they are stored at once, as the speech engine's are."""
    recording = Recording(new_id(), interview_id, "Talk", 8000, 1, 0, MOMENT)
    transcript = Transcript(new_id(), recording.id, 1, "toy", "", MOMENT, "en", complete=True)
    step = Edit(
        Action.IMPORT_RECORDING,
        "",
        (added(recording), added(transcript), added(Speaker(new_id(), recording.id, 0, "Karin"))),
    )
    work.apply(step)
    work.transcript_words.finish_window(transcript.id, 0, numbered(0, heard))
    work.apply(step.inverse)
    return step


def test_undo_and_redo_reach_everything(tmp_path_factory) -> None:
    Editing.template = tmp_path_factory.mktemp("editing") / "library"
    open_new(Editing.template).close()
    run_state_machine_as_test(
        Editing, settings=settings(max_examples=20, stateful_step_count=25, deadline=None)
    )
