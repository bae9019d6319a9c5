"""What goes wrong with the speech child, and what stays of its work."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from select import POLLIN, poll

import pytest

from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.child_options import SPEECH_CHILD
from seci_capture.adapters.speech.messages import Heartbeat, from_message
from seci_capture.adapters.speech.process import WhisperProcess
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import AudioWindow, FoundModel, WindowWords
from tests.helpers.speech import KENNEDY_TEXT, Sound, plain, speech_child, text_of

pytestmark = pytest.mark.speech

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs signals")


def repeated(sound: Sound, times: int) -> list[AudioWindow]:
    return [AudioWindow(n, n * sound.seconds, sound.samples) for n in range(times)]


@pytest.fixture
def copied(english: FoundModel, tmp_path: Path) -> FoundModel:
    """Return a model that may be damaged."""
    folder = tmp_path / "model"
    shutil.copytree(english.folder, folder)
    return replace(english, folder=folder)


@posix_only
def test_what_was_heard_before_a_crash_arrives(base: FoundModel, kennedy: Sound):
    heard: list[WindowWords] = []
    job = kennedy.job(base, repeated(kennedy, 5))

    def listen():
        for event in WhisperProcess(workers=1).transcribe(job, CancelToken()):
            if isinstance(event, WindowWords):
                heard.append(event)
                speech_child().kill()

    with pytest.raises(CaptureError) as caught:
        listen()

    assert caught.value.fault is Fault.SPEECH_CHILD_DIED
    assert caught.value.details == {"code": -signal.SIGKILL}
    assert text_of(heard[0]) == plain(KENNEDY_TEXT)
    assert len(heard) < 5


@posix_only
def test_a_child_that_is_silent_is_ended(english: FoundModel, kennedy: Sound):
    def windows():
        yield AudioWindow(0, 0.0, kennedy.samples)
        speech_child().suspend()
        # Far more than a pipe holds: whoever writes this to a stopped child waits for ever.
        yield AudioWindow(1, 60.0, kennedy.silence(120))

    transcriber = WhisperProcess(stall_seconds=1.0)

    with pytest.raises(CaptureError) as caught:
        list(transcriber.transcribe(kennedy.job(english, windows()), CancelToken()))

    assert caught.value.fault is Fault.SPEECH_CHILD_DIED
    assert caught.value.details == {"code": -signal.SIGKILL}


def test_a_child_says_that_it_lives_also_with_nothing_to_do():
    with (
        ChildProcess(SPEECH_CHILD) as child,
        closing(child.listen(CancelToken(), patience=60)) as messages,
    ):
        said = [from_message(message) for message in islice(messages, 3)]

    assert said == [Heartbeat()] * 3


def test_cancelling_ends_the_child(english: FoundModel, kennedy: Sound):
    cancel = CancelToken()
    events = WhisperProcess().transcribe(kennedy.job(english, repeated(kennedy, 8)), cancel)
    next(events)
    child = speech_child()

    cancel.cancel()

    with pytest.raises(Cancelled):
        list(events)
    assert not child.is_running()


def test_cancelling_does_not_wait_for_the_model(english: FoundModel, kennedy: Sound):
    cancel = CancelToken()

    def windows():
        yield AudioWindow(0, 0.0, kennedy.samples)
        cancel.cancel()

    with pytest.raises(Cancelled):
        list(WhisperProcess().transcribe(kennedy.job(english, windows()), cancel))


def test_a_task_cancelled_before_it_began_draws_no_window(english: FoundModel, kennedy: Sound):
    cancel = CancelToken()
    cancel.cancel()
    windows = iter(repeated(kennedy, 1))

    with pytest.raises(Cancelled):
        list(WhisperProcess().transcribe(kennedy.job(english, windows), cancel))

    assert len(list(windows)) == 1


def test_closing_ends_the_child(english: FoundModel, kennedy: Sound):
    events = WhisperProcess().transcribe(kennedy.job(english, repeated(kennedy, 8)), CancelToken())
    next(events)
    child = speech_child()

    events.close()

    assert not child.is_running()


def test_a_failing_source_of_windows_ends_the_child(english: FoundModel, kennedy: Sound):
    children = []

    def windows():
        yield AudioWindow(0, 0.0, kennedy.samples)
        children.append(speech_child())
        raise CaptureError(Fault.LIBRARY_DAMAGED)

    with pytest.raises(CaptureError, match="library-damaged"):
        list(WhisperProcess().transcribe(kennedy.job(english, windows()), CancelToken()))

    assert not children[0].is_running()


ORPHAN = """
import sys
from pathlib import Path
from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.adapters.speech.process import WhisperProcess
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import AudioWindow
from tests.helpers import speech
sound = speech.load(speech.KENNEDY)
windows = [AudioWindow(n, 0.0, sound.samples) for n in range(int(sys.argv[1]))]
job = sound.job(PackagedModels().find("tiny.en"), windows)
for event in WhisperProcess().transcribe(job, CancelToken()):
    print(speech.speech_child().pid, flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")
@pytest.mark.parametrize("windows", [2, 50], ids=["all-sent", "more-to-come"])
def test_no_child_outlives_its_parent(windows: int):
    root = Path(__file__).parents[3]
    parent = subprocess.Popen(
        [sys.executable, "-c", ORPHAN, str(windows)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    assert parent.stdout is not None
    child = os.pidfd_open(int(parent.stdout.readline()))
    ended = poll()
    ended.register(child, POLLIN)
    assert ended.poll(0) == []

    parent.kill()
    parent.communicate()

    assert ended.poll(5000) != [], "the child still runs"
    os.close(child)


def test_a_language_that_does_not_exist_is_unknown(base: FoundModel, kennedy: Sound):
    job = kennedy.job(base, repeated(kennedy, 1), language="tlh")

    with pytest.raises(CaptureError) as caught:
        list(WhisperProcess().transcribe(job, CancelToken()))

    assert caught.value.fault is Fault.LANGUAGE_UNKNOWN
    assert caught.value.details == {"model": "base", "language": "tlh"}


def test_an_english_model_does_not_know_german(english: FoundModel, kennedy: Sound):
    job = kennedy.job(english, repeated(kennedy, 1), language="de")

    with pytest.raises(CaptureError) as caught:
        list(WhisperProcess().transcribe(job, CancelToken()))

    assert caught.value.fault is Fault.LANGUAGE_UNKNOWN


@pytest.mark.parametrize("file", ["model.bin", "tokenizer.json"])
def test_a_truncated_model_is_damaged(file: str, copied: FoundModel, kennedy: Sound):
    os.truncate(copied.folder / file, (copied.folder / file).stat().st_size // 2)

    with pytest.raises(CaptureError) as caught:
        list(WhisperProcess().transcribe(kennedy.job(copied, repeated(kennedy, 1)), CancelToken()))

    assert caught.value.fault is Fault.MODEL_DAMAGED
    assert caught.value.details["model"] == "tiny.en"


def test_a_model_that_has_gone_is_missing(copied: FoundModel, kennedy: Sound):
    shutil.rmtree(copied.folder)

    with pytest.raises(CaptureError) as caught:
        list(WhisperProcess().transcribe(kennedy.job(copied, repeated(kennedy, 1)), CancelToken()))

    assert caught.value.fault is Fault.MODEL_MISSING


def test_without_windows_nothing_is_heard_and_no_model_is_needed(kennedy: Sound, tmp_path: Path):
    nowhere = FoundModel("base", "0" * 64, tmp_path / "nowhere")

    assert list(WhisperProcess().transcribe(kennedy.job(nowhere, []), CancelToken())) == []
