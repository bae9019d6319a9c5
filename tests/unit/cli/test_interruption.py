"""Ctrl+C stops a long task wherever it is, and what is safe stays."""

import json
import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from seci_capture.cli.interruption import until_ctrl_c
from seci_capture.domain.transcript import Word
from seci_capture.services.ports import AudioWindow, Edges
from tests.helpers.edges import GivenMedia, GivenSpeech
from tests.helpers.libraries import RATE, noise, said
from tests.unit.cli.conftest import Command

STOPPED = "Stopped. Nothing is lost.\n"


def press_ctrl_c() -> None:
    """Do what the terminal does."""
    os.kill(os.getpid(), signal.SIGINT)


@pytest.fixture
def impatient(edges: Edges, media: GivenMedia) -> None:
    """Have somebody press Ctrl+C while the second of four windows is heard."""

    def say(window: AudioWindow) -> Sequence[Word]:
        if window.n == 1:
            press_ctrl_c()
        return said("Well.", window.start)

    media.pieces = [noise(100 * RATE, seed=n) for n in range(6)]
    assert isinstance(edges.speech, GivenSpeech)
    edges.speech.say = say


def test_once_cancels_and_twice_interrupts() -> None:
    before = signal.getsignal(signal.SIGINT)
    with until_ctrl_c() as cancel:
        assert not cancel.cancelled
        press_ctrl_c()
        assert cancel.cancelled
        with pytest.raises(KeyboardInterrupt):
            press_ctrl_c()
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.usefixtures("impatient")
def test_a_transcription_that_is_stopped_keeps_the_windows_that_were_heard(
    command: Command, folder: Path, recording: str, edges: Edges
) -> None:
    stopped = command("transcribe", folder, "--recording", recording)
    assert (stopped.code, stopped.out, stopped.err) == (130, "", STOPPED)
    (row,) = json.loads(command("recording", "list", folder, "--json").out)
    assert row["transcript"] == "incomplete"
    assert isinstance(edges.speech, GivenSpeech)
    edges.speech.heard.clear()
    assert command("transcribe", folder, "--recording", recording).code == 0
    assert 0 not in [window.n for window in edges.speech.heard]


@pytest.mark.usefixtures("impatient")
def test_a_media_file_that_is_stopped_prints_nothing(command: Command) -> None:
    stopped = command("transcribe", "talk.m4a")
    assert (stopped.code, stopped.out, stopped.err) == (130, "", STOPPED)


def test_an_import_that_is_stopped_leaves_nothing(
    command: Command, folder: Path, handover: str, media: GivenMedia
) -> None:
    class Pressing(list[object]):
        """Pieces of sound, before the second of which somebody presses Ctrl+C."""

        def __iter__(self):
            yield noise(RATE)
            press_ctrl_c()
            yield noise(RATE)
            yield noise(RATE)

    media.pieces = Pressing([0])
    stopped = command("import", folder, "talk.m4a", "--handover", handover)
    assert (stopped.code, stopped.out, stopped.err) == (130, "", STOPPED)
    assert command("recording", "list", folder, "--json").out == "[]\n"
    assert list((folder / "recordings").iterdir()) == []
