"""A list of quotes, each with a play button and a link to its place in the interview."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from seci_capture.domain.marking import Mark
from seci_capture.gui.combine.dragging import drag
from seci_capture.gui.combine.quote_delegate import QuoteDelegate, QuotePart
from seci_capture.gui.models.quote_list import QuoteRole
from seci_capture.gui.playing.clips import Clip, ClipChanged

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class QuoteView(QListView):
    """Space plays the current quote, as its button does.

    Signals:
        clip_wanted: a quote is to be heard here, or not any longer.
        mark_wanted: a quote is to be shown in the interview.
    """

    clip_wanted = Signal(Clip)
    mark_wanted = Signal(Mark)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = QuoteDelegate(self)
        self._pressed: tuple[QuotePart, Mark] | None = None
        self.setItemDelegate(self._delegate)
        self.viewport().setMouseTracking(True)

    @property
    def current_mark(self) -> Mark | None:
        """Return the quote that keys act on."""
        return self._mark(self.currentIndex())

    @Slot(ClipChanged)
    def show_clip(self, changed: ClipChanged) -> None:
        """Show on its card that a quote is heard."""
        self._delegate.playing = changed.clip_id
        self.viewport().update()

    def _mark(self, index: QModelIndex) -> Mark | None:
        mark = index.data(QuoteRole.MARK) if index.isValid() else None
        return mark if isinstance(mark, Mark) else None

    def _under(self, place: QPoint) -> tuple[QuotePart, Mark] | None:
        """Return what would be pressed at a place, if anything."""
        index = self.indexAt(place)
        mark = self._mark(index)
        if mark is None:
            return None
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        part = self._delegate.part_at(option, self.visualRect(index), place)
        return (part, mark) if part else None

    def _act(self, part: QuotePart, mark: Mark) -> None:
        if part is QuotePart.PLAY:
            self.clip_wanted.emit(Clip.of(mark))
        else:
            self.mark_wanted.emit(mark)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a button on a card; anywhere else, choose the card."""
        place = event.position().toPoint()
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._under(place) if is_left else None
        if self._pressed is None:
            super().mousePressEvent(event)
            return
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.indexAt(place), only)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the button says, when it is still under the mouse."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._under(event.position().toPoint()) == pressed:
            self._act(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click on a button for one press: it plays, and goes on playing."""
        self._pressed = None
        if self._under(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the mouse what can be pressed."""
        if self._pressed is not None:
            return
        over = self._under(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: ARG002, N803 - Qt's own
        """Drag what is chosen, with a few words at the mouse."""
        drag(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space play."""
        mark = self.current_mark
        if event.key() == Qt.Key.Key_Space and event.modifiers() in _PLAIN and mark:
            self.clip_wanted.emit(Clip.of(mark))
            return
        super().keyPressEvent(event)
