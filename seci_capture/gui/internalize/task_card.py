"""One task in full: what to do, why, the expert's voice, how far it is, and a note."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from seci_capture.domain.learning import LearningTask, TaskState
from seci_capture.domain.pack import Quote
from seci_capture.gui import theme
from seci_capture.gui.forms.ui_task_card import Ui_TaskCard
from seci_capture.gui.internalize.choices import Reflected, StateChosen
from seci_capture.gui.internalize.state_signs import ICON_SIZE, state_icon
from seci_capture.gui.playing.clips import Clip
from seci_capture.gui.playing.transport_icons import Sign, sign_icon
from seci_capture.gui.widgets.fields import show_block
from seci_capture.services.internalization import wording
from seci_capture.services.messages import kind_name, quoted
from seci_capture.services.texts import _
from seci_capture.services.times import clock

_SEPARATOR = " · "
_NOTE_LINES = 12


class TaskCard(QFrame):
    """Shows one task, or nothing. A note is told when its field is left, or its task.

    Signals:
        state_chosen: the task is in another state.
        reflected: the note was written.
        voice_wanted: the expert is to be heard, or to be silent again.
        left: the person wants to go back to the list.
    """

    state_chosen = Signal(StateChosen)
    reflected = Signal(Reflected)
    voice_wanted = Signal(Clip)
    left = Signal()

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_TaskCard()
        self.form.setupUi(self)
        self._writable = writable
        self._task: LearningTask | None = None
        self._clip_id = ""
        form = self.form
        self.state_buttons: dict[TaskState, QPushButton] = {
            TaskState.OPEN: form.open_button,
            TaskState.BEGUN: form.begun_button,
            TaskState.DONE: form.done_button,
        }
        self._states = QButtonGroup(self)
        self._dress()
        self._connect()
        self.show_nothing()

    @property
    def task(self) -> LearningTask | None:
        """Return the task that is shown."""
        return self._task

    @property
    def item_id(self) -> str | None:
        """Return the id of the task that is shown."""
        return self._task.task.id if self._task else None

    def show_task(self, task: LearningTask, note: str) -> None:
        """Show a task with the note about it. A note that is being written stays.

        One that is not stored yet is told again when it is left.
        """
        if task.task.id != self.item_id:
            self.hand_in()
            self.form.note_edit.setPlainText(note)
            self.form.note_edit.document().setModified(note != task.reflection)
            self.form.scroll.verticalScrollBar().setValue(0)
        self._task = task
        form = self.form
        show_block(form.note_edit, note)
        form.sort_label.setText(kind_name(task.task.kind))
        form.act_label.setText(wording(task.task))
        form.statement_label.setText(task.task.statement.strip())
        self._show_voice(task)
        self.state_buttons[task.state].setChecked(True)
        form.hint.hide()
        form.scroll.show()

    def show_nothing(self) -> None:
        """Show no task."""
        self.hand_in()
        self._task = None
        self.form.scroll.hide()
        self.form.hint.show()

    def hand_in(self) -> None:
        """Tell the note that was written, before something else takes its place."""
        document = self.form.note_edit.document()
        if self._task and document.isModified():
            document.setModified(False)
            self._tell_note()

    def keep_note(self) -> None:
        """Take the note for one that is still to be told: it could not be stored."""
        self.form.note_edit.document().setModified(True)

    def show_heard(self, clip_id: str) -> None:
        """Show whether it is this task's expert who is heard."""
        self._clip_id = clip_id
        self._show_play_sign()

    def _dress(self) -> None:
        form = self.form
        theme.set_type(form.act_label, theme.HEADING, bold=True)
        theme.set_type(form.note_label, theme.BODY, bold=True)
        for label in (form.sort_label, form.source_label, form.note_hint, form.silent_label):
            theme.set_type(label, theme.NOTE, faint=True)
        theme.set_type(form.hint, theme.BODY, faint=True)
        form.note_edit.setReadOnly(not self._writable)
        form.note_edit.setMaximumHeight(_NOTE_LINES * form.note_edit.fontMetrics().lineSpacing())
        form.note_edit.installEventFilter(self)
        for button in self.state_buttons.values():
            self._states.addButton(button)
            button.setProperty("choice", True)
            button.setIconSize(ICON_SIZE)
            button.setEnabled(self._writable)
        self._draw_signs()

    def _connect(self) -> None:
        form = self.form
        form.note_edit.written.connect(self._tell_note)
        form.play_button.clicked.connect(self._want_voice)
        self._states.buttonClicked.connect(self._choose_state)

    def _show_voice(self, task: LearningTask) -> None:
        form, quote = self.form, task.task.voice
        form.voice_frame.setVisible(quote is not None)
        form.silent_label.setVisible(quote is None)
        if quote is None:
            return
        form.quote_label.setText(quoted(quote.text.strip()))
        form.source_label.setText(_source(quote))
        form.play_button.setEnabled(task.voice is not None)
        self._show_play_sign()

    def _show_play_sign(self) -> None:
        task = self._task
        heard = bool(task and task.voice and task.voice.id == self._clip_id)
        button = self.form.play_button
        button.setIcon(sign_icon(Sign.PAUSE if heard else Sign.PLAY, self.palette()))
        button.setAccessibleName(_("Stop") if heard else _("Hear the expert"))

    def _draw_signs(self) -> None:
        for state, button in self.state_buttons.items():
            button.setIcon(state_icon(state, self.palette()))
        self._show_play_sign()

    @Slot()
    def _tell_note(self) -> None:
        if self._task:
            text = self.form.note_edit.toPlainText()
            self.reflected.emit(Reflected(self._task.task.id, text))

    @Slot()
    def _want_voice(self) -> None:
        if self._task and self._task.voice:
            self.voice_wanted.emit(Clip.of(self._task.voice))

    @Slot(QPushButton)
    def _choose_state(self, chosen: QPushButton) -> None:
        for state, button in self.state_buttons.items():
            if button is chosen and self._task:
                self.state_chosen.emit(StateChosen(self._task.task.id, state))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the note into view when it is entered, and let Escape lead back to the list."""
        if event.type() == QEvent.Type.FocusIn:
            self.form.scroll.ensureWidgetVisible(self.form.note_edit)
        if isinstance(event, QKeyEvent) and _escapes(event):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs again in other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_signs()


def _escapes(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape


def _source(quote: Quote) -> str:
    parts = (quote.speaker.strip(), quote.interview.strip(), clock(quote.start))
    return _SEPARATOR.join(part for part in parts if part)
