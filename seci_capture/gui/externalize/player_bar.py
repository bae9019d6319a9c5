"""The player's controls: play, jump, speed, and where it is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from seci_capture.domain.marking import Mark
from seci_capture.gui.externalize.transcript_keys import Transport, TransportWanted
from seci_capture.gui.externalize.waveform import Levels, Tick
from seci_capture.gui.forms.ui_player_bar import Ui_PlayerBar
from seci_capture.gui.playing.player import (
    SPEED_STEP,
    STEP_SECONDS,
    Moment,
    Player,
    PlayerState,
)
from seci_capture.gui.playing.transport_icons import Sign, sign_icon
from seci_capture.services.texts import _
from seci_capture.services.times import clock

_KEYS = {
    "Ctrl+Space": Transport.PLAY_OR_PAUSE,
    "Alt+Left": Transport.BACK,
    "Alt+Right": Transport.FORTH,
    "Alt+Shift+Left": Transport.SLOWER,
    "Alt+Shift+Right": Transport.FASTER,
}
"""They work wherever the focus is, as long as the bar is seen."""


class PlayerBar(QWidget):
    """Steers a player and shows its state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_PlayerBar()
        self._form.setupUi(self)
        self._player = Player(self)
        self._player.changed.connect(self._show_state)
        self._player.moved.connect(self._show_moment)
        self._form.play_button.clicked.connect(self._player.toggle)
        self._form.back_button.clicked.connect(self._step_back)
        self._form.forth_button.clicked.connect(self._step_forth)
        self._form.speed.valueChanged.connect(self._player.set_speed)
        self._form.waveform.place_wanted.connect(self._jump)
        for keys, transport in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self.steer, TransportWanted(transport)))
        self._show_icons()
        self._show_state(self._player.state)

    @property
    def player(self) -> Player:
        """Return the player."""
        return self._player

    @property
    def click_plays(self) -> bool:
        """Say whether a click on a word plays from there."""
        return self._form.click_plays.isChecked()

    def show_levels(self, levels: Levels) -> None:
        """Show the waveform of the recording that the player has."""
        self._form.waveform.show_levels(levels, self._player.state.length)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show where marks begin."""
        self._form.waveform.show_marks([Tick(mark.anchor.start, mark.kind) for mark in marks])

    def show_nothing(self) -> None:
        """Show no waveform."""
        self._form.waveform.clear()

    @Slot(TransportWanted)
    def steer(self, wanted: TransportWanted) -> None:
        """Do what a key asked for."""
        speed = self._player.state.speed
        match wanted.transport:
            case Transport.PLAY_OR_PAUSE:
                self._player.toggle()
            case Transport.BACK:
                self._player.step(-STEP_SECONDS)
            case Transport.FORTH:
                self._player.step(STEP_SECONDS)
            case Transport.SLOWER:
                self._player.set_speed(speed - SPEED_STEP)
            case Transport.FASTER:
                self._player.set_speed(speed + SPEED_STEP)

    @Slot(PlayerState)
    def _show_state(self, state: PlayerState) -> None:
        ready = state.loaded
        for control in (self._form.play_button, self._form.back_button, self._form.forth_button):
            control.setEnabled(ready)
        self._form.waveform.setEnabled(ready)
        if self.hasFocus():  # it was entered before there was anything to play
            self._form.play_button.setFocus()
        self._form.speed.setEnabled(self._player.available)
        self._form.click_plays.setEnabled(self._player.available)
        with QSignalBlocker(self._form.speed):
            self._form.speed.setValue(state.speed)
        self._form.play_button.setAccessibleName(_("Pause") if state.playing else _("Play"))
        self._show_icons()
        self._show_moment(Moment(self._player.seconds))

    @Slot(Moment)
    def _show_moment(self, moment: Moment) -> None:
        self._form.waveform.show_place(moment.seconds)
        shown = f"{clock(moment.seconds)} / {clock(self._player.state.length)}"
        if shown != self._form.time.text():
            self._form.time.setText(shown)

    @Slot(Moment)
    def _jump(self, moment: Moment) -> None:
        self._player.seek(moment.seconds)

    @Slot()
    def _step_back(self) -> None:
        self._player.step(-STEP_SECONDS)

    @Slot()
    def _step_forth(self) -> None:
        self._player.step(STEP_SECONDS)

    def _show_icons(self) -> None:
        palette = self.palette()
        playing = self._player.state.playing
        self._form.play_button.setIcon(sign_icon(Sign.PAUSE if playing else Sign.PLAY, palette))
        self._form.back_button.setIcon(sign_icon(Sign.BACK, palette))
        self._form.forth_button.setIcon(sign_icon(Sign.FORTH, palette))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to Play. With a focus proxy, Tab would leave out what stands before it."""
        super().focusInEvent(event)
        self._form.play_button.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs again in other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_icons()
