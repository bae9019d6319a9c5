"""What is tried on a small disk, in a process of its own. Each scenario answers in JSON."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from seci_capture.domain.errors import CaptureError
from seci_capture.services import capture, handover
from seci_capture.services.library import Library, open_library
from seci_capture.storage.schema import bring_up_to_date
from seci_capture.storage.sqlcipher import connect
from seci_capture.storage.verification import damages_of
from tests.helpers.edges import GivenMedia, NoSecrets
from tests.helpers.libraries import RATE, add_case, add_recording, files_in, noise, open_new
from tests.helpers.migrations import NEXT, next_scripts

KEY = b"k" * 32
MEDIA = GivenMedia([noise(50 * RATE)] * 3)


class Disk:
    """A small disk, whose free room is set by a file that takes the rest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "library"
        self._ballast = folder / "ballast"

    def leave(self, kib: int) -> None:
        """Leave so much free room."""
        self._ballast.write_bytes(b"")
        disk = os.statvfs(self.folder)
        self._ballast.write_bytes(b"x" * max(0, disk.f_bavail * disk.f_bsize - kib * 1024))

    def free(self) -> None:
        """Give all room back."""
        self._ballast.unlink()

    def clear(self) -> None:
        """Remove everything."""
        for each in self.folder.iterdir():
            if each.is_dir():
                shutil.rmtree(each)
            else:
                each.unlink()


def fault_of(call: Callable[[], object]) -> str:
    """Return the fault with which a call fails, or "none"."""
    try:
        call()
    except CaptureError as error:
        return error.fault.value
    return "none"


def make(disk: Disk) -> list[dict[str, Any]]:
    """Make libraries with less and less room."""
    answers = []
    for kib in (400, 230, 215, 200, 180, 120, 60, 16, 4, 0):
        disk.leave(kib)
        fault = fault_of(lambda: Library.create(disk.library, None).library.close())
        left = sorted(files_in(disk.folder) - {"ballast"})
        disk.free()
        again = fault_of(lambda: Library.create(disk.library, None).library.close())
        answers.append({"fault": fault, "left": left, "again": again})
        disk.clear()
    return answers


def work(disk: Disk) -> list[dict[str, Any]]:
    """Work in libraries until the disk is full, and look what is there afterwards."""
    answers = []
    for kib in (0, 16, 40, 64, 100, 250, 500):
        with open_new(disk.library) as library:
            case = add_case(library)
            capture.remove_recording(library, case.recording.id)
            add_recording(library, case.interview.id, noise(RATE))
        disk.leave(kib)
        answer = work_on(disk.library)
        answer["checked"] = fault_of(lambda: damages_of(disk.library, None))
        disk.free()
        answers.append(answer | look_at(disk.library))
        disk.clear()
    return answers


def work_on(folder: Path) -> dict[str, Any]:
    """Open a library, write until it is full, import, and remove."""
    answer: dict[str, Any] = {"written": 0}

    def open_and_write() -> None:
        with open_library(folder, None, NoSecrets()) as library:
            case = handover.handovers(library)[0]
            answer["obstacle"] = library.obstacle
            answer["writing"] = fault_of(lambda: write_on(library, answer))
            answer["importing"] = fault_of(
                lambda: capture.import_media(library, MEDIA, Path("talk.wav"), handover_id=case.id)
            )
            answer["sounds"] = sounds_in(folder)

    answer["opening"] = fault_of(open_and_write)
    return answer


def sounds_in(folder: Path) -> list[str]:
    """Return the names of the sound files of a library."""
    return sorted(name for name in files_in(folder / "recordings") if name.endswith(".audio"))


def write_on(library: Library, answer: dict[str, Any]) -> None:
    """Begin handovers for ever, and count those that are safe."""
    while True:
        handover.begin(library, "Karin", challenge="x" * 2000)
        answer["written"] += 1


def look_at(folder: Path) -> dict[str, Any]:
    """Look at a library on a disk that has room again."""
    with open_library(folder, None, NoSecrets()) as library:
        stored = len(handover.handovers(library)) - 1
        (recording,) = handover.all_recordings(library)
        sounds = sounds_in(folder)
        removing = fault_of(lambda: capture.remove_recording(library, recording.id))
    damages = [damage.what for damage in damages_of(folder, None)]
    return {
        "stored": stored,
        "kept": sounds == [f"{recording.id}.audio"],
        "removing": removing,
        "damages": damages,
    }


