"""What the transcript pane says while there are no words, and the list beside it."""

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.recording import Recording
from seci_capture.gui.externalize.recording_delegate import state_line
from seci_capture.gui.externalize.transcript_hints import hint
from seci_capture.gui.models.jobs import Job, JobState, JobTask
from seci_capture.gui.models.recording_rows import RecordingRow
from seci_capture.services.progress import Progress
from tests.helpers.libraries import MOMENT

ROW = RecordingRow(Recording("r", "i", "Talk", 8000, 1, 8000 * 3700, MOMENT), None)


def job(progress: Progress | None, state: JobState = JobState.RUNNING) -> Job:
    return Job(1, JobTask.TRANSCRIBE, "Talk", "r", progress, state)


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (None, "when the first part is heard."),
        (0.2, "when the first part is heard, in about 10 s."),
        (28.0, "when the first part is heard, in about 30 s."),
        (61.0, "when the first part is heard, in about 2 min."),
    ],
)
def test_the_hint_says_when_the_words_appear(until: float | None, said: str) -> None:
    progress = Progress(5.0, 100.0, 50.0, until)
    assert hint(ROW, job(progress), writable=True, any_handover=True).endswith(said)


@pytest.mark.parametrize(
    ("state", "said"), [(JobState.WAITING, "recording's turn"), (JobState.PAUSED, "goes on")]
)
def test_the_hint_says_what_the_words_wait_for(state: JobState, said: str) -> None:
    assert said in hint(ROW, job(None, state), writable=True, any_handover=True)


def test_where_there_is_little_room_the_state_stands_alone(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    option = QStyleOptionViewItem()
    option.initFrom(widget)
    running = job(Progress(30.0, 100.0))
    assert state_line(option, 400, ROW, running) == "1:01:40 · 30 % transcribed"
    assert state_line(option, 100, ROW, running) == "30 % transcribed"
