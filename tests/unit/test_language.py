"""The program speaks the language in which the system speaks to the person."""

import gettext

import pytest

from seci_capture import bootstrap
from seci_capture.services import texts

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT@euro"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "de_CH.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "de:en"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": ""}, "en"),
    ],
)
def test_the_language_follows_the_variables(
    monkeypatch: pytest.MonkeyPatch, wishes: dict[str, str], language: str
) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in wishes.items():
        monkeypatch.setenv(name, value)
    assert bootstrap._language() == language


@pytest.mark.parametrize(("shown", "language"), [(0x0407, "de"), (0x0C07, "de"), (0x0809, "en")])
def test_on_windows_the_language_is_that_of_its_windows(
    monkeypatch: pytest.MonkeyPatch, shown: int, language: str
) -> None:
    class Kernel:
        def GetUserDefaultUILanguage(self) -> int:  # noqa: N802 - the name of the system
            return shown

    class Libraries:
        kernel32 = Kernel()

    monkeypatch.setattr(bootstrap.sys, "platform", "win32")
    monkeypatch.setattr(bootstrap.ctypes, "windll", Libraries(), raising=False)
    assert bootstrap._language() == language


def test_a_language_without_a_catalogue_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "_current", "xx")
    assert texts.language() == "en"
    assert texts._("Overview") == "Overview"
    monkeypatch.setattr(texts, "_current", "de")
    assert texts.language() == "de"
    assert isinstance(texts.texts("de"), gettext.GNUTranslations)


def test_one_english_word_may_mean_two_things(monkeypatch: pytest.MonkeyPatch) -> None:
    assert texts.pgettext("a task", "Open") == texts._("Open") == "Open"
    monkeypatch.setattr(texts, "_current", "de")
    assert (texts.pgettext("a task", "Open"), texts._("Open")) == ("Offen", "Öffnen")
