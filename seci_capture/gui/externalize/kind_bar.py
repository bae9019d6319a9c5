"""The ten kinds of marks as buttons: what can be marked, and by which key."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.kind_button import KindButton
from seci_capture.gui.models.kinds import KEYS
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import N_, _

_GAP = 3
_COLUMNS = (10, 5)
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
    """A button for each kind, in one row or two; without their names where there is less room.

    Signals:
        kind_chosen: a button was pressed.
    """

    kind_chosen = Signal(KindChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: self._button(kind) for kind in MarkKind}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self._lay_out(_COLUMNS[-1])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def button(self, kind: MarkKind) -> KindButton:
        """Return the button of a kind."""
        return self._buttons[kind]

    def sizeHint(self) -> QSize:
        """Return the width of two rows with names, and the height that is needed now."""
        width = self._width(_COLUMNS[-1], narrow=False)
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the room of one row without names."""
        width = self._width(len(self._buttons), narrow=True)
        return QSize(width, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at a width."""
        rows = -(-len(self._buttons) // (self._fitting(width) or len(self._buttons)))
        height = max(button.sizeHint().height() for button in self._buttons.values())
        return rows * (height + _GAP) - _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        """Return how many columns fit with names, 0 when they do not fit."""
        fitting = (each for each in _COLUMNS if self._width(each, narrow=False) <= width)
        return next(fitting, 0)

    def _width(self, columns: int, *, narrow: bool) -> int:
        widths = [button.width_for(narrow=narrow) for button in self._buttons.values()]
        return sum(max(widths[k::columns]) + _GAP for k in range(columns)) - _GAP

    def _lay_out(self, named_columns: int) -> None:
        """Show the names in so many columns; all in one row without them for 0."""
        columns = named_columns or len(self._buttons)
        for button in self._buttons.values():
            button.set_narrow(not named_columns)
        if columns != self._columns:
            self._columns = columns
            for k, button in enumerate(self._buttons.values()):
                self._grid.addWidget(button, k // columns, k % columns)
        self.updateGeometry()

    def _button(self, kind: MarkKind) -> KindButton:
        button = KindButton(kind)
        name = kind_name(kind)
        button.setAccessibleName(_("Mark as {kind}").format(kind=name))
        button.setToolTip(
            _("{kind}: {explained} Key: {key}").format(
                kind=name, explained=_(_EXPLAINED[kind]), key=KEYS[kind]
            )
        )
        button.clicked.connect(partial(self._choose, kind))
        return button

    def _choose(self, kind: MarkKind, _checked: bool = False) -> None:
        self.kind_chosen.emit(KindChosen(kind))
