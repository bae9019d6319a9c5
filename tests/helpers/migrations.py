"""Migration scripts of a program that is one version newer than ours, or as old as can be."""

import shutil
from pathlib import Path

from seci_capture.storage.schema import SCRIPTS, VERSION

NEXT = VERSION + 1

_SCRIPT = '''"""A migration that only a test knows."""

import sqlalchemy as sa
from alembic import op

revision = "{next:04}"
down_revision = "{present:04}"


def upgrade():
    op.add_column("handovers", sa.Column("steward", sa.Text(), server_default="nobody"))
    op.create_table("stewards", sa.Column("id", sa.Text(), primary_key=True))
    {last}
'''


def next_scripts(folder: Path, last: str = "pass") -> Path:
    """Return our scripts with one more, whose last step is ``last``."""
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    script = _SCRIPT.format(next=NEXT, present=VERSION, last=last)
    (folder / "versions" / f"v{NEXT:04}.py").write_text(script, encoding="utf-8")
    return folder


def first_scripts(folder: Path) -> Path:
    """Return the scripts of the first schema alone."""
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__", "v0002.py"))
    return folder
