"""Take pictures of the window, room by room, as people will see it.

    python packaging/take_pictures.py                  of the sample handover, into docs/pictures
    python packaging/take_pictures.py --library DIR    of a copy of a library that is there
    python packaging/take_pictures.py --all --out DIR  in every size, both schemes, and at 200 %

No screen is needed. The pictures are of the real window, steered by its own buttons and lists.
Each look is taken in a process of its own, since Qt decides on its scale when it starts.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QDeadlineTimer, QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
WAIT_MS = 30_000
SETTLE_MS = 600
COLOURS, EXACT = 256, 96
SHADE = np.uint32(0xFFE0E0E0)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is looked at: its size in pixels of the person, its colours, the scale."""

    width: int
    height: int
    scheme: str = "light"
    scale: int = 1

    @property
    def name(self) -> str:
        """Return the part of a file's name that tells looks apart, empty for the usual one."""
        if self == Look(1280, 800):
            return ""
        parts = [f"{self.width}x{self.height}", self.scheme]
        return "-" + "-".join(parts + ([f"{100 * self.scale}"] if self.scale != 1 else []))


LOOKS = (
    Look(1280, 800),
    Look(1280, 800, "dark"),
    Look(1920, 1080),
    Look(1920, 1080, "dark"),
    Look(960, 600, scale=2),
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures and return the exit code."""
    parser = argparse.ArgumentParser(description="Take pictures of the window.")
    parser.add_argument("--library", type=Path, help="copy this library instead of the sample")
    parser.add_argument("--out", type=Path, default=PICTURES, help="where the pictures go")
    parser.add_argument("--all", action="store_true", help="in every size and scheme")
    parser.add_argument("--look", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.look is not None:
        photograph(LOOKS[asked.look], asked.library, asked.out)
        return 0
    with tempfile.TemporaryDirectory(prefix="seci-pictures-") as folder:
        library = make_library(Path(folder) / "Northern district", asked.library)
        looks = range(len(LOOKS)) if asked.all else (0,)
        return max(take_in_process(number, library, asked.out) for number in looks)


def make_library(folder: Path, source: Path | None) -> Path:
    """Copy a library, or make the one of the sample."""
    if source is not None:
        return Path(shutil.copytree(source, folder, ignore=shutil.ignore_patterns("*.lock")))
    from seci_capture import bootstrap
    from seci_capture.services.sample_library import make_sample_library

    make_sample_library(folder, bootstrap.edges()).close()
    return folder


def take_in_process(number: int, library: Path, out: Path) -> int:
    """Take one look in a process of its own, with a home of its own."""
    look = LOOKS[number]
    with tempfile.TemporaryDirectory(prefix="seci-home-") as home:
        for name in ("config", "documents", "run"):
            (Path(home) / name).mkdir(mode=0o700)
        variables = {
            "HOME": home,
            "USERPROFILE": home,
            "APPDATA": f"{home}/config",
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_RUNTIME_DIR": f"{home}/run",
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(look.scale),
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, __file__, "--look", str(number), "--library", str(library)]
        command += ["--out", str(out)]
        return subprocess.run(command, env={**os.environ, **variables}, check=False).returncode


def photograph(look: Look, library: Path, out: Path) -> None:
    """Open the window on a library and take a picture of each room."""
    from seci_capture import bootstrap
    from seci_capture.gui import theme, translation
    from seci_capture.gui.main_window import MainWindow

    application = QApplication(["seci-capture"])
    translation.install(application)
    window = MainWindow(bootstrap.edges())
    window.preferences.choose_scheme(theme.Scheme(look.scheme))
    window.showNormal()  # it begins maximized where it thinks the screen too small
    window.resize(look.width, look.height)
    for name in scenes(window, library):
        settle(SETTLE_MS)
        file = out / f"{name}{look.name}.png"
        save(window.grab().toImage(), file)
        print(file)
    window.close()
    wait_for(lambda: not window.isVisible())


def scenes(window: "MainWindow", library: Path) -> Iterator[str]:  # noqa: F821 - imported late
    """Lead the window through its rooms. Each name stands for what is shown at that moment."""
    yield "welcome"
    window.open_folder(library)
    wait_for(lambda: window.workplace is not None and window.workplace.handover_id is not None)
    place = window.workplace
    place.show_room(0)
    yield "overview"
    place.show_room(1)
    yield "prepare"
    place.show_room(2)
    marks = place.capture.form.marks.findChild(QAbstractItemView)
    wait_for(lambda: marks.model().rowCount() > 0)
    choose(marks, "Metaphor")
    yield "capture"
    place.show_room(3)
    items = place.compile.form.item_list
    wait_for(lambda: items.model().rowCount() > 0)
    choose(items, "Rule of thumb")
    yield "compile"
    place.show_room(4)
    tasks, states = place.learn.form.task_list, place.learn.card.state_buttons
    wait_for(lambda: tasks.model().rowCount() > 0)
    for words, state in (("Compare", "done"), ("Apply", "begun")):
        choose(tasks, words)
        states[state].click()
        settle(SETTLE_MS)
    yield "learn"


def choose(view: QAbstractItemView, words: str) -> None:
    """Choose the first row that is read aloud with these words."""
    model = view.model()
    spoken = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]
    row = next(number for number, text in enumerate(spoken) if words in text)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(model.index(row, 0), flags)


def save(image: QImage, file: Path) -> None:
    """Write a picture in 256 colours: a third of the size, and nobody sees it."""
    exact = image.convertToFormat(QImage.Format.Format_RGB32)
    table = colours_of(np.frombuffer(exact.constBits(), np.uint32))
    exact.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(file), "PNG", 0)


def colours_of(pixels: NDArray[np.uint32]) -> list[int]:
    """Return the most frequent colours, and for the others one of each shade that occurs."""
    colours, counts = np.unique(pixels, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    frequent, others = colours[order[:EXACT]], colours[order[EXACT:]]
    _shades, first = np.unique(others & SHADE, return_index=True)  # the most frequent comes first
    return [int(each) for each in (*frequent, *others[np.sort(first)])][:COLOURS]


def settle(milliseconds: int) -> None:
    """Let the window draw what was read."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents()


def wait_for(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    deadline = QDeadlineTimer(WAIT_MS)
    while not done():
        if deadline.hasExpired():
            sys.exit("The window did not get there in time.")
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
