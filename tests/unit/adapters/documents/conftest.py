"""Documents written once for all tests that only read them."""

from pathlib import Path

import pytest

from tests.helpers.documents import written_checklist, written_pack
from tests.helpers.packs import empty_pack, rich_pack


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the rich pack's document."""
    return written_pack(rich_pack(), tmp_path_factory.mktemp("rich"))


@pytest.fixture(scope="module")
def checklist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the rich pack's checklist."""
    return written_checklist(rich_pack(), tmp_path_factory.mktemp("rich"))


@pytest.fixture(scope="module")
def bare_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the document of a handover of which nothing is known but a name."""
    return written_pack(empty_pack(), tmp_path_factory.mktemp("bare"))


@pytest.fixture(scope="module")
def bare_checklist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the checklist of a handover of which nothing is known but a name."""
    return written_checklist(empty_pack(), tmp_path_factory.mktemp("bare"))
