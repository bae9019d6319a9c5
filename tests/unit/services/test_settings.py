"""Settings: whole or as on the first day, and what a newer version wrote is kept."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from seci_capture import paths
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services import settings
from seci_capture.services.settings import RECENT, Settings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return where the settings are kept."""
    folder = tmp_path / "config" / "SECI Capture"
    monkeypatch.setattr(paths, "settings_folder", lambda: folder)
    return folder / "settings.json"


def test_the_first_day(file: Path) -> None:
    assert settings.load() == Settings((), "system", 15, True, {})
    assert not file.exists()


def test_what_is_saved_is_loaded(file: Path) -> None:
    saved = Settings(("/a/Höfe", "/b"), "dark", 30, reopen=False)
    settings.save(saved)
    assert settings.load() == saved
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


def test_what_a_newer_version_wrote_is_kept(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"theme": "light", "microphone": {"id": 7}}), "utf-8")
    loaded = settings.load()
    settings.save(loaded.with_recent(Path("/a")))
    assert json.loads(file.read_text("utf-8")) == {
        "microphone": {"id": 7},
        "recent_libraries": ["/a"],
        "theme": "light",
        "lock_after": 15,
        "reopen": True,
        "backups": {},
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"theme": "pink"}',
        '{"theme": ["dark"]}',
        '{"recent_libraries": "/a"}',
        '{"recent_libraries": {"a": 1}}',
        '{"recent_libraries": [1, null]}',
        '{"lock_after": 7}',
        '{"lock_after": true}',
        '{"lock_after": "15"}',
        '{"reopen": 0}',
        "\udcff",
    ],
)
def test_nonsense_is_as_on_the_first_day(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    loaded = settings.load()
    assert replace(loaded, others={}) == Settings()


def test_the_newest_library_comes_first_and_once() -> None:
    chosen = Settings()
    for name in ("a", "b", "a"):
        chosen = chosen.with_recent(Path(name))
    assert chosen.recent_libraries == ("a", "b")
    assert chosen.without_recent("a").recent_libraries == ("b",)


def test_only_some_recent_libraries_are_kept(file: Path) -> None:
    chosen = Settings()
    for number in range(RECENT + 5):
        chosen = chosen.with_recent(Path(str(number)))
    assert len(chosen.recent_libraries) == RECENT
    assert chosen.recent_libraries[0] == str(RECENT + 4)


def test_a_folder_that_cannot_be_made_is_said(file: Path) -> None:
    file.parent.parent.mkdir(parents=True)
    file.parent.write_text("in the way", "utf-8")
    with pytest.raises(CaptureError) as refused:
        settings.save(Settings())
    assert refused.value.fault is Fault.TARGET_UNWRITABLE
