"""The left side of the window: whose handover is shown, and the rooms."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seci_capture.domain.handover import Handover
from seci_capture.gui.models.tips import tip
from seci_capture.gui.theme import BODY, LARGE, MEDIUM, NOTE, SMALL, set_type, sized
from seci_capture.services.texts import _

WIDTH = 220
"""The width; in a language of long words it is wider."""

_ARROW_WIDTH = 48


@dataclass(frozen=True, slots=True)
class RoomTitle:
    """How a room is called: its plain name, and the field's own word for it."""

    name: str
    mode: str = ""


@dataclass(frozen=True, slots=True)
class RoomChosen:
    """A room was chosen by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class HandoverChosen:
    """A handover was chosen."""

    handover_id: str


class Sidebar(QFrame):
    """Signals:
    room_chosen: another room is wanted.
    handover_chosen: another handover is wanted.
    handover_wanted: a new handover is wanted.
    """

    room_chosen = Signal(RoomChosen)
    handover_chosen = Signal(HandoverChosen)
    handover_wanted = Signal()

    def __init__(self, titles: Sequence[RoomTitle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.handover_button = HandoverButton(self)
        self.handover_button.chosen.connect(self.handover_chosen)
        self.handover_button.wanted.connect(self.handover_wanted)
        self.rooms = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, MEDIUM, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(self.handover_button)
        column.addSpacing(LARGE)
        for number, title in enumerate(titles):
            button = RoomButton(title, number)
            self.rooms.addButton(button, number)
            column.addWidget(button)
        column.addStretch()
        sides = column.contentsMargins().left() + column.contentsMargins().right()
        widest = max(button.sizeHint().width() for button in self.rooms.buttons())
        self.setFixedWidth(max(WIDTH, max(widest, self.handover_button.least_width) + sides))
        self.rooms.idClicked.connect(self._choose_room)

    def show_room(self, number: int) -> None:
        """Show which room is open."""
        self.rooms.button(number).setChecked(True)

    @property
    def foot(self) -> QRect:
        """Return what is free below the rooms, as wide as their buttons."""
        lowest = self.rooms.buttons()[-1].geometry()
        top = lowest.bottom() + 1 + MEDIUM
        return QRect(lowest.left(), top, lowest.width(), max(0, self.height() - LARGE - top))

    @Slot(int)
    def _choose_room(self, number: int) -> None:
        self.room_chosen.emit(RoomChosen(number))


class RoomButton(QPushButton):
    """A room's plain name, its SECI name small beneath."""

    def __init__(self, title: RoomTitle, number: int) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("room", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title.name)
        self.setAccessibleDescription(title.mode)
        self.setToolTip(f"{title.name} (Ctrl+{number + 1})")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._lines.setSpacing(0)
        self._add_line(title.name, BODY)
        if title.mode:
            self._add_line(title.mode, NOTE * NOTE, faint=True)

    def sizeHint(self) -> QSize:
        """Return the room that the two lines need."""
        return self._lines.sizeHint()

    def _add_line(self, text: str, scale: float, *, faint: bool = False) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_type(label, scale, bold=not faint, faint=faint)
        self._lines.addWidget(label)


class HandoverButton(QPushButton):
    """Says whose handover is shown, and offers the others.

    Signals:
        chosen: another handover is wanted.
        wanted: a new handover is wanted.
    """

    chosen = Signal(HandoverChosen)
    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._expert = ""
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._take)
        self.setMenu(self._menu)
        self.setFont(sized(self.font(), BODY, bold=True))
        self.show_handovers((), None, writable=True)

    @property
    def least_width(self) -> int:
        """Return the width in which it can say that there is no handover."""
        text = _("No handover yet")
        return QFontMetrics(self.font()).horizontalAdvance(text) + SMALL + _ARROW_WIDTH

    def show_handovers(
        self, handovers: Sequence[Handover], current: str | None, *, writable: bool
    ) -> None:
        """Show the handovers of the library, and which one is open."""
        self._menu.clear()
        for each in handovers:
            action = self._menu.addAction(each.expert.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id == current)
            action.setData(each.id)
        if handovers:
            self._menu.addSeparator()
        new = self._menu.addAction(_("New handover…"))
        new.setEnabled(writable)
        names = {each.id: each.expert for each in handovers}
        self._expert = names.get(current or "", _("No handover yet"))
        self.setAccessibleName(_("Handover: {expert}").format(expert=self._expert))
        hint = _("Whose handover is shown; choose another or begin a new one")
        self.setToolTip(tip(f"{self._expert}\n{hint}"))
        self._elide()

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        if isinstance(handover_id := action.data(), str):
            self.chosen.emit(HandoverChosen(handover_id))
        else:
            self.wanted.emit()

    def _elide(self) -> None:
        room = max(0, self.width() - _ARROW_WIDTH)
        shown = QFontMetrics(self.font()).elidedText(
            self._expert, Qt.TextElideMode.ElideMiddle, room
        )
        self.setText(shown.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten a long name to the room there is; the surname at its end stays."""
        super().resizeEvent(event)
        self._elide()
