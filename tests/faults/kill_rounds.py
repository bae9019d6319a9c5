"""Kill the program or one of its children at random moments, and look what is lost: nothing may be.

    python -m tests.faults.kill_rounds --rounds 50 --json

Each round imports or transcribes real speech through the command line, in a library of its own,
and ends one process with SIGKILL, which nobody can catch. The moments are drawn evenly over the
time that an undisturbed run takes. Afterwards the library must be whole, no process may be left,
and the same command, given once more, must come to the same sound and the same words.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psutil

from seci_capture.adapters.child_options import MEDIA_CHILD, SPEECH_CHILD
from seci_capture.storage.verification import damages_of
from tests.helpers.command_line import run
from tests.helpers.kill_arena import (
    TICK,
    Arena,
    Undisturbed,
    children,
    leftovers,
    recordings,
    samples,
    started,
    windows_heard,
    words,
)

PROGRAM_ITSELF = "program"
GRACE_SECONDS = 10.0
_TRIES = 8


@dataclass(frozen=True)
class Case:
    """What is done to which sound, and who is killed meanwhile."""

    step: str
    sound: str
    victim: str


QUICK = (
    Case("transcribe", "short", PROGRAM_ITSELF),
    Case("import", "long", PROGRAM_ITSELF),
    Case("import", "long", MEDIA_CHILD),
    Case("transcribe", "short", SPEECH_CHILD),
)
ALL = (
    *QUICK,
    Case("transcribe", "long", PROGRAM_ITSELF),
    Case("transcribe", "long", SPEECH_CHILD),
    Case("transcribe", "longest", PROGRAM_ITSELF),
    Case("transcribe", "longest", SPEECH_CHILD),
)
"""In the order in which rounds take them, over and over."""


@dataclass
class Round:
    """One round: when the kill came, as a part of the undisturbed time, and what was found."""

    case: Case
    moment: float
    drawn_again: int = 0
    windows_kept: int = 0
    seconds: float = 0.0
    complaints: list[str] = field(default_factory=list)


def play(arena: Arena, case: Case, dice: random.Random) -> Round:
    """Play one round. A moment at which all was done already is drawn again."""
    whole = arena.undisturbed(case.step, case.sound)
    began = time.monotonic()
    for drawn_again in range(_TRIES):
        played = Round(case, dice.random(), drawn_again)
        library = Path(tempfile.mkdtemp(dir=arena.folder)) / "library"
        shutil.copytree(whole.before, library)
        lasted = _kill_once(whole, library, played, arena.pace)
        if lasted is None:
            _look(whole, library, played)
        shutil.rmtree(library.parent)
        if lasted is None or played.complaints:
            break
        arena.pace = lasted / whole.seconds
    else:
        played.complaints.append("never came in time")
    played.seconds = time.monotonic() - began
    return played


def _kill_once(whole: Undisturbed, library: Path, played: Round, pace: float) -> float | None:
    """Run the command and kill the victim. Returns how long it lasted where it was over before."""
    began = time.monotonic()
    with started(whole.command, library) as program:
        victim = _awaited_victim(program, whole, played, pace)
        family = [psutil.Process(program.pid), *children(program)] if victim else []
        if victim:
            with suppress(psutil.NoSuchProcess):
                victim.kill()
        _, err = program.communicate(timeout=60)
    _, left = psutil.wait_procs(family, timeout=GRACE_SECONDS)
    played.complaints += [f"left: {process}" for process in left]
    if victim is None or program.returncode == 0:
        return time.monotonic() - began
    if played.case.victim != PROGRAM_ITSELF:
        played.complaints += _complaints_about_failure(program.returncode, err, library, played)
    return None


def _awaited_victim(
    program: subprocess.Popen[str], whole: Undisturbed, played: Round, pace: float
) -> psutil.Process | None:
    """Wait for the moment, and return who is to be killed; None where nobody is there any more."""
    of_child = played.case.victim != PROGRAM_ITSELF
    while of_child and not children(program) and program.poll() is None:
        time.sleep(TICK)
    lifetime = whole.child_until - whole.child_from if of_child else whole.seconds
    with suppress(subprocess.TimeoutExpired):
        program.wait(played.moment * lifetime * pace)
        return None
    if not of_child:
        return psutil.Process(program.pid)
    return next(iter(children(program)), None)


def _complaints_about_failure(code: int, err: str, library: Path, played: Round) -> list[str]:
    """Look how the program took the death of its child."""
    complaints = []
    if code != (8 if played.case.victim == MEDIA_CHILD else 9):
        complaints.append(f"exit code {code}")
    if err.count("\n") != 1:
        complaints.append(f"said: {err}")
    if played.case.step == "import" and list((library / "recordings").iterdir()):
        complaints.append("sound left by an import that failed")
    return complaints


def _look(whole: Undisturbed, library: Path, played: Round) -> None:
    """Look whether all is whole, give the command once more, and compare."""
    verified = run("library", "verify", library)
    if verified.code:
        played.complaints.append(f"verify: {verified.out}{verified.err}")
    played.windows_kept = windows_heard(library)
    if played.case.step == "transcribe" or not recordings(library):
        again = run(*(each.format(library) for each in whole.command))
        if again.code:
            played.complaints.append(f"once more: {again.err}")
            return
    found = {
        "left over": leftovers(library),
        "damaged": damages_of(library, None),
        "recordings": len(recordings(library)) - 1,
        "the sound differs": samples(library) != whole.samples,
        "the words differ": words(library) != whole.words,
    }
    played.complaints += [f"{what}: {which}" for what, which in found.items() if which]


def report(rounds: Sequence[Round], seed: int) -> dict[str, object]:
    """Sum the rounds up."""
    return {
        "rounds": len(rounds),
        "seed": seed,
        "killed": Counter(f"{r.case.step} {r.case.sound}: {r.case.victim}" for r in rounds),
        "moments": sorted(round(each.moment, 2) for each in rounds),
        "drawn_again": sum(each.drawn_again for each in rounds),
        "with_windows_kept": sum(each.windows_kept > 0 for each in rounds),
        "seconds": round(sum(each.seconds for each in rounds), 1),
        "complaints": [asdict(each) for each in rounds if each.complaints],
    }


def main(arguments: Sequence[str]) -> int:
    """Play rounds, print what was found, and return 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print one line of JSON alone")
    asked = parser.parse_args(arguments)
    dice, rounds = random.Random(asked.seed), []
    with tempfile.TemporaryDirectory(prefix="seci-kill-") as folder:
        arena = Arena(Path(folder))
        for number in range(asked.rounds):
            rounds.append(play(arena, ALL[number % len(ALL)], dice))
            if not asked.json:
                print(f"{number + 1}: {rounds[-1]}", flush=True)
    found = report(rounds, asked.seed)
    print(json.dumps(found, indent=None if asked.json else 2))
    return 1 if found["complaints"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
