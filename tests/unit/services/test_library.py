"""Creating, opening and checking a library, with and without a keyring."""

from pathlib import Path

import numpy as np
import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.services import library as libraries
from seci_capture.services.capture import remove_recording
from seci_capture.services.editing import undo
from seci_capture.services.handover import handovers
from seci_capture.services.playback import open_sound
from seci_capture.storage.library import Library
from tests.helpers.edges import Keyring, NoSecrets
from tests.helpers.libraries import RATE, add_case, add_recording, everything, files_in, noise

SOUND = noise(RATE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder for a library."""
    return tmp_path / "library"


def reopen(folder: Path) -> Library:
    """Open a library without a passphrase, as the program does."""
    return libraries.open_library(folder, None, NoSecrets())


def test_a_folder_is_a_library_from_its_making_on(folder: Path) -> None:
    assert not libraries.is_library(folder)
    libraries.create(folder, None).library.close()
    assert libraries.is_library(folder)
    with reopen(folder) as library:
        assert handovers(library) == ()


def test_the_keyring_opens_what_it_remembers(folder: Path) -> None:
    keyring = Keyring()
    with libraries.create(folder, "Zwölf boxt").library as library:
        assert not libraries.remember(library, "Zwölf boxt", NoSecrets())
        assert libraries.remember(library, "Zwölf boxt", keyring)
    libraries.open_library(folder, None, keyring).close()
    assert libraries.verify(folder, None, keyring) == ()
    keyring.forget(library.id)
    for call in (libraries.open_library, libraries.verify):
        with pytest.raises(CaptureError) as caught:
            call(folder, None, keyring)
        assert caught.value.fault is Fault.PASSPHRASE_NEEDED


def test_a_lost_keyring_is_no_lost_library(folder: Path) -> None:
    library, recovery_key = libraries.create(folder, "Zwölf boxt")
    library.close()
    libraries.open_library(folder, recovery_key, NoSecrets()).close()


def test_a_given_passphrase_goes_before_the_keyring(folder: Path) -> None:
    keyring = Keyring()
    with libraries.create(folder, "Zwölf boxt").library as library:
        keyring.remember(library.id, "forgotten")
    libraries.open_library(folder, "Zwölf boxt", keyring).close()
    with pytest.raises(CaptureError) as caught:
        libraries.open_library(folder, None, keyring)
    assert caught.value.fault is Fault.PASSPHRASE_WRONG


def test_a_whole_library_is_verified(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        add_case(library)
        remove_recording(library, everything(library)[Recording][0].id)
    assert libraries.verify(folder, None, NoSecrets()) == ()
    (folder / "library.json").write_text("{")
    (damage,) = libraries.verify(folder, None, Keyring())
    assert damage.subject == "library.json"


@pytest.mark.parametrize("call", [libraries.open_library, libraries.verify])
def test_where_there_is_no_library_it_is_told(folder: Path, call) -> None:
    with pytest.raises(CaptureError) as caught:
        call(folder, None, NoSecrets())
    assert caught.value.fault is Fault.LIBRARY_MISSING
    assert not folder.exists()


def test_what_was_arriving_when_the_program_died_is_cleared_away(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        with library.shelf.create("half", RATE, 1) as writer:
            writer.append(SOUND)
            writer.finish()
        library.shelf.create("begun", RATE, 1).close()
    with reopen(folder) as library:
        assert not list((folder / "recordings").iterdir())
        assert library.shelf.arriving() == set()


def test_what_cannot_be_cleared_away_now_does_not_keep_a_library_shut(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with libraries.create(folder, None).library as library:
        library.shelf.create("arriving", RATE, 1).close()

    def held_elsewhere(*_: object, **__: object) -> None:
        raise PermissionError(13, "The file is open in another program")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held_elsewhere)
        with reopen(folder) as library:
            assert library.shelf.arriving() == {"arriving"}
    with reopen(folder) as library:
        assert library.shelf.arriving() == set()


def test_a_reader_clears_nothing_away(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        library.shelf.create("arriving", RATE, 1).close()
        with reopen(folder) as second:
            assert not second.writable
        assert files_in(folder / "recordings") == {"arriving.audio"}


def test_a_recording_whose_row_was_written_last_is_settled(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        case = add_case(library)
        recording = add_recording(library, case.interview.id, SOUND)
        with library.shelf.create("late", RATE, 1) as writer:
            writer.append(SOUND)
            writer.finish()
        late = Recording("late", case.interview.id, "x", RATE, 1, RATE, recording.created_at)
        library.write(lambda work: work.put(late))
    with reopen(folder) as library:
        assert library.shelf.arriving() == set()
        with open_sound(library, "late") as sound:
            assert np.array_equal(sound.read(0, RATE), SOUND)


def test_a_removed_recording_is_no_leftover(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        case = add_case(library)
        recording = add_recording(library, case.interview.id, SOUND)
        edit = remove_recording(library, recording.id)
    with reopen(folder) as library:
        undo(library, edit)
        with open_sound(library, recording.id) as sound:
            assert np.array_equal(sound.read(0, RATE), SOUND)


def test_going_back_to_an_older_library_erases_no_sound(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        case = add_case(library)
    older = (folder / "library.db").read_bytes()
    with reopen(folder) as library:
        recording = add_recording(library, case.interview.id, SOUND)
    newer = (folder / "library.db").read_bytes()
    (folder / "library.db").write_bytes(older)
    with reopen(folder) as library:
        assert recording not in everything(library)[Recording]
    (folder / "library.db").write_bytes(newer)
    with reopen(folder) as library, open_sound(library, recording.id) as sound:
        assert np.array_equal(sound.read(0, RATE), SOUND)


def test_a_lost_database_costs_no_recording(folder: Path) -> None:
    with libraries.create(folder, None).library as library:
        case = add_case(library)
        recording = add_recording(library, case.interview.id, SOUND)
    content = (folder / "library.db").read_bytes()
    (folder / "library.db").unlink()
    with pytest.raises(CaptureError) as caught:
        reopen(folder)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED
    assert files_in(folder / "recordings") == {f"{recording.id}.audio"}
    (folder / "library.db").write_bytes(content)
    with reopen(folder) as library, open_sound(library, recording.id) as sound:
        assert sound.samples == RATE
