"""Make the files that are made from others, or check that they are current.

    python packaging/generate.py           write them
    python packaging/generate.py --check   name those that differ; exit code 1 if there are any

Made are: the Python of the Designer forms (`ui/*.ui`), the compiled catalogues of texts (`*.po`),
the template for translators (`resources/locale/seci_capture.pot`), and the licences that the window
shows (`resources/licences`). All are committed, so that a fresh clone runs and an editor sees the
types of the forms. What they hold follows from the sources alone: no date, no version of a tool.
"""

import argparse
import io
import os
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "seci_capture"
FORMS = PACKAGE / "gui" / "forms"
LOCALE = ROOT / "resources" / "locale"
TEMPLATE = LOCALE / "seci_capture.pot"
LICENCES = ROOT / "resources" / "licences"
LICENCE_SOURCES = (ROOT / "LICENSE", ROOT / "docs" / "THIRD-PARTY.md")
KEYWORDS = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
FORMS_DOCSTRING = '"""The forms of ui/, compiled by packaging/generate.py. Not to be edited."""\n'
TEMPLATE_COMMENT = """\
# The texts of SECI Capture, in plain English, for translators.
# Made by packaging/generate.py from the source and the forms."""
LASTING_HEADERS = (b'"Project-Id-Version', b'"MIME-Version', b'"Content-T')


def main(arguments: Sequence[str]) -> int:
    """Write or check, and return the exit code."""
    parser = argparse.ArgumentParser(description="Make the files that are made from others.")
    parser.add_argument("--check", action="store_true", help="only name those that differ")
    check = parser.parse_args(arguments).check
    changed = sorted(drifted(wanted := made()))
    for path in changed:
        print(path.relative_to(ROOT).as_posix())
    if check:
        return 1 if changed else 0
    for path in changed:
        _put(path, wanted.get(path))
    return 0


def made() -> dict[Path, bytes]:
    """Return every made file with its right content."""
    return {**_forms(), **_catalogues(), **_licences(), TEMPLATE: _template()}


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


def _catalogues() -> dict[Path, bytes]:
    sources = sorted(LOCALE.glob("*/LC_MESSAGES/*.po"))
    return {source.with_suffix(".mo"): _catalogue(source) for source in sources}


def _catalogue(source: Path) -> bytes:
    compiled = io.BytesIO()
    with source.open("rb") as lines:
        write_mo(compiled, read_po(lines))
    return compiled.getvalue()


def _licences() -> dict[Path, bytes]:
    sources = (source for source in LICENCE_SOURCES if source.exists())
    return {LICENCES / source.name: source.read_bytes() for source in sources}


def _template() -> bytes:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    catalog = Catalog(
        project=project["name"], version=project["version"], header_comment=TEMPLATE_COMMENT
    )
    for file, message, comments, context in _messages():
        place = (file.relative_to(ROOT).as_posix(), 0)
        catalog.add(message, None, [place], auto_comments=comments, context=context)
    written = io.BytesIO()
    write_po(written, catalog, sort_output=True, include_lineno=False)
    return b"".join(_lasting(written.getvalue().splitlines(keepends=True)))


def _lasting(lines: Sequence[bytes]) -> Iterator[bytes]:
    """Leave out the header's dates, addresses and versions of tools."""
    header = True
    for line in lines:
        header = header and line != b"\n"
        if not (header and line.startswith(b'"')) or line.startswith(LASTING_HEADERS):
            yield line


Message = tuple[Path, str | tuple[str, ...], Sequence[str], str | None]


def _messages() -> Iterator[Message]:
    for source in sorted(PACKAGE.rglob("*.py")):
        if FORMS not in source.parents:
            for _, message, comments, context in extract_from_file("python", source, KEYWORDS):
                yield source, message, comments, context
    for form in sorted((ROOT / "ui").glob("*.ui")):
        for text in ET.parse(form).iter("string"):
            if text.text and text.get("notr") != "true":
                yield form, text.text, (), None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
