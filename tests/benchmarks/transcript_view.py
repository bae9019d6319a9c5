"""A transcript of three hours in the room Capture: how long a person waits. One line of JSON.

Opening is measured until the words are painted, and marking until the mark is stored and listed, by
the clock, with the longest time that the window stood still. All else is the work of the window's
thread until it is painted, in processor time: a busy machine changes it little. Milliseconds.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/transcript_view.py [--words N] [--marks N]
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seci_capture.domain.edits import Action, Edit, added
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.marking import Mark, MarkKind, anchor
from seci_capture.domain.transcript import Word, Wording
from seci_capture.gui import theme
from seci_capture.gui.application import spare_what_stays
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.externalize.transcript_editor import SentenceEditor
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.notices import Notices
from seci_capture.gui.session import Session
from seci_capture.services import handover, transcription
from seci_capture.services.editing import perform
from tests.helpers.gui_edges import fake_edges
from tests.helpers.heartbeat import Heartbeat
from tests.helpers.libraries import MOMENT, add_recording, add_transcript, open_new, said

WORDS_PER_SEGMENT, SEGMENTS_PER_WINDOW = 7, 100
TEXT = ("When", "the", "hum", "becomes", "a", "note", "order", "the", "bearing", "nobody")
ROUNDS = 200


def main() -> None:
    """Build the transcript, do what people do, and print how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=30_000)
    parser.add_argument("--marks", type=int, default=1_500)
    options = parser.parse_args()
    application = QApplication([])
    theme.apply(application, theme.Scheme.LIGHT)
    spare_what_stays()
    with tempfile.TemporaryDirectory() as folder:
        session, handover_id = _session(Path(folder), options.words, options.marks)
        print(json.dumps(_measured(session, handover_id)))


def _session(folder: Path, words: int, marks: int) -> tuple[Session, str]:
    library = open_new(folder / "library")
    begun = handover.begin(library, "Karin Vogt").made(Handover)
    interview = handover.add_interview(library, begun.id, theme="Winter").made(Interview)
    recording = add_recording(library, interview.id, np.zeros((8000, 1), dtype=np.int16))
    transcript, stored = add_transcript(library, recording.id, list(_windows(words)))
    wording = Wording(stored)
    made = tuple(_mark(k, transcript.id, recording.id, wording) for k in range(marks))
    perform(library, lambda _: Edit(Action.MARK, MarkKind.CUE, tuple(map(added, made))))
    return Session(library, fake_edges(), Notices()), begun.id


