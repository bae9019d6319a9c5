"""The room Learn: a successor makes the expert's knowledge their own (internalization)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.learning import Learning, TaskProgress
from seci_capture.gui import theme
from seci_capture.gui.events import Changed
from seci_capture.gui.forms.ui_learn_room import Ui_LearnRoom
from seci_capture.gui.internalize.choices import Reflected, StateChosen, TaskChosen
from seci_capture.gui.internalize.invitation import Way, invitation
from seci_capture.gui.internalize.learn_head import FilterChosen, LearnHead, SuccessorChosen
from seci_capture.gui.internalize.note_store import NoteStore, Place
from seci_capture.gui.internalize.task_card import TaskCard
from seci_capture.gui.internalize.task_delegate import TaskDelegate
from seci_capture.gui.models.keys import KeyLine, key_text
from seci_capture.gui.models.learning import Learners, read_learners
from seci_capture.gui.models.task_list import Filter, TaskListModel
from seci_capture.gui.playing.clips import Clip, ClipChanged, ClipPlayer
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.widgets.button_keys import press_within
from seci_capture.gui.widgets.choosing import choose_row
from seci_capture.gui.window_state import WindowState
from seci_capture.services import internalization
from seci_capture.services.texts import _

_ENTER = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_WIDTHS = (420, 560)


class LearnRoom(Room):
    """The tasks of one successor on the left, the chosen one in full on the right.

    Signals:
        successor_wanted: somebody is to be named who takes over.
        items_wanted: items are to be made, of which the tasks are.
    """

    successor_wanted = Signal()
    items_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_LearnRoom()
        self.form.setupUi(self)
        self._learners: Learners | None = None
        self._learning: Learning | None = None
        self._successor_id: str | None = None
        self._filter = Filter.ALL
        self._reloading = False
        self._notes = NoteStore(session, self._keep_note, self)
        self._reading = Reading(session.tasks)
        self._state = WindowState()
        self.tasks = TaskListModel(self)
        self.card = TaskCard(writable=session.writable, parent=self.form.card_side)
        self.head = LearnHead(self.form, self)
        self.clips = ClipPlayer(session, self)
        self._delegate = TaskDelegate(self.form.task_list)
        self._arrange()
        self._connect()
        self._show(None)

    def show_handover(self, handover_id: str | None) -> None:
        """Show another handover, or none. What was written is stored first."""
        if handover_id != self.handover_id:
            self.card.show_nothing()
            self.clips.close()
        super().show_handover(handover_id)

    def reload(self) -> None:
        """Read the successors, and the checklist of the one that is shown."""
        library, handover_id = self.session.library, self.handover_id
        if handover_id is None:
            self._reading.drop()
            self._show(None)
        else:
            chosen, self._reloading = self._successor_id, True
            self._reading.ask(lambda: read_learners(library, handover_id, chosen), self._show)

    def keys(self) -> Sequence[KeyLine]:
        """Return the keys that belong to no button."""
        note = QKeySequence.mnemonic(self.card.form.note_label.text())
        lines = {_("Next state of the task"): QKeySequence("Space"), _("Write my note"): note}
        return tuple(KeyLine(what, key_text(key)) for what, key in lines.items())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space and Enter in the list bring a task to its next state."""
        if isinstance(event, QKeyEvent) and _goes_on(event):
            if self.card.item_id and not event.isAutoRepeat():
                self._advance(TaskChosen(self.card.item_id))
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the tasks."""
        super().showEvent(event)
        self._focus_tasks()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was written, and fall silent, when the room is left."""
        super().hideEvent(event)
        self._state.keep_splitter("learn", self.form.splitter)
        self.card.hand_in()
        self.clips.stop()

    def _arrange(self) -> None:
        form = self.form
        side = QVBoxLayout(form.card_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.card)
        form.task_list.setModel(self.tasks)
        form.task_list.setItemDelegate(self._delegate)
        form.task_list.installEventFilter(self)
        theme.set_type(form.empty_title, theme.TITLE, bold=True)
        for label in (form.empty_label, form.list_hint):
            theme.set_type(label, theme.BODY, faint=True)
        form.splitter.setSizes(_WIDTHS)
        for column, share in enumerate(_WIDTHS):
            form.splitter.setStretchFactor(column, share)
        self._state.restore_splitter("learn", form.splitter)

    def _connect(self) -> None:
        form = self.form
        form.prepare_button.clicked.connect(self.successor_wanted)
        form.compile_button.clicked.connect(self.items_wanted)
        self.head.successor_chosen.connect(self._choose_successor)
        self.head.filter_chosen.connect(self._choose_filter)
        form.task_list.selectionModel().currentChanged.connect(self._choose_task)
        self._delegate.sign_clicked.connect(self._advance)
        self.card.state_chosen.connect(self._set_state)
        self.card.reflected.connect(self._reflect)
        self.card.voice_wanted.connect(self._hear)
        self.card.left.connect(form.task_list.setFocus)
        press_within(self, self.card.form.play_button, "P")
        for key, button in zip("123", self.card.state_buttons.values(), strict=True):
            press_within(self, button, key)
        self.clips.changed.connect(self._show_heard)

    # --- showing ---

    def _show(self, learners: Learners | None) -> None:
        self._learners, self._reloading = learners, False
        learning = learners.learning if learners else None
        self._successor_id = learning.successor.id if learning else None
        self.head.show_learners(learners)
        self._show_page()
        self._show_learning(learning)
        if QApplication.focusWidget() is None:  # the room was shown before there were tasks
            self._focus_tasks()

    def _focus_tasks(self) -> None:
        if self.form.task_list.isVisible():
            self.form.task_list.setFocus()

    def _show_learning(self, learning: Learning | None) -> None:
        self._learning = learning
        if learning:
            self.head.show_progress(learning)
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the tasks that the filter lets pass. The chosen one stays until it is left."""
        row = self.form.task_list.currentIndex().row()
        self.tasks.show(self._learning, self._filter, self.card.item_id)
        index = self.tasks.index_of(self.card.item_id)
        if not index.isValid():
            index = self.tasks.first_near(max(0, row))
        choose_row(self.form.task_list, index)
        self._show_task()
        anything = self.tasks.rowCount() > 0
        self.form.task_list.setVisible(anything)
        self.form.list_hint.setVisible(not anything)
        self.form.list_hint.setText(_nothing(self._filter))

    def _show_task(self) -> None:
        task = self.tasks.task_at(self.form.task_list.currentIndex())
        if task is None or self._learning is None:
            self.card.show_nothing()
            return
        self.card.show_task(task, self._notes.note(self._learning.successor.id, task))

    def _show_page(self) -> None:
        form, invited = self.form, invitation(self._learners)
        form.pages.setCurrentWidget(form.empty_page if invited else form.work_page)
        if invited:
            form.empty_title.setText(invited.title)
            form.empty_title.setVisible(bool(invited.title))
            form.empty_label.setText(invited.text)
            form.prepare_button.setVisible(invited.way is Way.PREPARE)
            form.compile_button.setVisible(invited.way is Way.COMPILE)

    @Slot(ClipChanged)
    def _show_heard(self, changed: ClipChanged) -> None:
        self.card.show_heard(changed.clip_id)

    # --- choosing ---

    @Slot()
    def _choose_task(self) -> None:
        before = self.card.item_id
        self._show_task()
        if before != self.card.item_id and self._filter is not Filter.ALL:
            QTimer.singleShot(0, self, self._show_rows)  # the view is not done with its rows yet

    @Slot(FilterChosen)
    def _choose_filter(self, chosen: FilterChosen) -> None:
        self._filter = chosen.filter
        self.card.show_nothing()
        self._show_rows()
        self.form.task_list.setFocus()

    @Slot(SuccessorChosen)
    def _choose_successor(self, chosen: SuccessorChosen) -> None:
        self.card.show_nothing()
        self._successor_id = chosen.successor_id
        self.reload()

    @Slot(Clip)
    def _hear(self, clip: Clip) -> None:
        self.clips.toggle(clip)

    # --- changing ---

    @Slot(TaskChosen)
    def _advance(self, chosen: TaskChosen) -> None:
        library = self.session.library
        self._edit(lambda who: internalization.advance(library, who, chosen.item_id))

    @Slot(StateChosen)
    def _set_state(self, chosen: StateChosen) -> None:
        library, item_id, state = self.session.library, chosen.item_id, chosen.state
        self._edit(lambda who: internalization.set_state(library, who, item_id, state))

    def _edit(self, work: Callable[[str], Edit]) -> None:
        who = self._successor_id
        if who is not None and self.session.writable:
            self.session.edit(lambda: work(who), self, None, self._take_back)

    def _take_back(self, error: CaptureError) -> None:
        """Say why something was not stored, and show again what is."""
        self.session.notices.fail(error)
        self._show_task()

    @Slot(Reflected)
    def _reflect(self, written: Reflected) -> None:
        if self._successor_id is not None:
            self._notes.store(self._successor_id, written)

    def _keep_note(self, place: Place) -> None:
        """Let a note that could not be stored be told again when it is left."""
        if place == Place(self._successor_id or "", self.card.item_id or ""):
            self.card.keep_note()

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        if all(kind is TaskProgress for kind, _id in changed.changes.touched):
            self._refresh()
        elif self.concerns(changed):
            self._reload_when_seen()

    def _refresh(self) -> None:
        """Read nothing but the progress, unless all is being read anyway."""
        learning = self._learning
        if learning is None or self._reloading:
            self.reload()
            return
        library, who = self.session.library, learning.successor.id
        self._reading.ask(lambda: internalization.progress(library, who), self._show_progress)

    def _show_progress(self, progress: tuple[TaskProgress, ...]) -> None:
        if self._learning:
            self._show_learning(self._learning.with_progress(progress))


def _goes_on(event: QKeyEvent) -> bool:
    """Say whether a key is pressed that brings a task to its next state."""
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and event.modifiers() in _PLAIN and event.key() in _ENTER


def _nothing(wanted: Filter) -> str:
    return {
        Filter.ALL: "",
        Filter.TO_DO: _("Nothing is left to do."),
        Filter.DONE: _("Nothing is done yet. The first one is near."),
    }[wanted]
