"""Whatever is not decodable sound is refused with the one fault that helps the person."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from seci_capture.adapters.media.container import open_container, open_file
from seci_capture.adapters.media.decoder import ChildMediaDecoder
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.cancellation import CancelToken
from tests.helpers.media import LOSSLESS, LOSSY, Recipe, tone_burst, write_media, write_video


def refusal(path: Path) -> CaptureError:
    """Try to decode a file to its end and return why that failed."""
    with (
        pytest.raises(CaptureError) as caught,
        ChildMediaDecoder().decode(path, CancelToken()) as media,
    ):
        list(media)
    return caught.value


def assert_refused(path: Path, fault: Fault) -> None:
    error = refusal(path)
    assert error.fault is fault
    assert error.details == {"path": path}


def write(path: Path, data: bytes | bytearray | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Write a sound file that only its owner should decode: in two forms, for both lists."""
    samples = tone_burst(16_000, 1)
    write_media(tmp_path, Recipe("secret.ts", "mpegts", "aac", 16_000), samples)
    return write_media(tmp_path, Recipe("secret.wav", "wav", "pcm_s16le", 16_000), samples)


def hls(folder: Path) -> str:
    return (
        "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3.0,\n"
        f"file://{folder}/secret.ts\n#EXT-X-ENDLIST\n"
    )


def ffconcat(_folder: Path) -> str:
    return "ffconcat version 1.0\nfile secret.wav\n"


PLAYLISTS = pytest.mark.parametrize(("playlist", "demuxer"), [(hls, "hls"), (ffconcat, "concat")])


@PLAYLISTS
@pytest.mark.parametrize("name", ["talk.wav", "talk.mp4", "talk.mp3", "talk.m3u8", "talk.ffconcat"])
def test_a_playlist_reads_no_other_file_whatever_its_name(
    secret: Path, playlist: Callable[[Path], str], demuxer: str, name: str
) -> None:
    path = write(secret.with_name(name), playlist(secret.parent))
    assert_refused(path, Fault.MEDIA_NOT_SOUND)


@PLAYLISTS
def test_the_decoder_itself_would_not_follow_a_playlist(
    secret: Path, playlist: Callable[[Path], str], demuxer: str
) -> None:
    """The second wall, should the first bytes ever deceive us; without it the trick works."""
    path = write(secret.with_name("talk.wav"), playlist(secret.parent))
    with av.open(path, format=demuxer) as unguarded:
        assert sum(frame.samples for frame in unguarded.decode(audio=0)) >= 48_000
    with path.open("rb") as file, pytest.raises(CaptureError):
        open_container(file, demuxer)


def test_missing(tmp_path: Path) -> None:
    assert_refused(tmp_path / "gone.wav", Fault.MEDIA_MISSING)


def test_empty(tmp_path: Path) -> None:
    assert_refused(write(tmp_path / "empty.wav", b""), Fault.MEDIA_EMPTY)


@pytest.mark.parametrize("name", ["notes.mp3", "notes.wav", "notes.txt"])
def test_text(tmp_path: Path, name: str) -> None:
    assert_refused(write(tmp_path / name, "Notes on the pump.\n" * 100), Fault.MEDIA_NOT_SOUND)


def test_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    with av.open(path, "w", format="image2", options={"update": "1"}) as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 16, 16, "rgb24"
        picture = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8), format="rgb24")
        container.mux(stream.encode(picture))
    assert_refused(path, Fault.MEDIA_NOT_SOUND)


def test_a_video_without_sound(tmp_path: Path) -> None:
    assert_refused(write_video(tmp_path / "screen.mp4", None), Fault.MEDIA_SILENT_VIDEO)


def test_subtitles_without_sound(tmp_path: Path) -> None:
    path = tmp_path / "subtitles.mkv"
    with av.open(path, "w", format="matroska") as container:
        stream = container.add_stream("ass")
        stream.codec_context.subtitle_header = b"[Script Info]\n"
        packet = av.Packet(b"0,0,Default,,0,0,0,,Hello")
        packet.stream, packet.pts, packet.dts, packet.duration = stream, 0, 0, 1000
        container.mux(packet)
    assert_refused(path, Fault.MEDIA_NOT_SOUND)


def test_a_recording_of_no_length(tmp_path: Path) -> None:
    path = tmp_path / "silent.wav"
    soundfile.write(path, np.zeros((0, 1), np.int16), 48_000)
    assert_refused(path, Fault.MEDIA_ZERO_LENGTH)


def test_an_mp4_file_whose_index_was_never_written(tmp_path: Path) -> None:
    path = write_media(tmp_path, LOSSY[3], tone_burst(44_100, 2))
    data = path.read_bytes()
    write(path, data[: data.index(b"moov") - 4])
    assert_refused(path, Fault.MEDIA_TRUNCATED)


def test_an_mp4_file_with_its_index_and_nothing_else(tmp_path: Path) -> None:
    recipe = Recipe("fast.mp4", "mp4", "aac", 48_000, options={"movflags": "faststart"})
    path = write_media(tmp_path, recipe, tone_burst(48_000, 1))
    data = path.read_bytes()
    write(path, data[: data.index(b"mdat") + 4])
    assert_refused(path, Fault.MEDIA_TRUNCATED)


@pytest.mark.parametrize("recipe", [LOSSY[9], LOSSLESS[7]], ids=lambda r: r.name)
def test_a_header_with_rubbish_behind_it(tmp_path: Path, recipe: Recipe) -> None:
    path = write_media(tmp_path, recipe, tone_burst(recipe.rate, recipe.channels))
    rubbish = np.random.default_rng(1).integers(0, 256, 50_000, np.uint8).tobytes()
    write(path, path.read_bytes()[:16] + rubbish)
    assert_refused(path, Fault.MEDIA_UNREADABLE)


def test_a_codec_that_no_recorder_writes(tmp_path: Path) -> None:
    recipe = Recipe("game.wav", "wav", "adpcm_swf", 22_050)
    path = write_media(tmp_path, recipe, tone_burst(22_050, 1))
    assert_refused(path, Fault.MEDIA_UNREADABLE)


def test_a_codec_that_nobody_knows(tmp_path: Path) -> None:
    path = write_media(tmp_path, LOSSLESS[0], tone_burst(48_000, 2))
    data = bytearray(path.read_bytes())
    data[20:22] = b"\x34\x12"  # the format tag
    assert_refused(write(path, data), Fault.MEDIA_UNREADABLE)


def test_more_channels_than_any_recorder_has(tmp_path: Path) -> None:
    path = tmp_path / "wide.wav"
    soundfile.write(path, np.zeros((100, 65), np.int16), 48_000)
    assert_refused(path, Fault.MEDIA_UNREADABLE)


def test_a_folder(tmp_path: Path) -> None:
    assert_refused(tmp_path, Fault.MEDIA_UNREADABLE)


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    assert_refused(tmp_path / "pipe.wav", Fault.MEDIA_UNREADABLE)


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.wav")
        assert_refused(tmp_path / "socket.wav", Fault.MEDIA_UNREADABLE)


@pytest.fixture
def nobody() -> Iterator[None]:
    """Run as a user to whom something can be forbidden, also where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    yield
    os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_permission_denied(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = write_media(tmp_path, LOSSLESS[0], tone_burst(48_000, 2))
    path.chmod(0)
    request.getfixturevalue("nobody")
    with pytest.raises(CaptureError) as caught, open_file(path):
        pass
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
