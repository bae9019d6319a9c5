"""The library of the sample handover: made once in the person's data folder, and made anew."""

from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from seci_capture import paths
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.files import explained_os
from seci_capture.services.library import is_library, open_library
from seci_capture.services.ports import Edges
from seci_capture.services.progress import Report, nobody
from seci_capture.services.sample import make_sample
from seci_capture.services.sample_speech import knowing_the_sample
from seci_capture.services.texts import _
from seci_capture.storage.library import Library


def sample_folder() -> Path:
    """Return where the library of the sample lies, or will."""
    return paths.data_folder() / _("Sample handover")


def is_sample(library: Library) -> bool:
    """Say whether a library is the one of the sample."""
    return library.folder.absolute() == sample_folder().absolute()


def open_sample(
    edges: Edges, report: Report = nobody, cancel: CancelToken | None = None
) -> Library:
    """Open the library of the sample, which has no passphrase; make it where it is missing.

    It appears whole or not at all: a crash leaves nothing in its place. Raises what creating a
    library and importing raise, and :class:`Cancelled`.
    """
    folder = sample_folder()
    if not is_library(folder):
        _put_in_place(folder, edges, report, cancel)
    return open_library(folder, None, edges.secrets)


def remake_sample(
    edges: Edges, report: Report = nobody, cancel: CancelToken | None = None
) -> Library:
    """Make the library of the sample anew, and open it. What was tried in it goes.

    It must be closed. Raises LIBRARY_IN_USE when it is open in another program.
    """
    folder = sample_folder()
    if is_library(folder):
        with open_library(folder, None, edges.secrets) as before:
            before.ensure_writable()
        rmtree(folder)
    return open_sample(edges, report, cancel)


def make_sample_library(
    folder: Path, edges: Edges, report: Report = nobody, cancel: CancelToken | None = None
) -> Library:
    """Make a new library, without a passphrase, that holds the sample with the words known of it.

    Raises what :func:`open_sample` raises; then the folder is as it was.
    """
    library = Library.create(folder, None).library
    try:
        make_sample(library, knowing_the_sample(edges), DEFAULT, report=report, cancel=cancel)
    except BaseException:
        library.close()
        rmtree(folder)  # it was empty or missing, and holds nothing but the half-made sample
        raise
    return library


def place_to_begin(library: Library) -> Mark | None:
    """Return the first metaphor of a library: what a person is shown first of the sample."""
    with library.read() as work:
        marks = [m for r in work.all(Recording) for m in work.all(Mark, recording_id=r.id)]
    return next((mark for mark in marks if mark.kind is MarkKind.METAPHOR), None)


def _put_in_place(folder: Path, edges: Edges, report: Report, cancel: CancelToken | None) -> None:
    with explained_os(folder.parent):
        folder.parent.mkdir(parents=True, exist_ok=True)
        making = Path(mkdtemp(prefix=".sample-", dir=folder.parent))
    try:
        make_sample_library(making, edges, report, cancel).close()
        with suppress(OSError):  # another window was quicker: its sample is as good
            making.rename(folder)
    finally:
        rmtree(making, ignore_errors=True)
