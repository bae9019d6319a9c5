"""The command line as a person has it: in a process of its own."""

import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, "-m", "seci_capture")


@dataclass(frozen=True)
class Answer:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def last(self) -> str:
        """Return the last line of stdout: the id of what was made."""
        return self.out.splitlines()[-1]


def run(
    *arguments: object, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> Answer:
    """Run a command in a process of its own."""
    done = subprocess.run(
        [*PROGRAM, *(os.fspath(a) if isinstance(a, os.PathLike) else str(a) for a in arguments)],
        cwd=cwd,
        env=environment(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of the tests, in which this checkout's program is found."""
    return os.environ | {"PYTHONPATH": str(ROOT)} | dict(more or {})


def install(folder: Path) -> Path:
    """Put ``seci-capture`` into a folder, for shells that have it in their PATH."""
    script = folder / "seci-capture"
    folder.mkdir(exist_ok=True)
    script.write_text(f'#!/bin/sh\nexec "{PROGRAM[0]}" -m {PROGRAM[2]} "$@"\n', encoding="utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return folder
