"""Whatever is written as messages is read as the same messages."""

import io

from hypothesis import given
from hypothesis import strategies as st

from seci_capture.adapters.framing import Message, read_message, write_message

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
HEADERS = st.builds(
    lambda fields, kind: {**fields, "type": kind},
    st.dictionaries(st.text().filter(lambda name: name != "bytes"), VALUES, max_size=4),
    st.text(),
)


@given(st.lists(st.tuples(HEADERS, st.binary(max_size=200)), max_size=5))
def test_messages_survive_the_way(messages: list[tuple[dict[str, object], bytes]]) -> None:
    stream = io.BytesIO()
    for header, payload in messages:
        write_message(stream, header, payload)
    stream.seek(0)
    for header, payload in messages:
        size = {"bytes": len(payload)} if payload else {}
        assert read_message(stream) == Message({**header, **size}, payload)
    assert read_message(stream) is None


@given(st.binary(max_size=60), st.data())
def test_any_piece_of_a_stream_is_a_message_less(payload: bytes, data: st.DataObject) -> None:
    stream = io.BytesIO()
    write_message(stream, {"type": "samples"}, payload)
    cut = data.draw(st.integers(0, len(stream.getvalue()) - 1))
    assert read_message(io.BytesIO(stream.getvalue()[:cut])) is None