def export(disk: Disk) -> list[dict[str, Any]]:
    """Write recordings out onto a disk with too little room."""
    answers = []
    with open_new(disk.library) as library:
        case = add_case(library)
        recording = add_recording(library, case.interview.id, noise(60 * RATE))
        for target in (disk.folder / "talk.wav", disk.folder / "talk.flac"):
            target.write_bytes(b"old")
            disk.leave(300)
            write = partial(capture.export_recording, library, recording.id, target)
            answers.append({"fault": fault_of(write), "old": target.read_bytes() == b"old"})
            disk.free()
            answers[-1]["left"] = sorted(p.name for p in disk.folder.iterdir() if p.is_file())
            target.unlink()
    return answers


def migrate(disk: Disk) -> list[dict[str, Any]]:
    """Migrate a library on a disk with too little room for a copy."""
    disk.library.mkdir()
    path = disk.library / "library.db"
    bring_up_to_date(path, KEY)
    with closing(connect(path, KEY)) as connection:
        connection.execute("INSERT INTO handovers VALUES ('h', 'Karin', '', '', NULL, '', '', 0)")
    before, scripts, answers = path.read_bytes(), next_scripts(disk.folder / "scripts"), []
    for kib in (200, 150, 100, 40, 8, 0):
        disk.leave(kib)
        fault = fault_of(lambda: bring_up_to_date(path, KEY, scripts, NEXT))
        disk.free()
        whole = path.read_bytes() == before
        logs = {"library.db-wal", "library.db-shm"}  # empty, and gone with the next opening
        left = sorted(files_in(disk.library) - logs)
        answers.append({"fault": fault, "whole": whole, "left": left})
    again = fault_of(lambda: bring_up_to_date(path, KEY, scripts, NEXT))
    return [*answers, {"fault": again}]


def read_only(disk: Disk) -> dict[str, Any]:
    """Use a disk that cannot be written."""
    with open_new(disk.library) as library:
        case = add_case(library)
        capture.remove_recording(library, case.recording.id)
        add_recording(library, case.interview.id, noise(RATE))
    (disk.folder / "empty").mkdir()
    subprocess.run(["mount", "-o", "remount,ro", str(disk.folder)], check=True)
    elsewhere = Path(os.environ["TMPDIR"])
    with open_new(elsewhere / "library") as library:
        case = add_case(library)
        recording = add_recording(library, case.interview.id, noise(RATE))
        target = disk.folder / "talk.wav"
        exporting = fault_of(lambda: capture.export_recording(library, recording.id, target))
    answer: dict[str, Any] = {}

    def open_and_look() -> None:
        with open_library(disk.library, None, NoSecrets()) as library:
            answer["read"] = [each.expert for each in handover.handovers(library)]
            (recording,) = handover.all_recordings(library)
            with library.shelf.open(recording.id) as sound:
                answer["heard"] = len(sound.read(0, RATE))
            answer["writing"] = fault_of(lambda: handover.begin(library, "Ida"))
            answer["importing"] = fault_of(
                lambda: capture.import_media(
                    library, MEDIA, Path("talk.wav"), interview_id=recording.interview_id
                )
            )

    return answer | {
        "opening": fault_of(open_and_look),
        "damages": len(damages_of(disk.library, None)),
        "making": fault_of(lambda: Library.create(disk.folder / "new", None)),
        "making where a folder is": fault_of(lambda: Library.create(disk.folder / "empty", None)),
        "exporting": exporting,
    }


def ballast(disk: Disk) -> list[dict[str, Any]]:
    """Fill the disk to the last byte, and go on in a library that has ballast."""
    answers = []
    for kib in (0, 16, 40):
        with open_new(disk.library) as library:
            case = add_case(library)
        disk.leave(kib)
        answer: dict[str, Any] = {"before": (disk.library / "ballast").exists()}
        with open_library(disk.library, None, NoSecrets()) as library:
            answer["removing"] = fault_of(
                lambda library=library, case=case: capture.remove_recording(
                    library, case.recording.id
                )
            )
            answer["full"] = fault_of(lambda library=library: write_on(library, {"written": 0}))
        answer["after"] = (disk.library / "ballast").exists()
        disk.leave(0)
        with open_library(disk.library, None, NoSecrets()) as library:
            answer["read"] = len(handover.handovers(library)) > 1
        disk.free()
        open_library(disk.library, None, NoSecrets()).close()
        answer["again"] = (disk.library / "ballast").exists()
        answer["damages"] = len(damages_of(disk.library, None))
        answers.append(answer)
        disk.clear()
    return answers


if __name__ == "__main__":
    scenario: Callable[[Disk], object] = globals()[sys.argv[1]]
    print(json.dumps(scenario(Disk(Path(sys.argv[2])))))
