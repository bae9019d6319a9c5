"""The ten kinds of marks as buttons: what can be marked, and by which key."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.models.kinds import KEYS
from seci_capture.gui.theme import SMALL, kind_icon
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import N_, _

_COLUMNS = 5
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
    """A button for each kind, in two rows.

    Signals:
        kind_chosen: a button was pressed.
    """

    kind_chosen = Signal(KindChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: self._button(kind) for kind in MarkKind}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for k, button in enumerate(self._buttons.values()):
            layout.addWidget(button, k // _COLUMNS, k % _COLUMNS)

    def button(self, kind: MarkKind) -> QToolButton:
        """Return the button of a kind."""
        return self._buttons[kind]

    def changeEvent(self, event: QEvent) -> None:
        """Draw the shapes again in other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for kind, button in self._buttons.items():
                button.setIcon(kind_icon(kind))

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
