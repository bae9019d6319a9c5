"""What many unit tests begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seci_capture.storage.library import Library
from tests.helpers.libraries import open_new


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a new library without a passphrase, open."""
    with open_new(tmp_path / "library") as library:
        yield library
