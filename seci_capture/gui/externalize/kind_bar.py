"""The ten kinds of marks as buttons: what can be marked, and by which key."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.models.kinds import KEYS
from seci_capture.gui.theme import SMALL, kind_icon
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import N_, _

_COLUMNS = (5, 4, 3, 2)
_EXPLAINED: Mapping[MarkKind, str] = {
    MarkKind.CONCEPT: N_("A word of the trade, and what the expert means by it (concept)."),
    MarkKind.METAPHOR: N_("One thing spoken of as if it were another (metaphor)."),
    MarkKind.ANALOGY: N_("A comparison worked out: this is to that as … (analogy)."),
    MarkKind.HYPOTHESIS: N_("When this happens, then that; try it so (hypothesis)."),
    MarkKind.MODEL: N_("How things hang together, or one step after the other (model)."),
    MarkKind.STORY: N_("Something that happened once, and what came of it (critical incident)."),
    MarkKind.CUE: N_("What the expert notices first, before others see anything (cue)."),
    MarkKind.PITFALL: N_("A mistake that is easily made, and how to avoid it (pitfall)."),
    MarkKind.CONTACT: N_("Whom to ask, and for what (know-who)."),
    MarkKind.QUESTION: N_("What should be asked again in the next interview (question)."),
}


@dataclass(frozen=True, slots=True)
class KindChosen:
    """The words chosen are to be marked as this kind."""

    kind: MarkKind


class KindBar(QWidget):
    """A button for each kind, in two rows, or in more where there is less room.

    Signals:
        kind_chosen: a button was pressed.
    """

    kind_chosen = Signal(KindChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: self._button(kind) for kind in MarkKind}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self._columns = 0
        self._lay_out(_COLUMNS[0])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def button(self, kind: MarkKind) -> QToolButton:
        """Return the button of a kind."""
        return self._buttons[kind]

    def minimumSizeHint(self) -> QSize:
        """Return the room of the fewest columns."""
        return QSize(self._width(_COLUMNS[-1]), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows that are needed at a width."""
        rows = -(-len(self._buttons) // self._fitting(width))
        height = max(button.sizeHint().height() for button in self._buttons.values())
        return rows * (height + SMALL) - SMALL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out(self._fitting(event.size().width()))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the shapes again in other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for kind, button in self._buttons.items():
                button.setIcon(kind_icon(kind))

    def _fitting(self, width: int) -> int:
        return next((each for each in _COLUMNS if self._width(each) <= width), _COLUMNS[-1])

    def _width(self, columns: int) -> int:
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        return sum(max(widths[k::columns]) + SMALL for k in range(columns)) - SMALL

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for k, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, k // columns, k % columns)
        self.updateGeometry()

    def _button(self, kind: MarkKind) -> QToolButton:
        button = QToolButton()
        name = kind_name(kind)
        button.setText(f"{name}  {KEYS[kind]}")
        button.setIcon(kind_icon(kind))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(_("Mark as {kind}").format(kind=name))
        button.setToolTip(
            _("{explained} Key: {key}").format(explained=_(_EXPLAINED[kind]), key=KEYS[kind])
        )
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in the text
        button.clicked.connect(partial(self._choose, kind))
        return button

    def _choose(self, kind: MarkKind, _checked: bool = False) -> None:
        self.kind_chosen.emit(KindChosen(kind))
