"""An open library in the window: the sidebar, the rooms, and what they ask of each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seci_capture.domain.edits import Edit
from seci_capture.domain.golden_path import Step
from seci_capture.domain.handover import Handover
from seci_capture.domain.pack import GapKind
from seci_capture.domain.whereabouts import Scene, Spot
from seci_capture.gui.combine.compile_room import CompileRoom
from seci_capture.gui.events import Changed
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.externalize.media_files import ask_files
from seci_capture.gui.internalize.learn_room import LearnRoom
from seci_capture.gui.models.wanted import (
    ConsentWanted,
    GapWanted,
    HandoverWanted,
    ItemWanted,
    NamesWanted,
    PlaceWanted,
    SpotWanted,
)
from seci_capture.gui.overview.choices import StepChosen
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.overview.overview_room import OverviewRoom
from seci_capture.gui.overview.read_only_banner import ReadOnlyBanner
from seci_capture.gui.overview.sample_banner import SampleBanner
from seci_capture.gui.overview.try_guide import TryGuide
from seci_capture.gui.overview.try_recording import MinuteRecorded
from seci_capture.gui.playing.player import Player
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.socialize.prepare_room import PrepareRoom
from seci_capture.gui.widgets.sidebar import HandoverChosen, RoomChosen, RoomTitle, Sidebar
from seci_capture.gui.window_state import WindowState
from seci_capture.services import handover
from seci_capture.services.sample_library import is_sample
from seci_capture.services.texts import _
from seci_capture.services.trying import is_try

OVERVIEW, PREPARE, CAPTURE, COMPILE, LEARN = range(5)

_ROOM_OF_STEP = {
    Step.HANDOVER: PREPARE,
    Step.INTERVIEW: PREPARE,
    Step.RECORDING: CAPTURE,
    Step.TRANSCRIPT: CAPTURE,
    Step.MARKS: CAPTURE,
    Step.ITEMS: COMPILE,
    Step.DOCUMENTS: COMPILE,
    Step.LEARN: LEARN,
}

_ROOM_OF_SCENE = {
    Scene.SOCIALIZATION: PREPARE,
    Scene.EXTERNALIZATION: CAPTURE,
    Scene.COMBINATION: COMPILE,
    Scene.INTERNALIZATION: LEARN,
}


@dataclass(frozen=True, slots=True)
class HandoverNamed:
    """The expert whose handover is shown; empty where there is none."""

    expert: str


def room_titles() -> tuple[RoomTitle, ...]:
    """Return how the rooms are called, in their order."""
    return (
        RoomTitle(_("Overview")),
        RoomTitle(_("Prepare & meet"), _("Socialization")),
        RoomTitle(_("Capture"), _("Externalization")),
        RoomTitle(_("Compile"), _("Combination")),
        RoomTitle(_("Learn"), _("Internalization")),
    )


class Workplace(QWidget):
    """Lives as long as a library is open.

    Signals:
        retry_wanted: the library can only be read, and opening it again is wanted.
        try_wanted: from the sample, a first try with one's own voice is wanted.
        new_wanted: from the sample or a try, a library of one's own is wanted.
        open_wanted: from the sample, a library that is there is wanted.
        room_left: another room is shown.
        handover_named: a handover is shown, or the one that is has another name.
    """

    retry_wanted = Signal()
    try_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    room_left = Signal()
    handover_named = Signal(HandoverNamed)

    def __init__(self, session: Session, state: WindowState, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.handover_id: str | None = None
        self._state = state
        self._reading = Reading(session.tasks)
        self.sidebar = Sidebar(room_titles())
        self.overview = OverviewRoom(session)
        self.prepare = PrepareRoom(session)
        self.capture = CaptureRoom(session)
        self.compile = CompileRoom(session)
        self.learn = LearnRoom(session)
        self.rooms: tuple[Room, ...] = (
            self.overview,
            self.prepare,
            self.capture,
            self.compile,
            self.learn,
        )
        self.guide = TryGuide(session, state) if is_try(session.library) else None
        self._stack = QStackedWidget()
        for room in self.rooms:
            self._stack.addWidget(room)
        self._lay_out()
        self._connect()
        self.show_room(min(state.room, len(self.rooms) - 1))
        self._read_handovers()

    def show_room(self, number: int) -> None:
        """Show a room."""
        if number != self.room:
            self.room_left.emit()
        self._stack.setCurrentIndex(number)
        self.sidebar.show_room(number)
        self._state.room = number

    @Slot(SpotWanted)
    def go_to(self, wanted: SpotWanted) -> None:
        """Show a place: its handover, its room, and in the room what is to be seen."""
        spot = wanted.spot
        if spot.handover_id != self.handover_id:
            self._show_handover(spot.handover_id)
            self._read_handovers()
        number = _ROOM_OF_SCENE[spot.scene]
        if spot.also and self.room == _ROOM_OF_SCENE[spot.also]:
            number = self.room
        self.show_room(number)
        self.rooms[number].show_spot(spot, play=wanted.play)

    @property
    def room(self) -> int:
        """Return the number of the room that is shown."""
        return self._stack.currentIndex()

    def begin_at(self, place: PlaceWanted) -> None:
        """Show a place in a recording, ready to be heard."""
        self.show_room(CAPTURE)
        self.capture.show_place(place, play=False)
        self.capture.form.player_bar.setFocus()

    def come_back(self, place: PlaceWanted | None) -> None:
        """Open again what was open when the library was locked."""
        if place is not None:
            self.capture.show_place(place, play=False)

    @property
    def place(self) -> PlaceWanted | None:
        """Return what is open, to come back to it."""
        return self.capture.place

    @property
    def busy(self) -> bool:
        """Say whether something goes on that nobody needs to touch: work, or sound."""
        players = self.findChildren(Player)
        return self.session.tasks.busy or any(each.state.playing for each in players)

    @property
    def can_import(self) -> bool:
        """Say whether a file could be imported now. Without a handover, one is begun for it."""
        return self.session.writable

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import media files into the handover that is shown; without one, begin it first."""
        self.show_room(CAPTURE)
        self.capture.import_files(paths)

    @Slot()
    def begin_handover(self) -> None:
        """Ask who leaves, and begin a handover."""
        self._ask_who_leaves()

    def shut(self) -> None:
        """Let go of everything in the library that is about to close."""
        self._reading.drop()
        if self.guide is not None:
            self.guide.drop()
        for room in self.rooms:
            room.show_handover(None)

    def _ask_who_leaves(self) -> NewHandover:
        dialog = NewHandover(self.session, self)
        dialog.begun.connect(self._show_begun)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        if not self.session.writable:
            content.addWidget(self._read_only_banner())
        elif is_sample(self.session.library):
            content.addWidget(self._sample_banner())
        elif self.guide is not None:
            content.addWidget(self.guide)
        content.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(content, 1)

    def _sample_banner(self) -> QWidget:
        banner = SampleBanner()
        banner.try_wanted.connect(self.try_wanted)
        banner.new_wanted.connect(self.new_wanted)
        banner.open_wanted.connect(self.open_wanted)
        return banner

    def _read_only_banner(self) -> QWidget:
        banner = ReadOnlyBanner()
        banner.retry_wanted.connect(self.retry_wanted)
        return banner

    def _connect(self) -> None:
        self.session.events.changed.connect(self._take_change)
        self.session.history.spot_wanted.connect(self.go_to)
        self.sidebar.room_chosen.connect(self._show_chosen_room)
        self.sidebar.handover_chosen.connect(self._show_chosen)
        self.sidebar.handover_wanted.connect(self.begin_handover)
        if self.guide is not None:
            self.guide.file_wanted.connect(self._choose_files)
            self.guide.recorded.connect(self._transcribe_minute)
            self.guide.new_wanted.connect(self.new_wanted)
        self.overview.handover_chosen.connect(self._show_chosen)
        self.overview.handover_wanted.connect(self.begin_handover)
        self.prepare.handover_wanted.connect(self.begin_handover)
        self.overview.step_chosen.connect(self._take_step)
        self.overview.spot_wanted.connect(self.go_to)
        self.overview.items_wanted.connect(self._make_items)
        self.capture.item_wanted.connect(self._make_item)
        self.capture.handover_wanted.connect(self._begin_for_files)
        self.capture.consent_wanted.connect(self._note_consent)
        self.capture.names_wanted.connect(self._name_speakers)
        self.compile.place_wanted.connect(self._play_place)
        self.compile.gap_wanted.connect(self._mend)
        self.compile.marks_wanted.connect(self._mark)
        self.compile.names_wanted.connect(self._name_speakers)
        self.learn.successor_wanted.connect(self._name_successor)
        self.learn.items_wanted.connect(self._make_items)

    def _read_handovers(self) -> None:
        library = self.session.library
        self._reading.ask(lambda: handover.handovers(library), self._show_handovers)

    def _show_handovers(self, handovers: tuple[Handover, ...]) -> None:
        known = [each.id for each in handovers]
        wanted = self.handover_id or self._state.handover(self.session.library.id)
        current = wanted if wanted in known else (known[0] if known else None)
        self.sidebar.handover_button.show_handovers(
            handovers, current, writable=self.session.writable
        )
        if not handovers:  # only there is something to do, and it says what
            self.show_room(OVERVIEW)
        names = {each.id: each.expert for each in handovers}
        self.handover_named.emit(HandoverNamed(names.get(current or "", "")))
        if current != self.handover_id:
            self._show_handover(current)

    def _show_handover(self, handover_id: str | None) -> None:
        self.handover_id = handover_id
        if handover_id is not None:
            self._state.keep_handover(self.session.library.id, handover_id)
        if self.guide is not None:
            self.guide.show_handover(handover_id)
        for room in self.rooms:
            room.show_handover(handover_id)

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        if changed.changes.touches(Handover):
            self._read_handovers()

    @Slot(RoomChosen)
    def _show_chosen_room(self, chosen: RoomChosen) -> None:
        self.show_room(chosen.number)

    @Slot(HandoverChosen)
    def _show_chosen(self, chosen: HandoverChosen) -> None:
        self._show_handover(chosen.handover_id)
        self._read_handovers()

    @Slot(Edit)
    def _show_begun(self, edit: Edit) -> None:
        self._show_handover(edit.made(Handover).id)
        self._read_handovers()

    @Slot(HandoverWanted)
    def _begin_for_files(self, wanted: HandoverWanted) -> None:
        self._ask_who_leaves().begun.connect(partial(self._import_into_begun, wanted))

    def _import_into_begun(self, wanted: HandoverWanted, _begun: Edit) -> None:
        """Go on with what a handover was begun for: it is shown by now."""
        if wanted.files:
            self.import_files(wanted.files)
        else:
            ask_files(self, self.import_files)

    @Slot(ConsentWanted)
    def _note_consent(self, wanted: ConsentWanted) -> None:
        self.show_room(PREPARE)
        self.prepare.ask_consent(wanted.interview_id)

    @Slot(StepChosen)
    def _take_step(self, chosen: StepChosen) -> None:
        self.show_room(_ROOM_OF_STEP[chosen.step])

    @Slot(MinuteRecorded)
    def _transcribe_minute(self, minute: MinuteRecorded) -> None:
        self.capture.queue.transcribe(minute.recording)

    @Slot()
    def _choose_files(self) -> None:
        ask_files(self, self.import_files)

    @Slot(ItemWanted)
    def _make_item(self, wanted: ItemWanted) -> None:
        self.show_room(COMPILE)
        self.compile.begin_item(wanted)

    @Slot(PlaceWanted)
    def _play_place(self, place: PlaceWanted) -> None:
        self.show_room(CAPTURE)
        self.capture.show_place(place, play=True)

    @Slot(NamesWanted)
    def _name_speakers(self, wanted: NamesWanted) -> None:
        if wanted.handover_id not in (None, self.handover_id):
            self._show_handover(wanted.handover_id)
            self._read_handovers()
        self.show_room(CAPTURE)
        self.capture.name_speakers(wanted.recording_id)

    @Slot(GapWanted)
    def _mend(self, wanted: GapWanted) -> None:
        here = self.handover_id or ""
        match wanted.gap.kind:
            case GapKind.NO_SUCCESSOR:
                self._name_successor()
            case GapKind.NO_LEAVING_DATE:
                self.show_room(PREPARE)
                self.prepare.ui.leaving_box.setFocus()
            case GapKind.NO_CONSENT:
                self._note_consent(ConsentWanted(wanted.gap.subject_id))
            case GapKind.NOT_TRANSCRIBED | GapKind.TRANSCRIPT_INCOMPLETE:
                where = Spot(Scene.EXTERNALIZATION, here, recording_id=wanted.gap.subject_id)
                self.go_to(SpotWanted(where))
            case _:
                self._mark()

    @Slot()
    def _mark(self) -> None:
        self.show_room(CAPTURE)

    @Slot()
    def _name_successor(self) -> None:
        self.show_room(PREPARE)
        self.prepare.ui.successors_edit.setFocus()

    @Slot()
    def _make_items(self) -> None:
        self.show_room(COMPILE)
        self.compile.form.waiting_list.setFocus()
