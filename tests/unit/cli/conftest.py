"""Commands run inside the test, with given edges."""

from collections.abc import Callable
from dataclasses import dataclass, field
from gettext import NullTranslations
from pathlib import Path

import pytest

from seci_capture.cli import app
from seci_capture.cli.desk import PASSPHRASE_VARIABLE
from seci_capture.services import texts
from seci_capture.services.ports import Edges, SoundDevice
from tests.helpers.command_line import Answer
from tests.helpers.edges import (
    GivenMedia,
    GivenMicrophone,
    GivenSpeech,
    NoOffice,
    NoSecrets,
    OneModel,
    PlainDocuments,
)
from tests.helpers.libraries import RATE, noise, said

SPEECH = "When the hum becomes a note, order the bearing."


Command = Callable[..., Answer]


class OneMicrophone:
    """A computer with one microphone."""

    def devices(self) -> tuple[SoundDevice, ...] | None:
        """Return it."""
        return (SoundDevice("mic", "Desk microphone", "input", default=True),)


class OtherLanguage(NullTranslations):
    """A language in which every sentence stands in its own quotes."""

    def gettext(self, message: str) -> str:
        """Translate."""
        return f"«{message}»"


@pytest.fixture
def other_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the terminal speak another language."""
    monkeypatch.setattr(texts, "texts", lambda _language: OtherLanguage())


@dataclass
class Window:
    """Stands for the window: remembers that it was opened."""

    opened: list[Path | None] = field(default_factory=list)

    def __call__(self, edges: Edges, folder: Path | None) -> int:
        """Open it, and return what the window returns in the end."""
        self.opened.append(folder)
        return 0


@pytest.fixture
def window() -> Window:
    """Return the window that commands open."""
    return Window()


@pytest.fixture
def media() -> GivenMedia:
    """Return the decoder: whatever the file, half a minute of sound."""
    return GivenMedia([noise(30 * RATE)], seconds=30.0)


@pytest.fixture
def edges(media: GivenMedia) -> Edges:
    """Return the edges that commands use."""
    return Edges(
        media=media,
        models=OneModel(),
        speech=GivenSpeech(lambda window: said(SPEECH, window.start)),
        documents=PlainDocuments(),
        office=NoOffice(),
        secrets=NoSecrets(),
        sound_devices=OneMicrophone(),
        recorder=GivenMicrophone(),
    )


@pytest.fixture
def command(
    edges: Edges,
    window: Window,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Command:
    """Return the function that runs a command."""
    monkeypatch.delenv(PASSPHRASE_VARIABLE, raising=False)

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = app.run(edges, window, [str(each) for each in arguments])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


@pytest.fixture
def folder(command: Command, tmp_path: Path) -> Path:
    """Return the folder of a new library without a passphrase."""
    folder = tmp_path / "library"
    assert command("library", "create", folder, "--no-passphrase").code == 0
    return folder


@pytest.fixture
def handover(command: Command, folder: Path) -> str:
    """Return the id of a handover."""
    return command("handover", "new", folder, "--expert", "Karin Vogt").last


@pytest.fixture
def interview(command: Command, folder: Path, handover: str) -> str:
    """Return the id of an interview in which only the expert takes part."""
    return command("interview", "new", folder, "--handover", handover, "--theme", "Winter").last


@pytest.fixture
def recording(command: Command, folder: Path, interview: str) -> str:
    """Return the id of a recording of half a minute."""
    return command("import", folder, "talk.m4a", "--interview", interview).last


@pytest.fixture
def transcribed(command: Command, folder: Path, recording: str) -> str:
    """Return the id of a recording that was transcribed."""
    assert command("transcribe", folder, "--recording", recording).code == 0
    return recording
