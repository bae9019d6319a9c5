"""How long it takes to copy a library of many hours, and to bring it back.

    python -m tests.benchmarks.backup --hours 100 [--folder DIR]

The recordings are the sample interview again and again. Takes four times the room of the library.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from seci_capture import resources
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.services import handover
from seci_capture.services.backup import back_up, pack
from seci_capture.services.restoring import Wanted, restore
from seci_capture.storage.library import Library
from tests.helpers.edges import NoSecrets
from tests.helpers.libraries import Samples, add_recording, add_transcript, said

SECONDS = 3600
WINDOWS, SENTENCE = 250, "steam rises at night " * 10


def make(folder: Path, hours: int) -> Library:
    """Make a library with so many recordings of an hour, each with 10,000 words."""
    sound, rate = soundfile.read(
        resources.path("sample", "interview.flac"), dtype="int16", always_2d=True
    )
    hour: Samples = np.resize(sound[:, :1], (SECONDS * rate, 1))
    library = Library.create(folder, None).library
    case = handover.begin(library, "Martin Hale").made(Handover)
    interview = handover.add_interview(library, case.id).made(Interview)
    for _ in range(hours):
        recording = add_recording(library, interview.id, hour, rate)
        add_transcript(library, recording.id, [said(SENTENCE)] * WINDOWS)
    return library


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.monotonic()
    work()
    return round(time.monotonic() - begun, 1)


def measure(folder: Path, hours: int) -> dict[str, float]:
    """Copy a library and bring it back, each in both ways."""
    stick, package = folder / "stick", folder / "moved.seci-library"
    stick.mkdir()
    with make(folder / "library", hours) as library:
        figures = {
            "hours": hours,
            "first backup": seconds(lambda: back_up(library, stick)),
            "next backup": seconds(lambda: back_up(library, stick)),
            "package": seconds(lambda: pack(library, package)),
        }
    for name, source in (("restored copy", stick), ("restored package", package)):
        wanted = Wanted(source, folder / name)
        figures[name] = seconds(lambda wanted=wanted: restore(wanted, None, NoSecrets()))
    figures["megabytes"] = round(package.stat().st_size / 1e6)
    return figures


def main() -> None:
    """Measure, and print one line of JSON."""
    parser = argparse.ArgumentParser(description="Copy a library and bring it back.")
    parser.add_argument("--hours", type=int, default=6)
    parser.add_argument("--folder", type=Path, help="where there is room")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="seci-backup-", dir=asked.folder) as folder:
        print(json.dumps(measure(Path(folder), asked.hours)))


if __name__ == "__main__":
    main()
