"""A file is what its bytes say."""

import io

import pytest

from seci_capture.adapters.media.formats import Identity, has_index, identify
from seci_capture.domain.errors import CaptureError, Fault

MP3_FRAME = b"\xff\xfb\x90\x64" + bytes(413)  # MPEG 1 Layer III, 128 kbit/s, 44.1 kHz: 417 bytes
MP2_FRAME = b"\xff\xfd\x80\x04" + bytes(413)  # Layer II, 128 kbit/s, 44.1 kHz
AAC_FRAME = b"\xff\xf1\x50\x80\x0c\x9f\xfc" + bytes(93)  # 100 bytes


def identity(data: bytes) -> Identity:
    return identify(io.BytesIO(data))


def id3(size: int) -> bytes:
    """Return an ID3 tag whose content has ``size`` bytes, under 16384."""
    return b"ID3\x04\x00\x00\x00\x00" + bytes([size >> 7, size & 0x7F]) + b"x" * size


def riff(size: int, content: int) -> bytes:
    return b"RIFF" + size.to_bytes(4, "little") + b"WAVE" + bytes(content - 4)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"RF64\xff\xff\xff\xffWAVEds64", "wav"),
        (b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb", "w64"),
        (b"FORM\x00\x00\x00\x20AIFFCOMM", "aiff"),
        (b"FORM\x00\x00\x00\x20AIFCFVER", "aiff"),
        (b"fLaC\x00\x00\x00\x22", "flac"),
        (b"OggS\x00\x02", "ogg"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", "asf"),
        (b"caff\x00\x01", "caf"),
        (b"\x1a\x45\xdf\xa3\x9f", "matroska"),
        (b"\x00\x00\x00\x20ftypM4A ", "mov"),
        (b"\x00\x00\x00\x18ftyp3gp4", "mov"),
        (b"\x00\x00\x00\x14ftypqt  ", "mov"),
        (b"\x00\x00\x00\x08wide", "mov"),
        (b"\x00\x00\x10\x00moov", "mov"),
    ],
)
def test_signatures(head: bytes, name: str) -> None:
    assert identity(head + bytes(64)) == Identity(name)


@pytest.mark.parametrize("head", [b"#!AMR\n", b"#!AMR-WB\n"])
def test_amr_says_neither_length_nor_time(head: bytes) -> None:
    assert identity(head + bytes(64)) == Identity("amr", says_length=False, has_stamps=False)


@pytest.mark.parametrize("before", [b"", id3(300), bytes(700), id3(200) + bytes(50)])
@pytest.mark.parametrize(
    ("frame", "name"), [(MP3_FRAME, "mp3"), (MP2_FRAME, "mp3"), (AAC_FRAME, "aac")]
)
def test_frames_without_a_header_are_known_by_their_row(
    before: bytes, frame: bytes, name: str
) -> None:
    assert identity(before + frame * 4) == Identity(name, says_length=False)


def test_an_mp3_file_may_state_its_length() -> None:
    first = MP3_FRAME[:36] + b"Xing" + MP3_FRAME[40:]
    assert identity(id3(80) + first + MP3_FRAME * 3) == Identity("mp3", says_length=True)


def test_a_very_short_mp3_file_is_one_too() -> None:
    assert identity(MP3_FRAME * 2).format == "mp3"


@pytest.mark.parametrize(
    "data",
    [
        b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
        b"ffconcat version 1.0\nfile secret.wav\n",
        b"An interview about pumps.\n",
        "An interview about pumps.\n".encode("utf-16"),
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(2000),
        b"\x89PNG\r\n\x1a\n" + bytes(2000),
        b"%PDF-1.7\n",
        b"PK\x03\x04" + bytes(2000),
        b"RIFF\x10\x00\x00\x00WEBPVP8 ",
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00",
        b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00",
        b"ID3",
        id3(40),
        bytes(500) + MP3_FRAME + bytes(500) + MP3_FRAME + bytes(500),
        b"\xff" * 4000,
        bytes(4000),
    ],
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(CaptureError) as caught:
        identity(data)
    assert caught.value.fault is Fault.MEDIA_NOT_SOUND


def test_an_empty_file_is_called_empty() -> None:
    with pytest.raises(CaptureError) as caught:
        identity(b"")
    assert caught.value.fault is Fault.MEDIA_EMPTY


@pytest.mark.parametrize(
    ("stated", "content", "missing"),
    [
        (1000, 1000, 0),
        (1000, 400, 600),
        (1000, 1500, 0),
        (0, 1000, 0),
        (0xFFFF_FFFF, 1000, 0),
        (0x7FFF_FFFF, 1000, 0),
    ],
)
def test_a_wav_file_may_be_shorter_than_it_says(stated: int, content: int, missing: int) -> None:
    assert identity(riff(stated, content)) == Identity("wav", missing_bytes=missing)


def box(kind: bytes, size: int) -> bytes:
    return size.to_bytes(4) + kind + bytes(size - 8)


def large_box(kind: bytes, size: int) -> bytes:
    return (1).to_bytes(4) + kind + size.to_bytes(8) + bytes(size - 16)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (box(b"ftyp", 24) + box(b"mdat", 900) + box(b"moov", 300), True),
        (box(b"ftyp", 24) + large_box(b"mdat", 900) + box(b"moov", 300), True),
        (box(b"ftyp", 24) + box(b"mdat", 900), False),
        (box(b"ftyp", 24) + box(b"mdat", 900)[:500], False),
        (box(b"ftyp", 24) + box(b"mdat", 900) + box(b"moov", 300)[:200], False),
        (box(b"ftyp", 24) + bytes(100), False),
        (b"", False),
    ],
)
def test_the_index_of_an_mp4_file_is_found(data: bytes, expected: bool) -> None:
    assert has_index(io.BytesIO(data)) is expected
