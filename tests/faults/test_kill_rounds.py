"""Killed at random moments of real work, the program loses nothing that was safe."""

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.kill_rounds import ALL, QUICK, Case, play, report
from tests.helpers.command_line import run
from tests.helpers.kill_arena import Arena, words
from tests.helpers.killing import killed_after

SOAK_ROUNDS = 50


@pytest.fixture(scope="module")
def arena(tmp_path_factory: pytest.TempPathFactory) -> Arena:
    """Return where rounds are played."""
    return Arena(tmp_path_factory.mktemp("arena"))


@pytest.mark.speech
@pytest.mark.parametrize("case", [*QUICK, QUICK[0]], ids=lambda case: f"{case.step}-{case.victim}")
def test_a_kill_at_any_moment_loses_nothing(arena: Arena, case: Case) -> None:
    dice = random.Random(random.getrandbits(32))  # the seed is the order's, which is reported
    played = play(arena, case, dice)
    assert played.complaints == [], played


@pytest.mark.speech
def test_a_window_that_was_heard_is_kept(arena: Arena, tmp_path: Path) -> None:
    whole = arena.undisturbed("transcribe", "long")
    library = tmp_path / "library"
    shutil.copytree(whole.before, library)
    assert killed_after(1, "hear", library) == ["now"]
    kept = words(library)
    # Who speaks is told from the whole recording, at its end.
    heard = [replace(word, speaker=None) for word in whole.words[: len(kept)]]
    assert list(kept) == heard
    assert 0 < len(kept) < len(whole.words)
    assert run("library", "verify", library).code == 0
    assert run(*(each.format(library) for each in whole.command)).code == 0
    assert words(library) == whole.words


@pytest.mark.soak
@pytest.mark.speech
@pytest.mark.timeout(3 * 3600)
def test_many_kills_lose_nothing(arena: Arena) -> None:
    dice = random.Random(1)
    rounds = [play(arena, ALL[number % len(ALL)], dice) for number in range(SOAK_ROUNDS)]
    assert report(rounds, 1)["complaints"] == []
