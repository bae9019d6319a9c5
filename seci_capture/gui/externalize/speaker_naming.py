"""Saying who is heard on which channel."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from seci_capture.domain.transcript import Segment
from seci_capture.gui import theme
from seci_capture.gui.playing.transport_icons import Sign, sign_icon
from seci_capture.services.texts import _

_NARROWEST = 280
_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice with its name, who it probably is, and something that it says, if that is known."""

    number: int
    name: str
    likely: str = ""
    sample: Segment | None = None


@dataclass(frozen=True, slots=True)
class SampleWanted:
    """A stretch of the recording is to be heard, in seconds."""

    start: float
    end: float


class SpeakerNaming(QDialog):
    """Asks for the names of a recording's speakers; those who take part are proposed.

    Signals:
        sample_wanted: a voice is to be heard.
    """

    sample_wanted = Signal(SampleWanted)

    def __init__(
        self, voices: Sequence[Voice], people: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Who speaks"))
        self._names = {voice.number: voice.name for voice in voices}
        self.boxes: dict[int, QComboBox] = {}
        self.listen_buttons: dict[int, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(theme.LARGE,) * 4)
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setVerticalSpacing(theme.SMALL)
        self._grid.addWidget(_said(_explanation(voices)), 0, 0, 1, 3)
        self._grid.setRowMinimumHeight(1, theme.MEDIUM)
        for voice in sorted(voices, key=lambda each: each.number):
            self._add(voice, list(people))
        self._add_buttons()

    def changed_names(self) -> dict[int, str]:
        """Return the names that are not empty and differ from what they were."""
        typed = {number: box.currentText().strip() for number, box in self.boxes.items()}
        return {n: name for n, name in typed.items() if name and name != self._names[n]}

    def _add(self, voice: Voice, people: list[str]) -> None:
        row, side = self._grid.rowCount(), _channel_name(voice.number)
        box = self.boxes[voice.number] = self._box(voice, people)
        box.setAccessibleName(side)
        self._grid.addWidget(QLabel(side), row, 0)
        self._grid.addWidget(box, row, 1)
        if voice.sample is not None:
            self._grid.addWidget(self._listen_button(voice, voice.sample), row, 2)
            quote = _said(_quote(voice.sample))
            theme.set_type(quote, theme.NOTE, faint=True)
            self._grid.addWidget(quote, row + 1, 1, 1, 2)
            self._grid.setRowMinimumHeight(row + 2, theme.MEDIUM)

    def _box(self, voice: Voice, people: list[str]) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setMinimumWidth(_NARROWEST)
        box.addItems(list(dict.fromkeys([*people, voice.name])))
        box.setCurrentText(voice.likely or voice.name)
        return box

    def _listen_button(self, voice: Voice, sample: Segment) -> QPushButton:
        button = self.listen_buttons[voice.number] = QPushButton(_("Listen"))
        button.setIcon(sign_icon(Sign.PLAY, self.palette()))
        button.setAutoDefault(False)
        button.setToolTip(_("Hear this voice"))
        button.setAccessibleName(_("Listen: {voice}").format(voice=_channel_name(voice.number)))
        button.clicked.connect(partial(self._listen, SampleWanted(sample.start, sample.end)))
        return button

    def _listen(self, wanted: SampleWanted, _checked: bool = False) -> None:
        self.sample_wanted.emit(wanted)

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._grid.addWidget(buttons, self._grid.rowCount(), 0, 1, 3)


def _explanation(voices: Iterable[Voice]) -> str:
    if any(voice.likely for voice in voices):
        return _("The names are a guess: whoever speaks most is the expert. Listen, and correct.")
    return _("The names stand under the quotes in Word.")


def _channel_name(number: int) -> str:
    return _("Voice 1 (left)") if number == 0 else _("Voice 2 (right)")


def _quote(sample: Segment) -> str:
    text = sample.text
    if len(text) > _LONGEST_QUOTE:
        text = text[:_LONGEST_QUOTE].rpartition(" ")[0] + " …"
    return _("“{quote}”").format(quote=text)


def _said(text: str) -> QLabel:
    return QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
