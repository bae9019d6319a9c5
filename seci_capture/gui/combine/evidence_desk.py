"""The quotes behind an item: heard, shown in their interview, added, and taken off."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from seci_capture.domain.marking import Mark
from seci_capture.gui.forms.ui_item_editor import Ui_ItemEditor
from seci_capture.gui.models.quote_list import QuoteListModel, QuotesDropped
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.gui.playing.clips import Clip, ClipChanged
from seci_capture.gui.widgets.button_keys import say_key
from seci_capture.services.texts import _


class EvidenceDesk(QObject):
    """Holds the ids of the marks that bear witness, those that cannot be shown now among them.

    Signals:
        changed: the person added a mark or took one off.
        clip_wanted: a quote is to be heard, or not any longer.
        place_wanted: a quote is to be shown in its interview.
    """

    changed = Signal()
    clip_wanted = Signal(Clip)
    place_wanted = Signal(PlaceWanted)

    def __init__(self, form: Ui_ItemEditor, *, writable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._view = form, form.evidence_list
        self._writable = writable
        self._marks: Mapping[str, Mark] = {}
        self._heard = ""
        self.mark_ids: tuple[str, ...] = ()
        self.model = QuoteListModel(self)
        self._view.setModel(self.model)
        self._view.setAcceptDrops(writable)
        self._view.installEventFilter(self)
        self._connect()

    def show(self, mark_ids: tuple[str, ...], marks: Mapping[str, Mark]) -> None:
        """Show marks that bear witness, out of those that are there."""
        self.mark_ids, self._marks = mark_ids, marks
        self.model.put([marks[id_] for id_ in mark_ids if id_ in marks])
        self._form.evidence_hint.setVisible(not self.model.rows)
        self.show_buttons()

    def add(self, mark_ids: Sequence[str]) -> None:
        """Let more marks bear witness."""
        if self._writable:
            self._change(tuple(dict.fromkeys((*self.mark_ids, *mark_ids))))

    @Slot(ClipChanged)
    def show_clip(self, changed: ClipChanged) -> None:
        """Show which quote is heard."""
        self._view.show_clip(changed)
        self._heard = changed.clip_id
        self.show_buttons()

    @Slot()
    def show_buttons(self) -> None:
        """Allow what can be done with the chosen quote."""
        form, chosen, heard = self._form, self._chosen is not None, self._heard_mark is not None
        form.play_button.setEnabled(chosen or heard)
        form.play_button.setText(_("Stop") if heard else _("Play"))
        form.place_button.setEnabled(chosen)
        form.detach_button.setEnabled(self._writable and chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete take a quote off."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            self._form.detach_button.click()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        form, view = self._form, self._view
        view.selectionModel().selectionChanged.connect(self.show_buttons)
        view.clip_wanted.connect(self.clip_wanted)
        view.mark_wanted.connect(self._show_mark)
        view.activated.connect(self._show_place)
        form.play_button.clicked.connect(self._hear)
        form.place_button.clicked.connect(self._show_place)
        form.detach_button.clicked.connect(self._detach)
        say_key(form.detach_button, "Del")
        self.model.dropped.connect(self._take_dropped)

    @property
    def _chosen(self) -> Mark | None:
        if self._view.selectionModel().hasSelection():
            return self.model.row_at(self._view.currentIndex())
        return self.model.rows[0] if len(self.model.rows) == 1 else None

    @property
    def _heard_mark(self) -> Mark | None:
        return self.model.row_at(self.model.index_of(self._heard))

    def _change(self, mark_ids: tuple[str, ...]) -> None:
        self.show(mark_ids, self._marks)
        self.changed.emit()

    @Slot()
    def _hear(self) -> None:
        mark = self._heard_mark or self._chosen
        if mark:
            self.clip_wanted.emit(Clip.of(mark))

    @Slot()
    def _show_place(self) -> None:
        mark = self._chosen
        if mark:
            self._show_mark(mark)

    @Slot(Mark)
    def _show_mark(self, mark: Mark) -> None:
        self.place_wanted.emit(PlaceWanted(mark.recording_id, mark.anchor.start))

    @Slot()
    def _detach(self) -> None:
        taken = self._chosen
        if taken:
            self._change(tuple(id_ for id_ in self.mark_ids if id_ != taken.id))

    @Slot(QuotesDropped)
    def _take_dropped(self, dropped: QuotesDropped) -> None:
        self.add(dropped.mark_ids)
