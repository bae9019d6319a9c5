"""A library with recordings, and a stick for its copies."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.services import handover
from seci_capture.services.restoring import Restored, Wanted, restore
from seci_capture.storage.library import Library
from tests.helpers.edges import NoSecrets
from tests.helpers.libraries import RATE, add_recording, add_transcript, noise, said


@dataclass(frozen=True)
class Copied:
    """An open library with two recordings, and an empty stick."""

    library: Library
    stick: Path
    interview: Interview
    recordings: tuple[Recording, ...]
    recovery_key: str | None

    @property
    def copies(self) -> Path:
        """Return the folder of copies on the stick."""
        return next(self.stick.glob("seci-capture-*"))

    def add(self, seconds: int = 1) -> Recording:
        """Add a recording with words."""
        recording = add_recording(self.library, self.interview.id, noise(seconds * RATE))
        add_transcript(self.library, recording.id, [said("Steam rises .")])
        return recording


def begin(folder: Path, passphrase: str | None = None) -> Copied:
    """Make the library and the stick in a folder."""
    library, recovery_key = Library.create(folder / "library", passphrase)
    stick = folder / "stick"
    stick.mkdir()
    case = handover.begin(library, "Karin Vogt").made(Handover)
    interview = handover.add_interview(library, case.id, theme="Winter").made(Interview)
    begun = Copied(library, stick, interview, (), recovery_key)
    recordings = (begun.add(), begun.add(2))
    return Copied(library, stick, interview, recordings, recovery_key)


def bring(source: Path, folder: Path, secret: str | None = None) -> Restored:
    """Restore the newest copy."""
    return restore(Wanted(source, folder), secret, NoSecrets())


def fault_of(call: Callable[[], object]) -> Fault | None:
    """Return the fault with which a call fails."""
    try:
        call()
    except CaptureError as error:
        return error.fault
    return None


def flip(path: Path, at: float = 0.6) -> None:
    """Change one bit in a closed file."""
    content = bytearray(path.read_bytes())
    content[int(len(content) * at)] ^= 1
    path.write_bytes(content)
