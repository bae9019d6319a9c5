"""Whatever is said to or by the speech child arrives as it was said."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from seci_capture.adapters.framing import BrokenProtocol, Message, read_message, write_message
from seci_capture.adapters.speech.messages import (
    Failed,
    Heartbeat,
    NoMoreWindows,
    Ready,
    Spoken,
    Start,
    from_message,
    to_message,
)
from seci_capture.domain.errors import Fault
from seci_capture.domain.transcript import Word, WordOrigin
from seci_capture.services.ports import AudioWindow, SpeechLanguage, SpeechProgress, WindowWords

numbers = st.integers(0, 2**31)
seconds = st.floats(0, 1e6, allow_nan=False)
belief = st.floats(0, 1)
words = st.builds(
    Word,
    n=numbers,
    text=st.text(),
    start=seconds,
    end=seconds,
    probability=belief,
    speaker=st.none() | st.integers(0, 9),
    opens=st.booleans(),
    origin=st.sampled_from(WordOrigin),
)
samples = arrays.arrays(
    np.int16,
    st.tuples(st.integers(0, 50), st.integers(1, 8)),
    elements=st.integers(-(2**15), 2**15 - 1),
)
jsonable = st.one_of(
    st.builds(Start, st.text(), st.none() | st.text(), st.integers(1, 192_000), st.integers(1, 64)),
    st.builds(SpeechLanguage, st.text(), belief),
    st.builds(SpeechProgress, numbers, seconds),
    st.builds(WindowWords, numbers, st.lists(words).map(tuple)),
    st.builds(Failed, st.sampled_from(Fault)),
    st.sampled_from([NoMoreWindows(), Ready(), Heartbeat()]),
)


def travelled(said: Spoken) -> Spoken:
    """Send a message through a stream and return what comes out."""
    stream = BytesIO()
    message = to_message(said)
    write_message(stream, message.header, message.payload)
    stream.seek(0)
    arrived = read_message(stream)
    assert arrived is not None
    return from_message(arrived)


@given(jsonable)
def test_messages_survive_the_way(said: Spoken):
    assert travelled(said) == said


@given(st.builds(AudioWindow, numbers, seconds, samples))
def test_windows_survive_the_way(said: AudioWindow):
    arrived = travelled(said)

    assert isinstance(arrived, AudioWindow)
    assert (arrived.n, arrived.start) == (said.n, said.start)
    assert arrived.samples.dtype == np.int16
    np.testing.assert_array_equal(arrived.samples, said.samples, strict=True)


@pytest.mark.parametrize(
    "message",
    [
        Message({"type": "shout"}),
        Message({"type": "progress", "n": 1}),
        Message({"type": "ready", "extra": 1}),
        Message({"type": "failed", "fault": "bad luck"}),
        Message({"type": "words", "n": 1, "words": [{"text": "yes"}]}),
        Message({"type": "window", "n": 1, "start": 0.0, "channels": 2}, b"odd"),
    ],
)
def test_what_makes_no_sense_is_no_message(message: Message):
    with pytest.raises(BrokenProtocol):
        from_message(message)
