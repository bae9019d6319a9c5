"""Which media format a file really holds, told by its first bytes and never by its name.

What is found here is the only format that the decoder may then try: a playlist that calls itself
``.wav`` would otherwise make it read other files.
"""

import os
from dataclasses import dataclass, replace
from typing import IO

from seci_capture.adapters.media.mpeg_frames import (
    adts_frame_length,
    find_frames,
    mpeg_frame_length,
)
from seci_capture.domain.errors import CaptureError, Fault


@dataclass(frozen=True, slots=True)
class Identity:
    """What the bytes of a media file tell before anything is decoded.

    ``format`` is the decoder's name for it. ``says_length`` is False where the length could only be
    guessed. ``has_stamps`` is False where the decoder can only count frames, and damage miscounts
    them. ``missing_bytes`` is how much shorter the file is than its header says.
    """

    format: str
    says_length: bool = True
    has_stamps: bool = True
    missing_bytes: int = 0


_HEAD_BYTES = 64 * 1024
_ID3_HEADER_BYTES = 10
_SIGNATURES: tuple[tuple[str, tuple[tuple[int, bytes], ...]], ...] = (
    ("wav", ((0, b"RIFF"), (8, b"WAVE"))),
    ("wav", ((0, b"RF64"), (8, b"WAVE"))),
    ("w64", ((0, b"riff\x2e\x91\xcf\x11"),)),
    ("aiff", ((0, b"FORM"), (8, b"AIFF"))),
    ("aiff", ((0, b"FORM"), (8, b"AIFC"))),
    ("flac", ((0, b"fLaC"),)),
    ("ogg", ((0, b"OggS"),)),
    ("asf", ((0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"),)),
    ("amr", ((0, b"#!AMR"),)),
    ("caf", ((0, b"caff"),)),
    ("matroska", ((0, b"\x1a\x45\xdf\xa3"),)),
    ("mov", ((4, b"ftyp"),)),
    ("mov", ((4, b"moov"),)),
    ("mov", ((4, b"mdat"),)),
    ("mov", ((4, b"wide"),)),
    ("mov", ((4, b"free"),)),
    ("mov", ((4, b"skip"),)),
)
_PICTURE_BRANDS = (b"heic", b"heix", b"heif", b"hevc", b"mif1", b"msf1", b"avif", b"avis")
_UNKNOWN_RIFF_SIZE = 0x7FFF_0000  # from here on: what programs write that cannot go back
_LENGTH_MARKERS = (b"Xing", b"Info", b"VBRI")
_AMR = Identity("amr", says_length=False, has_stamps=False)


def identify(file: IO[bytes]) -> Identity:
    """Return the format of an open file. Raises MEDIA_EMPTY or MEDIA_NOT_SOUND."""
    head = _read_head(file)
    if not head:
        raise CaptureError(Fault.MEDIA_EMPTY)
    found = _by_signature(head) or _by_frames(head)
    if found is None:
        raise CaptureError(Fault.MEDIA_NOT_SOUND)
    return replace(found, missing_bytes=_missing_bytes(file, head))


def has_index(file: IO[bytes]) -> bool:
    """Say whether an MP4 or QuickTime file has its index (``moov``): it is often written last."""
    position, end = 0, file.seek(0, os.SEEK_END)
    while position + 8 <= end:
        file.seek(position)
        header = file.read(16)
        size, kind = int.from_bytes(header[:4]), header[4:8]
        if size == 1:
            size = int.from_bytes(header[8:16])
        if kind == b"moov":
            return position + size <= end
        if size < 8:
            return False
        position += size
    return False


def _read_head(file: IO[bytes]) -> bytes:
    """Return the first bytes of the sound itself, behind the tags that may stand before it."""
    file.seek(0)
    start = file.read(_ID3_HEADER_BYTES)
    if start.startswith(b"ID3") and len(start) == _ID3_HEADER_BYTES:
        file.seek(_ID3_HEADER_BYTES + _id3_size(start))
        return file.read(_HEAD_BYTES) or start
    return start + file.read(_HEAD_BYTES)


def _missing_bytes(file: IO[bytes], head: bytes) -> int:
    """Compare a WAV file with the length in its header, which the decoder corrects silently."""
    size = int.from_bytes(head[4:8], "little")
    if not head.startswith(b"RIFF") or size >= _UNKNOWN_RIFF_SIZE:
        return 0
    return max(0, 8 + size - file.seek(0, os.SEEK_END))


def _id3_size(header: bytes) -> int:
    """Decode the size of a tag: four times seven bits."""
    size = 0
    for byte in header[6:10]:
        size = size << 7 | byte & 0x7F
    return size


def _by_signature(head: bytes) -> Identity | None:
    if head[4:8] == b"ftyp" and head[8:12] in _PICTURE_BRANDS:
        return None
    for name, parts in _SIGNATURES:
        if all(head[at : at + len(magic)] == magic for at, magic in parts):
            return _AMR if name == _AMR.format else Identity(name)
    return None


def _by_frames(head: bytes) -> Identity | None:
    """Recognise the two formats that have no signature, only frame after frame."""
    first = find_frames(head, mpeg_frame_length)
    if first is not None:
        says_length = any(marker in head[first : first + 200] for marker in _LENGTH_MARKERS)
        return Identity("mp3", says_length)
    if find_frames(head, adts_frame_length) is not None:
        return Identity("aac", says_length=False)
    return None
