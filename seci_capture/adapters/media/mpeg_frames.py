"""The frames of MP3 and raw AAC, which have no file header to be known by."""

from collections.abc import Callable

FrameLength = Callable[[bytes], int | None]
"""Reads the length of a frame, in bytes, from its header. None: not a header."""

_CHAIN = 3
_HEADER_BYTES = 7

_RATES = (44100, 48000, 32000)
_RATE_DIVISORS = {0b11: 1, 0b10: 2, 0b00: 4}  # MPEG 1, 2 and 2.5
_LAYER_2, _LAYER_3 = 0b10, 0b01
_KILOBITS = {  # by layer and whether it is MPEG 1; index 0 is "free", 15 is invalid
    (_LAYER_3, True): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (_LAYER_2, True): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (_LAYER_3, False): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (_LAYER_2, False): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}


def mpeg_frame_length(header: bytes) -> int | None:
    """Return the length of an MPEG audio frame (MP2 or MP3) from its first four bytes.

    Layer I is not accepted: the byte order mark of UTF-16 text looks like it.
    """
    if header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return None
    version, layer = header[1] >> 3 & 3, header[1] >> 1 & 3
    bits, rate, padding = header[2] >> 4, header[2] >> 2 & 3, header[2] >> 1 & 1
    if version not in _RATE_DIVISORS or layer not in (_LAYER_2, _LAYER_3):
        return None
    if bits in (0, 15) or rate == 3:
        return None
    first_version = version == 0b11
    kilobits = _KILOBITS[layer, first_version][bits]
    samples = 1152 if first_version or layer == _LAYER_2 else 576
    return samples // 8 * kilobits * 1000 * _RATE_DIVISORS[version] // _RATES[rate] + padding


def adts_frame_length(header: bytes) -> int | None:
    """Return the length of a frame of raw AAC from its first seven bytes."""
    if header[0] != 0xFF or header[1] & 0xF6 != 0xF0 or header[2] >> 2 & 0xF > 12:
        return None
    length = (header[3] & 3) << 11 | header[4] << 3 | header[5] >> 5
    return length if length > _HEADER_BYTES else None


def find_frames(data: bytes, frame_length: FrameLength) -> int | None:
    """Return where the first of several frames in a row begins.

    One header may be chance; three, each where the one before it ends, are not. At the very start
    fewer suffice where the data ends with them.
    """
    start = data.find(0xFF)
    while start >= 0:
        if _is_chain(data, start, frame_length):
            return start
        start = data.find(0xFF, start + 1)
    return None


def _is_chain(data: bytes, start: int, frame_length: FrameLength) -> bool:
    position = start
    for _ in range(_CHAIN):
        header = data[position : position + _HEADER_BYTES]
        if len(header) < _HEADER_BYTES:
            return start == 0 and position > 0
        length = frame_length(header)
        if length is None:
            return False
        position += length
    return True
