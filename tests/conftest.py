"""What every test gets: its own home, the guards, and a few switches."""

from pathlib import Path

import hypothesis
import pytest

pytest_plugins = [
    "pytester",
    "tests.helpers.isolation",
    "tests.helpers.guards",
    "tests.helpers.qt_guards",
]

ROOT = Path(__file__).resolve().parents[1]

# A busy machine misses the time limit of one example at random; pytest-timeout watches the test.
hypothesis.settings.register_profile("seci-capture", deadline=None, print_blob=True)
hypothesis.settings.load_profile("seci-capture")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer --soak."""
    parser.addoption("--soak", action="store_true", help="also run the long rounds (marker soak)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long rounds out, unless they are asked for."""
    if config.getoption("--soak"):
        return
    for item in items:
        if item.get_closest_marker("soak"):
            item.add_marker(pytest.mark.skip(reason="a long round: needs --soak"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real recordings beside the checkout. Without it the test is skipped."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("needs the recordings in ../shared/data")
    return folder
