"""The checkout under test: its files, as git and as Python see them."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "seci_capture"
FORMS = PACKAGE / "gui" / "forms"


def committable_files() -> list[Path]:
    """Return the files that git has or would take. Without git the test is skipped."""
    asked = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        answer = subprocess.run(asked, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs a git checkout")
    paths = (ROOT / name for name in answer.decode().split("\0") if name)
    return sorted({path for path in paths if path.is_file()})


def hand_written() -> dict[Path, str]:
    """Return the package's modules and their text, without the compiled forms."""
    paths = sorted(path for path in PACKAGE.rglob("*.py") if FORMS not in path.parents)
    return {path: path.read_text(encoding="utf-8") for path in paths}


def nodes() -> Iterator[tuple[Path, ast.AST]]:
    """Give every node of every hand-written module."""
    for path, text in hand_written().items():
        for node in ast.walk(ast.parse(text)):
            yield path, node


def place(path: Path, node: ast.AST | None = None) -> str:
    """Return where something stands, as an editor opens it."""
    line = getattr(node, "lineno", None)
    return path.relative_to(ROOT).as_posix() + (f":{line}" if line else "")
