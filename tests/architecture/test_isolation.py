"""Tests have a home of their own, and a checkout that they change is noticed."""

import os
import subprocess
import tempfile
from pathlib import Path

import pytest

from seci_capture import paths
from tests.helpers.checkout import ROOT

PLUGIN = "tests.helpers.isolation"


def test_per_user_folders_lie_in_a_temporary_home() -> None:
    temporary = Path(tempfile.gettempdir())
    for folder in (Path.home(), paths.settings_folder(), paths.log_folder()):
        assert temporary in folder.parents


def test_joined_speech_models_are_kept_between_runs() -> None:
    assert ROOT / ".cache" in paths.cache_folder().parents


def test_models_are_not_looked_for_on_the_network() -> None:
    assert os.environ["HF_HUB_OFFLINE"] == "1"


@pytest.fixture
def checkout(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Return a pytest in a process of its own, isolated in a checkout of its own."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTEST_ADDOPTS", f"-p {PLUGIN} -p no:cacheprovider")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.delenv("CI", raising=False)
    pytester.makeconftest(f"import {PLUGIN} as it\nit.ROOT = it.Path(__file__).parent\n")
    pytester.makepyfile("def test_it():\n    open('left.txt', 'w').close()\n")
    subprocess.run(["git", "init", "--quiet"], cwd=pytester.path, check=True)
    return pytester


def test_a_file_left_in_the_checkout_is_named(checkout: pytest.Pytester) -> None:
    result = checkout.runpytest_subprocess()
    assert "?? left.txt" in result.stdout.str()
    assert result.ret == pytest.ExitCode.OK  # a person may edit while the tests run


def test_it_fails_continuous_integration(
    checkout: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    result = checkout.runpytest_subprocess()
    assert "?? left.txt" in result.stdout.str()
    assert result.ret == pytest.ExitCode.TESTS_FAILED
