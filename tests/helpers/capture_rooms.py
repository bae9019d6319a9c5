"""A Capture room over a real library, with what a person would do to it by mouse and keys."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Word, Wording
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.models.recording_tree import RecordingTree
from seci_capture.gui.notices import Notice, Notices
from seci_capture.gui.playing.player import Player
from seci_capture.gui.session import Session
from seci_capture.services import handover, library, marking, transcription
from seci_capture.services.ports import Edges
from tests.helpers.windows import settle_tasks

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Turnstile(threading.Event):
    """A gate for the fake edges: each call of ``let_through`` lets one pass."""

    def __init__(self) -> None:
        super().__init__()
        self._places = threading.Semaphore(0)

    def let_through(self, count: int = 1) -> None:
        self._places.release(count)

    def wait(self, timeout: float | None = None) -> bool:
        return self._places.acquire(timeout=timeout)


@dataclass
class Desk:
    """A shown room with its handover and notices."""

    qtbot: QtBot
    session: Session
    room: CaptureRoom
    handover: Handover
    posted: list[Notice] = field(default_factory=list)

    @property
    def view(self) -> TranscriptView:
        return self.room.form.transcript.view

    @property
    def player(self) -> Player:
        return self.room.form.player_bar.player

    @property
    def tree(self) -> RecordingTree:
        model = self.room.form.recordings.findChild(RecordingTree)
        assert model
        return model

    @property
    def recordings(self) -> tuple[Recording, ...]:
        return handover.all_recordings(self.session.library)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of all recordings as they are stored."""
        each = (marking.marks(self.session.library, r.id) for r in self.recordings)
        return tuple(mark for marks in each for mark in marks)

    @property
    def wording(self) -> Wording:
        """Return the stored words of the newest recording."""
        transcript = transcription.latest(self.session.library, self.recordings[-1].id)
        assert transcript
        return transcription.wording(self.session.library, transcript.id)

    @property
    def listed(self) -> tuple[Mark, ...]:
        """Return the marks in the list."""
        return self.room.form.marks.marks

    def wait(self, there: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(there()), timeout=20_000)

    def idle(self) -> None:
        """Wait until nothing is imported or transcribed."""
        self.wait(lambda: not self.session.tasks.busy)

    def settle(self) -> None:
        """Wait until every edit asked for is stored and its marks are listed."""
        settle_tasks(self.qtbot, self.session.tasks)
        self.wait(lambda: self.listed == self.marks)

    def drop(self, *files: Path) -> None:
        """Drop files on the room: what Qt sends when a drag ends."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(20, 20), copy, data, LEFT, NONE)
        QApplication.sendEvent(self.room, enter)
        assert enter.isAccepted()
        place = QPointF(20, 20)
        QApplication.sendEvent(
            self.room, QDropEvent(place, copy, data, LEFT, NONE, QEvent.Type.Drop)
        )

    def import_talk(self, folder: Path) -> None:
        """Import a file and wait for its words and its sound."""
        self.drop(*sound_files(folder, "talk.wav"))
        self.wait(lambda: self.recordings)
        self.idle()
        self.wait(lambda: self.view.toPlainText())
        self.wait(lambda: self.player.state.loaded)

    def word(self, text: str) -> Word:
        """Return the first stored word that begins with a text."""
        return next(word for word in self.wording.words if word.text.startswith(text))

    def place_of(self, text: str, share: float = 0.5) -> QPoint:
        """Return a point in the first word that begins with a text: 0 is its left edge."""
        place = self.view.text.place(self.word(text).n)
        assert place
        block = self.view.text.findBlock(place.start)
        line = block.layout().lineForTextPosition(place.start - block.position())
        left, right = (
            line.cursorToX(position - block.position())[0] for position in (place.start, place.end)
        )
        rect = self.view.blockBoundingGeometry(block).translated(self.view.contentOffset())
        x = left + share * (right - left)
        return QPointF(rect.left() + x, rect.top() + line.y() + line.height() / 2).toPoint()

    def click(self, text: str) -> None:
        """Click on a word."""
        QTest.mouseClick(self.view.viewport(), LEFT, NONE, self.place_of(text, 0.3))

    def select(self, first: str, last: str) -> None:
        """Select from the middle of a word to the middle of another, with the mouse."""
        viewport = self.view.viewport()
        begin, end = self.place_of(first), self.place_of(last)
        QTest.mousePress(viewport, LEFT, NONE, begin)
        QTest.mouseMove(viewport, (begin + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, NONE, end)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus
        QTest.keyClick(focus, key, modifier)

    def buttons(self, text: str) -> list[QPushButton]:
        """Return the visible buttons with a text."""
        buttons = self.room.findChildren(QPushButton)
        return [b for b in buttons if b.text().replace("&", "") == text and b.isVisible()]

    def click_button(self, text: str) -> None:
        """Click the last button with a text, as soon as it can be clicked."""
        self.wait(lambda: self.buttons(text) and self.buttons(text)[-1].isEnabled())
        QTest.mouseClick(self.buttons(text)[-1], LEFT)

    def click_job(self, what: str) -> None:
        """Click the last button of the queue whose name begins so: "Cancel: …"."""

        def buttons() -> list[QToolButton]:
            found = self.room.form.recordings.findChildren(QToolButton)
            named = [b for b in found if b.accessibleName().startswith(what)]
            return [b for b in named if b.isVisible() and b.isEnabled()]

        self.wait(buttons)
        QTest.mouseClick(buttons()[-1], LEFT)


def labels(widget: QWidget) -> list[str]:
    """Return what the visible labels in a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def sound_files(folder: Path, *names: str) -> list[Path]:
    """Make files that the fake decoder takes for sound."""
    for name in names:
        (folder / name).write_bytes(b"any sound")
    return [folder / name for name in names]


@contextmanager
def desk(qtbot: QtBot, folder: Path, edges: Edges) -> Iterator[Desk]:
    """Give a room over a library with an empty handover."""
    made = library.create(folder, None).library
    begun = handover.begin(made, "Karin Vogt").made(Handover)
    posted: list[Notice] = []
    notices = Notices()
    notices.posted.connect(posted.append)
    session = Session(made, edges, notices)
    room = CaptureRoom(session)
    qtbot.addWidget(room)
    room.resize(1110, 760)
    with qtbot.waitActive(room):
        room.show()
    room.show_handover(begun.id)
    yield Desk(qtbot, session, room, begun, posted)
    room.show_handover(None)
    room.hide()
    session.close()
