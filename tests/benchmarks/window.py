"""How long a person waits for the window. Prints one line of JSON for each figure, milliseconds.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.window [--rounds N]

``first_paint`` is that of whole processes, from before their start to the first picture, and to the
overview of a small library. The rest is measured in one window over a library of 100 recordings
with 10,000 words and 20 marks each, and 300 items: by the clock, until what is asked for is
painted. Switching a room is in addition given as the processor time of the window's thread.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from seci_capture.domain.edits import Action, Edit, added
from seci_capture.domain.interview import Interview
from seci_capture.domain.marking import Mark, MarkKind, anchor
from seci_capture.gui.application import spare_what_stays
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.gui.workplace import CAPTURE, OVERVIEW, Workplace
from seci_capture.services import combination, handover, transcription
from seci_capture.services.editing import perform
from seci_capture.storage.library import Library
from tests.benchmarks.search import fill, windows
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import MOMENT, add_case, add_recording, add_transcript, noise, open_new

RECORDINGS, WORDS, LONG_WORDS = 100, 10_000, 30_000
MARKS, ITEMS = 20, 300
SETTLED_MS = 300


def main(arguments: Sequence[str]) -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description="Measure the window.")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args(arguments).rounds
    with tempfile.TemporaryDirectory(prefix="seci-") as folder:
        live_in(Path(folder))
        say("first_paint", first_paint(rounds))
        with open_new(Path(folder) / "small") as library:
            add_case(library)
        say("first_overview", first_paint(rounds, Path(folder) / "small"))
        with open_new(Path(folder) / "large") as library:
            long_id = fill_large(library)
        measure_window(Path(folder) / "large", long_id, rounds)
    return 0


def live_in(home: Path) -> None:
    """Let this process and its children keep their settings in a folder of their own."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / "home")
    (home / "home").mkdir()


def first_paint(rounds: int, *library: Path) -> list[float]:
    """Return how long processes of the program took until they had painted. The first warms up."""
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *map(str, library)]
    times = []
    for _round in range(rounds + 1):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(1000 * (time.perf_counter() - began))
    return times[1:]


def fill_large(library: Library) -> str:
    """Fill a library, and return the recording of three hours in it."""
    fill(library, RECORDINGS, WORDS)
    (case,) = handover.handovers(library)
    for recording in handover.all_recordings(library):
        made = tuple(marks(library, recording.id))
        perform(library, lambda _, made=made: Edit(Action.MARK, "", tuple(map(added, made))))
    for number in range(ITEMS):
        title, area = f"Item {number}", f"Area {number % 12}"
        combination.add_item(
            library, case.id, title=title, statement="Order it.", kind=MarkKind.CUE, area=area
        )
    interview = handover.add_interview(library, case.id, theme="Three hours").made(Interview)
    recording = add_recording(library, interview.id, noise(80_000))
    add_transcript(library, recording.id, windows([f"word{n % 997}" for n in range(LONG_WORDS)]))
    return recording.id


def marks(library: Library, recording_id: str) -> list[Mark]:
    """Return marks spread over a recording."""
    transcript = transcription.latest(library, recording_id)
    assert transcript is not None
    wording = transcription.wording(library, transcript.id)
    step, kinds = len(wording.numbers) // MARKS, list(MarkKind)
    return [
        Mark(
            f"{recording_id}-{n}",
            recording_id,
            kinds[n % len(kinds)],
            anchor(
                transcript.id, wording, wording.numbers[n * step], wording.numbers[n * step + 9]
            ),
            MOMENT,
        )
        for n in range(MARKS)
    ]


def measure_window(folder: Path, long_id: str, rounds: int) -> None:
    """Open a library, go from room to room, and open the long transcript."""
    _application = QApplication([])
    window = MainWindow(fake_edges())
    window.showNormal()  # it begins maximized where it thinks the screen too small
    window.resize(1280, 800)
    spare_what_stays()
    say("open_library", [open_library(window, folder) for _round in range(rounds)])
    place = window.workplace
    assert place is not None
    for number, room in enumerate(place.rooms):
        clocks, works = zip(
            *(switch(window, place, number) for _round in range(4 * rounds)), strict=True
        )
        say(f"switch_to_{type(room).__name__}", clocks, work=round(percentile(works, 0.95)))
    say("open_transcript", [open_transcript(window, place, long_id) for _round in range(rounds)])
    window.close()
    until(lambda: not window.isVisible())


def open_library(window: MainWindow, folder: Path) -> float:
    """Return how long it took from the wish to open a library until its overview was painted."""
    if window.workplace is not None:
        window.menus.close_library.trigger()
        until(lambda: window.workplace is None)
    began = time.perf_counter()
    window.open_folder(folder)
    until(lambda: window.workplace is not None)
    place = window.workplace
    assert place is not None
    place.show_room(OVERVIEW)
    until(lambda: bool(place.overview.interviews.buttons))
    window.repaint()
    took = 1000 * (time.perf_counter() - began)
    rest(SETTLED_MS)
    return took


def switch(window: MainWindow, place: Workplace, number: int) -> tuple[float, float]:
    """Go to a room from its neighbour, and return the time, and the work, until it was painted."""
    place.show_room((number + 1) % len(place.rooms))
    rest(SETTLED_MS)
    began, worked = time.perf_counter(), time.thread_time()
    place.show_room(number)
    QApplication.processEvents()
    window.repaint()
    took = 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - worked)
    rest(SETTLED_MS)
    return took


def open_transcript(window: MainWindow, place: Workplace, recording_id: str) -> float:
    """Return how long it took from the choice of a recording until its words were painted."""
    place.show_room(CAPTURE)
    other = next(
        each for each in handover.all_recordings(place.session.library) if each.id != recording_id
    )
    view = place.capture.form.transcript.view
    place.capture.show_place(PlaceWanted(other.id, 0.0), play=False)
    until(lambda: "word1" not in view.toPlainText())
    rest(SETTLED_MS)
    began = time.perf_counter()
    place.capture.show_place(PlaceWanted(recording_id, 0.0), play=False)
    until(lambda: view.document().firstBlock().text().startswith("word0"))
    window.repaint()
    return 1000 * (time.perf_counter() - began)


def say(name: str, times: Sequence[float], **more: float) -> None:
    """Print a figure."""
    spread = {"median": statistics.median(times), "p95": percentile(times, 0.95)}
    figures = {key: round(each) for key, each in spread.items()} | more
    print(json.dumps({"what": name, **figures}), flush=True)


def percentile(times: Sequence[float], share: float) -> float:
    """Return the time that a share of all does not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, round(share * len(ordered)))]


def until(there: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, timer = QEventLoop(), QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if there() else None)
    timer.start()
    loop.exec()
    timer.stop()


def rest(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
