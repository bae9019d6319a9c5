"""The command that says what works on this computer."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from seci_capture.cli import app
from seci_capture.services import settings
from seci_capture.services.ports import Edges
from seci_capture.services.settings import Settings
from tests.unit.cli.conftest import Command


class NoSound:
    """A computer that cannot list its sound devices."""

    def devices(self) -> None:
        """Know nothing."""
        return


@pytest.fixture(autouse=True)
def opened_lately(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have had two libraries open, of which one is gone."""
    lately = Settings(recent_libraries=(str(folder), str(tmp_path / "gone")))
    monkeypatch.setattr(settings, "load", lambda: lately)


def test_it_names_what_is_there(command: Command, folder: Path, tmp_path: Path) -> None:
    out = command("doctor").out
    assert "input: Desk microphone" in out
    assert f"{folder}: present" in out
    assert f"{tmp_path / 'gone'}: not there" in out
    assert "SQLCipher" in out
    assert "Free disk space" in out


def test_it_says_so_where_sound_devices_cannot_be_listed(
    edges: Edges, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run(replace(edges, sound_devices=NoSound()), lambda *_: 0, ["doctor"]) == 0
    assert "cannot be listed here" in capsys.readouterr().out


def test_its_answer_is_one_json_value(command: Command, folder: Path, tmp_path: Path) -> None:
    answer = json.loads(command("doctor", "--json").out)
    assert answer["libraries"] == [
        {"path": str(folder), "present": True},
        {"path": str(tmp_path / "gone"), "present": False},
    ]
    assert answer["sound_devices"][0]["name"] == "Desk microphone"
    assert {"models", "folders", "versions", "office", "free_gib"} <= answer.keys()
    assert set(answer["folders"]) == {"cache", "log", "settings"}
