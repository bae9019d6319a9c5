"""The program, except that it says when it has painted, and ends.

    python -m tests.benchmarks.first_paint [LIBRARY]

Without a library, that is the first picture of the window; with one, its overview.
"""

import os
import sys
from pathlib import Path

from seci_capture import bootstrap
from seci_capture.services.ports import Edges

LOOK_MS = 5


def open_watched(parts: Edges, folder: Path | None) -> int:
    """Open the window as the program does, and end as soon as it is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    from seci_capture.gui import application
    from seci_capture.gui.main_window import MainWindow

    class Watched(MainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            if folder is None:
                QTimer.singleShot(0, end)  # when all that stands in the window is painted, too
            else:
                QTimer.singleShot(LOOK_MS, self._look)

        def _look(self) -> None:
            if self.workplace is None or not self.workplace.overview.interviews.buttons:
                QTimer.singleShot(LOOK_MS, self._look)
            else:
                self.repaint()
                end()

    application.MainWindow = Watched
    return application.run(parts, [], folder)


def end() -> None:
    """Say that it is painted, and leave at once: what else was begun is of no interest."""
    print("painted", flush=True)
    os._exit(0)


if __name__ == "__main__":
    library = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    bootstrap.open_window = lambda parts, _folder: open_watched(parts, library)
    sys.exit(bootstrap.main([]))
