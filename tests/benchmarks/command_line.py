"""How long a person waits for commands. Prints one line of JSON, in seconds.

    python -m tests.benchmarks.command_line [--rounds N]

``starting`` and ``listing`` are medians of whole processes; ``demo`` names each step of the whole
way on the sample interview, as the command itself measures them.
"""

import argparse
import json
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.helpers.command_line import run

_STEP = re.compile(r"^  (.+?) +(\d+\.\d) s$", re.MULTILINE)


def main(arguments: Sequence[str]) -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args(arguments).rounds
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "demo"
        began = time.monotonic()
        demo = run("demo", "--out", out)
        whole = time.monotonic() - began
        assert demo.code == 0, demo.err
        found = {
            "starting": median_of("--version", rounds=rounds),
            "listing": median_of("handover", "list", out / "library", rounds=rounds),
            "verifying": median_of("library", "verify", out / "library", rounds=rounds),
            "demo": {step: float(seconds) for step, seconds in _STEP.findall(demo.out)},
            "demo_with_start": round(whole, 1),
        }
    print(json.dumps(found))
    return 0


def median_of(*words: object, rounds: int) -> float:
    """Return the median time of a command, in seconds."""
    times = []
    for _ in range(rounds):
        began = time.monotonic()
        assert run(*words).code == 0
        times.append(time.monotonic() - began)
    return round(statistics.median(times), 2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