def _windows(words: int) -> Iterator[tuple[Word, ...]]:
    chance = random.Random(7)
    size = WORDS_PER_SEGMENT * SEGMENTS_PER_WINDOW
    for first in range(0, words, size):
        text = " ".join(chance.choice(TEXT) for _ in range(min(size, words - first)))
        yield tuple(
            replace(word, opens=k % WORDS_PER_SEGMENT == 0, speaker=k // WORDS_PER_SEGMENT % 2)
            for k, word in enumerate(said(text, first * 0.36))
        )


def _mark(k: int, transcript_id: str, recording_id: str, wording: Wording) -> Mark:
    chance = random.Random(k)
    first = chance.randrange(len(wording.words) - 20)
    last = first + chance.randrange(1, 20)
    place = anchor(transcript_id, wording, wording.numbers[first], wording.numbers[last])
    return Mark(f"m{k}", recording_id, chance.choice(list(MarkKind)), place, MOMENT, "a note")


def _measured(session: Session, handover_id: str) -> dict[str, object]:
    room = CaptureRoom(session)
    room.resize(1110, 740)
    room.show()
    view = room.form.transcript.view
    gaps = Heartbeat()
    began = time.perf_counter()
    room.show_handover(handover_id)
    _until(lambda: view.text.blockCount() > 1)
    view.viewport().repaint()
    opening = 1000 * (time.perf_counter() - began)
    figures: dict[str, object] = {
        "open": round(opening),
        "open_longest_gap": round(gaps.stop().clock),
    }
    wording = _wording(session)
    chance = random.Random(3)
    middle = len(wording.words) // 2
    spoken = iter(wording.words[middle : middle + 3 * ROUNDS])
    figures["highlight"] = _spread(lambda: view.show_spoken(next(spoken).n), view)
    figures["jump"] = _spread(lambda: view.go_to(chance.choice(wording.words).n), view)
    view.setFocus()
    figures["arrow_key"] = _spread(lambda: QTest.keyClick(view, Qt.Key.Key_Down), view)
    figures["resize"] = _spread(lambda: room.resize(1110 + chance.randrange(60), 740), view, 20)
    figures["mark"] = _marking(room, wording, chance)
    figures.update(_correcting(room, wording, chance))
    room.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    session.close()
    return figures


def _wording(session: Session) -> Wording:
    (recording,) = handover.all_recordings(session.library)
    transcript = transcription.latest(session.library, recording.id)
    assert transcript
    return transcription.wording(session.library, transcript.id)


def _marking(room: CaptureRoom, wording: Wording, chance: random.Random) -> dict[str, object]:
    view = room.form.transcript.view
    shown, stored, stood, worked_on = [], [], [], []
    for _ in range(20):
        view.go_to(chance.choice(wording.words).n)
        QApplication.processEvents()
        before = len(room.form.marks.marks)
        gaps = Heartbeat()
        began, worked = time.perf_counter(), time.thread_time()
        QTest.keyClick(view, Qt.Key.Key_M)
        view.viewport().repaint()
        shown.append(1000 * (time.thread_time() - worked))
        _until(lambda: len(room.form.marks.marks) > before)  # noqa: B023 - within the round
        stored.append(1000 * (time.perf_counter() - began))
        QTest.qWait(30)  # until all of the room shows it
        stood.append(gaps.stop().clock)
        worked_on.append(gaps.longest.work)
    return {
        "longest_work": _percentiles(worked_on),
        "painted": _percentiles(shown),
        "stored_and_listed": _percentiles(stored),
        "longest_gap": _percentiles(stood),
    }


def _correcting(room: CaptureRoom, wording: Wording, chance: random.Random) -> dict[str, object]:
    """Open sentences at random, type into them and keep them."""
    view, history = room.form.transcript.view, room.session.history
    opened, typed, kept, stood, worked_on = [], [], [], [], []
    for _ in range(20):
        view.go_to(chance.choice(wording.words).n)
        QApplication.processEvents()
        opened.append(_timed(lambda: QTest.keyClick(view, Qt.Key.Key_F2), view))
        editor = QApplication.focusWidget()
        assert isinstance(editor, SentenceEditor)
        for key in ("t", "h", "e", " ", "p", "u", "m", "p", " ", "s"):
            typed.append(_timed(lambda: QTest.keyClicks(editor, key), view))  # noqa: B023
            QApplication.processEvents()
        steps, gaps = history.count(), Heartbeat()
        kept.append(_timed(lambda: QTest.keyClick(editor, Qt.Key.Key_Return), view))  # noqa: B023
        _until(lambda: history.count() > steps)  # noqa: B023 - within the round
        QTest.qWait(30)
        stood.append(gaps.stop().clock)
        worked_on.append(gaps.longest.work)
    return {
        "sentence_opened": _percentiles(opened),
        "sentence_key": _percentiles(typed),
        "sentence_kept": {
            "longest_work": _percentiles(worked_on),
            "painted": _percentiles(kept),
            "longest_gap": _percentiles(stood),
        },
    }


def _timed(act: Callable[[], object], view: TranscriptView) -> float:
    """Return the milliseconds of work until something is done and painted."""
    began = time.thread_time()
    act()
    view.viewport().repaint()
    return 1000 * (time.thread_time() - began)


def _spread(act: Callable[[], object], view: TranscriptView, rounds: int = ROUNDS) -> object:
    times = []
    for _ in range(rounds):
        times.append(_timed(act, view))
        QApplication.processEvents()
    return _percentiles(times)


def _percentiles(times: Sequence[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "median": round(statistics.median(ordered), 2),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 2),
        "worst": round(ordered[-1], 2),
    }


def _until(there: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: loop.quit() if there() else None)
    timer.start()
    loop.exec()
    timer.stop()


if __name__ == "__main__":
    main()
