"""Imports and transcriptions wait in a line that a person can change."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from seci_capture.gui.externalize.job_rows import JobRow
from seci_capture.gui.models.jobs import Job, JobState
from seci_capture.services.ports import Edges
from tests.helpers.capture_rooms import Desk, Turnstile, desk, labels, sound_files
from tests.helpers.gui_edges import FakeDecoder, FakeTranscriber, fake_edges, spoken

WINDOWS = 2


class Held:
    """Edges whose decoder and engine hold: each is let through by hand."""

    def __init__(self) -> None:
        self.decoder, self.engine = Turnstile(), Turnstile()

    def edges(self) -> Edges:
        return replace(
            fake_edges(),
            media=FakeDecoder(seconds=300.0, gate=self.decoder),
            speech=FakeTranscriber(spoken("Steam rises."), gate=self.engine),
        )


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path, held: Held) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", held.edges()) as made:
        yield made


def jobs(at: Desk) -> list[tuple[str, JobState]]:
    return [(job.name, job.state) for job in at.room.queue.line.jobs]


def job(at: Desk, name: str) -> Job:
    return next(each for each in at.room.queue.line.jobs if each.name == name)


def becomes(at: Desk, *expected: tuple[str, JobState]) -> None:
    at.wait(lambda: jobs(at) == list(expected))


def row(at: Desk, name: str) -> JobRow:
    """Return the row of a job, found by its buttons: its name may be too long to be seen."""

    def found() -> list[JobRow]:
        rows = [each for each in at.room.form.recordings.findChildren(JobRow) if each.isVisible()]
        return [r for r in rows if any(name in b.accessibleName() for b in buttons(r))]

    at.wait(found)
    return found()[0]


def buttons(row: JobRow) -> list[QToolButton]:
    return row.findChildren(QToolButton)


def click(at: Desk, what: str, name: str) -> None:
    (button,) = (b for b in buttons(row(at, name)) if b.accessibleName().startswith(what))
    at.wait(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def two_transcriptions(at: Desk, held: Held, folder: Path) -> None:
    """Bring in two recordings; the first is being transcribed, the second waits for it."""
    at.drop(*sound_files(folder, "one.wav", "two.wav"))
    held.decoder.let_through(2)
    becomes(at, ("one", JobState.RUNNING), ("two", JobState.WAITING))


def test_a_transcription_rests_and_goes_on_where_it_stopped(
    at: Desk, held: Held, tmp_path: Path
) -> None:
    two_transcriptions(at, held, tmp_path)
    held.engine.let_through()
    at.wait(lambda: at.view.toPlainText() == "Steam rises.")
    click(at, "Pause", "one")
    becomes(at, ("two", JobState.RUNNING), ("one", JobState.PAUSED))
    assert "Paused" in labels(row(at, "one"))
    held.engine.let_through(WINDOWS)
    becomes(at, ("one", JobState.PAUSED))
    assert not at.session.tasks.busy
    click(at, "Go on", "one")
    held.engine.let_through()
    at.idle()
    becomes(at)
    at.room.form.recordings.choose(at.recordings[0].id)
    at.wait(lambda: at.view.toPlainText() == "Steam rises.\nSteam rises.")


def test_this_one_first_lets_a_transcription_give_way(at: Desk, held: Held, tmp_path: Path) -> None:
    two_transcriptions(at, held, tmp_path)
    click(at, "This one first", "two")
    becomes(at, ("two", JobState.RUNNING), ("one", JobState.WAITING))
    held.engine.let_through(2 * WINDOWS)
    at.idle()
    becomes(at)


def test_an_import_is_finished_before_another_is_first(
    at: Desk, held: Held, tmp_path: Path
) -> None:
    at.drop(*sound_files(tmp_path, "one.wav", "two.wav", "three.wav"))
    becomes(
        at,
        ("one.wav", JobState.RUNNING),
        ("two.wav", JobState.WAITING),
        ("three.wav", JobState.WAITING),
    )
    click(at, "This one first", "three.wav")
    becomes(
        at,
        ("one.wav", JobState.RUNNING),
        ("three.wav", JobState.WAITING),
        ("two.wav", JobState.WAITING),
    )
    held.decoder.let_through(3)
    held.engine.let_through(3 * WINDOWS)
    at.idle()
    assert [each.name for each in at.recordings] == ["one", "three", "two"]


def test_a_resting_import_begins_again(at: Desk, held: Held, tmp_path: Path) -> None:
    at.drop(*sound_files(tmp_path, "one.wav"))
    becomes(at, ("one.wav", JobState.RUNNING))
    click(at, "Pause", "one.wav")
    becomes(at, ("one.wav", JobState.PAUSED))
    assert not list((tmp_path / "library" / "recordings").iterdir())
    click(at, "Go on", "one.wav")
    held.decoder.let_through()
    at.wait(lambda: [each.name for each in at.recordings] == ["one"])
    held.engine.let_through(WINDOWS)
    at.idle()


def test_keys_do_what_the_buttons_do(at: Desk, held: Held, tmp_path: Path) -> None:
    two_transcriptions(at, held, tmp_path)
    buttons(row(at, "two"))[0].setFocus()
    at.press(Qt.Key.Key_P)
    becomes(at, ("one", JobState.RUNNING), ("two", JobState.PAUSED))
    at.press(Qt.Key.Key_P)
    becomes(at, ("one", JobState.RUNNING), ("two", JobState.WAITING))
    at.press(Qt.Key.Key_Home)
    becomes(at, ("two", JobState.RUNNING), ("one", JobState.WAITING))
    buttons(row(at, "one"))[0].setFocus()
    at.press(Qt.Key.Key_Delete)
    becomes(at, ("two", JobState.RUNNING))
    at.room.queue.line.cancel(job(at, "two").number)
    at.idle()


def test_the_rows_stand_in_the_order_of_the_line(at: Desk, held: Held, tmp_path: Path) -> None:
    two_transcriptions(at, held, tmp_path)
    assert row(at, "one").y() < row(at, "two").y()
    click(at, "This one first", "two")
    at.wait(lambda: row(at, "two").y() < row(at, "one").y())
    at.session.tasks.stop()
    at.idle()


def test_a_recording_that_goes_is_not_transcribed_any_more(
    at: Desk, held: Held, tmp_path: Path
) -> None:
    two_transcriptions(at, held, tmp_path)
    at.session.history.undo()  # the import of the second one
    becomes(at, ("one", JobState.RUNNING))
    at.session.history.undo()
    becomes(at)
    at.idle()
    assert at.posted == []


def test_when_all_is_stopped_what_waits_does_not_begin(
    at: Desk, held: Held, tmp_path: Path
) -> None:
    two_transcriptions(at, held, tmp_path)
    click(at, "Pause", "one")
    at.session.tasks.stop()
    at.idle()
    held.engine.let_through(2 * WINDOWS)
    becomes(at, ("one", JobState.PAUSED))


def test_two_quick_clicks_cancel_one_job(at: Desk, held: Held, tmp_path: Path) -> None:
    at.drop(*sound_files(tmp_path, "one.wav", "two.wav", "three.wav"))
    click(at, "Cancel", "two.wav")
    at.wait(lambda: row(at, "three.wav").y() < 2 * row(at, "one.wav").height())
    (below,) = (b for b in buttons(row(at, "three.wav")) if "Cancel" in b.accessibleName())
    QTest.mouseDClick(below, Qt.MouseButton.LeftButton)  # the second click of two
    assert [name for name, _state in jobs(at)] == ["one.wav", "three.wav"]
    at.session.tasks.stop()
    at.idle()


def test_many_files_are_taken_at_once(at: Desk, held: Held, tmp_path: Path) -> None:
    paths = sound_files(tmp_path, *(f"{n:03}.wav" for n in range(150)))
    clock = QElapsedTimer()
    clock.start()
    at.room.import_files(paths)
    assert clock.elapsed() < 1000
    assert len(jobs(at)) == 150
    assert "and 142 more" in [each.text() for each in at.room.findChildren(QLabel)]
    at.session.tasks.stop()
    at.idle()
    becomes(at)


def test_a_row_tells_how_far_and_how_long(at: Desk, held: Held, tmp_path: Path) -> None:
    two_transcriptions(at, held, tmp_path)
    held.engine.let_through()
    at.wait(lambda: "less than a minute left" in labels(row(at, "one")))
    bar = row(at, "one").findChild(QProgressBar)
    assert bar
    assert 0 < bar.value() < 100
    assert "Waits its turn" in labels(row(at, "two"))
    at.session.tasks.stop()
    at.idle()
