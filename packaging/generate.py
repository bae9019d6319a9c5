"""Make the files that are made from others, or check that they are current.

    python packaging/generate.py           write them
    python packaging/generate.py --check   name those that differ; exit code 1 if there are any,
                                           or if a translation is not complete

Made are: the Python of the Designer forms (`ui/*.ui`), the template for translators
(`resources/locale/seci_capture.pot`), the places for its texts in each translation (`*.po`) and
what is compiled from that (`*.mo`), and the licences that the window shows (`resources/licences`).
All are committed, so that a fresh clone runs and an editor sees the types of the forms. What they
hold follows from the sources alone: no date, no version of a tool.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import catalogues

ROOT = Path(__file__).resolve().parents[1]
FORMS = ROOT / "seci_capture" / "gui" / "forms"
LOCALE = ROOT / "resources" / "locale"
LICENCES = ROOT / "resources" / "licences"
LICENCE_SOURCES = (ROOT / "LICENSE", ROOT / "docs" / "THIRD-PARTY.md")
FORMS_DOCSTRING = '"""The forms of ui/, compiled by packaging/generate.py. Not to be edited."""\n'


def main(arguments: Sequence[str]) -> int:
    """Write or check, and return the exit code."""
    parser = argparse.ArgumentParser(description="Make the files that are made from others.")
    parser.add_argument("--check", action="store_true", help="only name those that differ")
    check = parser.parse_args(arguments).check
    changed = sorted(drifted(wanted := made()))
    faults = catalogues.faults()
    for line in (*(path.relative_to(ROOT).as_posix() for path in changed), *faults):
        print(line)
    if check:
        return 1 if changed or faults else 0
    for path in changed:
        _put(path, wanted.get(path))
    return 0


def made() -> dict[Path, bytes]:
    """Return every made file with its right content."""
    return {**_forms(), **catalogues.made(), **_licences()}


def drifted(wanted: dict[Path, bytes]) -> set[Path]:
    """Return the files that are missing, hold something else, or have lost their source."""
    present = {
        *FORMS.glob("*.py"),
        *LOCALE.glob("*/LC_MESSAGES/*.mo"),
        *LICENCES.glob("*"),
    }
    different = {path for path in wanted if not path.exists() or path.read_bytes() != wanted[path]}
    return different | (present - wanted.keys())


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _forms() -> dict[Path, bytes]:
    sources = sorted((ROOT / "ui").glob("*.ui"))
    forms = {FORMS / f"ui_{source.stem}.py": _compiled(source) for source in sources}
    return {FORMS / "__init__.py": FORMS_DOCSTRING.encode(), **forms} if forms else {}


def _compiled(source: Path) -> bytes:
    """Let Qt's compiler translate one form, and leave its version out."""
    uic = shutil.which("pyside6-uic", path=os.path.dirname(sys.executable))
    if uic is None:
        sys.exit("pyside6-uic is not beside this Python. Please use the project's environment.")
    code = subprocess.run([uic, str(source)], capture_output=True, check=True).stdout
    return re.sub(rb"(User Interface Compiler) version [\d.]+", rb"\1", code)


def _licences() -> dict[Path, bytes]:
    sources = (source for source in LICENCE_SOURCES if source.exists())
    return {LICENCES / source.name: source.read_bytes() for source in sources}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
