"""Processes that are ended in the midst of what they do."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def running(scenario: str, place: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a scenario of ``tests.helpers.kill_scenarios`` and kill it at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.kill_scenarios", scenario, str(place)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def killed_after(lines: int, scenario: str, place: Path) -> list[str]:
    """Kill a scenario when it has said so many lines. Returns all whole lines that it said."""
    with running(scenario, place) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        said += process.stdout.readlines()
    assert len(said) >= lines
    return [line.strip() for line in said if line.endswith("\n")]
