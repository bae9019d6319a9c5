"""Damaged media files give sound or a fault that a person understands, never a dead child."""

import random
from pathlib import Path

import pytest

from seci_capture.adapters.media.decoder import ChildMediaDecoder
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.cancellation import CancelToken
from tests.helpers.media import LOSSLESS, LOSSY, tone_burst, write_media

RECIPES = (*LOSSLESS, *LOSSY)
LONGEST = 300.0  # seconds; the files hold three, at a rate that may be read as a lower one


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Change single bytes, those of the header more often, or cut out or put in a stretch."""
    mutated = bytearray(data)
    for _ in range(chance.randrange(1, 40)):
        reach = chance.choice((200, 2000, len(mutated)))
        mutated[chance.randrange(min(reach, len(mutated)))] = chance.choice((0, 127, 128, 255))
    place, length = chance.randrange(len(mutated)), chance.randrange(3000)
    if chance.random() < 0.3:
        del mutated[place : place + length]
    elif chance.random() < 0.3:
        mutated[place:place] = chance.randbytes(length)
    return bytes(mutated)


def decode_mutant(folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    recipe = chance.choice(RECIPES)
    path = write_media(folder, recipe, tone_burst(recipe.rate, recipe.channels))
    path.write_bytes(mutate(path.read_bytes(), chance))
    outcome = decode(path)
    assert outcome is not Fault.MEDIA_CHILD_DIED
    assert isinstance(outcome, Fault) or 0 < outcome < LONGEST


def decode(path: Path) -> Fault | float:
    """Return the seconds of sound in a file, or the fault that it has."""
    try:
        with ChildMediaDecoder().decode(path, CancelToken()) as media:
            return sum(len(piece) for piece in media) / media.info.sample_rate
    except CaptureError as error:
        return error.fault


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_file_ends_in_sound_or_in_a_fault(tmp_path: Path, seed: int) -> None:
    decode_mutant(tmp_path, seed)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_thousands_of_damaged_files(tmp_path: Path) -> None:
    for seed in range(1000, 6000):
        decode_mutant(tmp_path, seed)
