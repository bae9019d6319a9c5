"""Set SECI Capture up on this computer, then show it, start it or test it.

    python3 packaging/bootstrap.py demo [--out DIR]   from the sample interview to Word
    python3 packaging/bootstrap.py run                the window
    python3 packaging/bootstrap.py test [option ...]  the tests; options go to pytest
    python3 packaging/bootstrap.py install            only the environment

Only the standard library is needed. The packages go into the folder .venv of this checkout, or into
the folder that the variable SECI_CAPTURE_VENV names. A second start finds them there.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said before anything that an older Python cannot read
    sys.exit("SECI Capture needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")

import argparse
import itertools
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import environment
import system_needs

ROOT = Path(__file__).resolve().parents[1]
DEMO_FOLDER = "seci-capture-demo"
INTERRUPTED = 130  # what a shell reports for a command that Ctrl+C ended

Verb = Callable[[Sequence[str]], int]


def main(arguments: Sequence[str]) -> int:
    """Carry out one verb and return the exit code."""
    verb = VERBS.get(arguments[0]) if arguments else None
    if verb is None:
        asked_for_help = bool(arguments) and arguments[0] in ("-h", "--help", "help")
        print(__doc__, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return verb(arguments[1:])
    except environment.SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def demo(arguments: Sequence[str]) -> int:
    """Run the main job end to end on the sample interview."""
    parser = argparse.ArgumentParser(prog="bootstrap.py demo", description=demo.__doc__)
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help=f"the folder for what is made (a new ./{DEMO_FOLDER})",
    )
    out: Path = parser.parse_args(arguments).out or _new_demo_folder()
    _prepare(system_needs.ENGINE)
    return _python("-m", "seci_capture", "demo", "--out", str(out.absolute()))


def run(arguments: Sequence[str]) -> int:
    """Open the window. What follows the verb goes to the program."""
    _prepare(system_needs.WINDOW)
    return _python("-m", "seci_capture", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run the tests. No test at all (pytest's exit code 5) is a failure too."""
    _prepare(system_needs.TESTS)
    return _python(
        "-m", "pytest", *arguments, cwd=ROOT, QT_QPA_PLATFORM="offscreen", HF_HUB_OFFLINE="1"
    )


def install(arguments: Sequence[str]) -> int:
    """Prepare everything and start nothing."""
    argparse.ArgumentParser(prog="bootstrap.py install", description=install.__doc__).parse_args(
        arguments
    )
    _prepare(system_needs.WINDOW)
    print(f"Ready: {environment.interpreter()} -m seci_capture")
    return 0


def _new_demo_folder() -> Path:
    """Return a folder that is not there yet, where the person is: a second demo spoils no first."""
    numbered = (f"{DEMO_FOLDER}-{number}" for number in itertools.count(2))
    candidates = map(Path, itertools.chain([DEMO_FOLDER], numbered))
    return next(folder for folder in candidates if not folder.exists())


def _prepare(needs: Sequence[system_needs.Need]) -> None:
    system_needs.provide(needs)
    environment.prepare()


def _python(*arguments: str, cwd: Path | None = None, **variables: str) -> int:
    """Run the environment's Python and return its exit code, as a shell would report it."""
    sys.stdout.flush()
    command = [str(environment.interpreter()), *arguments]
    code = subprocess.run(command, cwd=cwd, env=os.environ | variables, check=False).returncode
    return code if code >= 0 else 128 - code


VERBS: dict[str, Verb] = {"demo": demo, "run": run, "test": test, "install": install}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
