"""Opens media files without trusting them: their kind is checked, nothing else is read."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import av
from av.audio.codeccontext import AudioCodecContext
from av.audio.stream import AudioStream
from av.container import InputContainer

from seci_capture.adapters.media.formats import Identity, has_index, identify
from seci_capture.domain.errors import CaptureError, Fault

LONGEST = 24 * 3600.0
"""Seconds. No interview is longer; a file that says so is wrong or hostile."""

_DECODERS = (
    "aac,aac_latm,ac3,eac3,adpcm_g722,adpcm_g726,adpcm_g726le,adpcm_ima_qt,adpcm_ima_wav,adpcm_ms,"
    "adpcm_yamaha,alac,amrnb,amrwb,flac,g726,g726le,g722,gsm,gsm_ms,libopencore_amrnb,"
    "libopencore_amrwb,libopus,mp2,mp2float,mp3,mp3float,opus,pcm_alaw,pcm_f32be,pcm_f32le,"
    "pcm_f64be,pcm_f64le,pcm_mulaw,pcm_s16be,pcm_s16le,pcm_s24be,pcm_s24le,pcm_s32be,pcm_s32le,"
    "pcm_s8,pcm_u8,vorbis,wmalossless,wmapro,wmav1,wmav2,wmavoice"
)
"""What sound recorders, phones and meeting programs write. No picture is ever decoded."""


@contextmanager
def open_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a regular file. Raises MEDIA_MISSING, MEDIA_EMPTY or MEDIA_UNREADABLE."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise CaptureError(Fault.MEDIA_UNREADABLE)
        if status.st_size == 0:
            raise CaptureError(Fault.MEDIA_EMPTY)
        file = path.open("rb")
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise CaptureError(Fault.MEDIA_MISSING) from None
    except OSError:
        raise CaptureError(Fault.MEDIA_UNREADABLE) from None
    with file:
        yield file


def identify_file(file: IO[bytes]) -> Identity:
    """Identify an open file. Raises MEDIA_NOT_SOUND, MEDIA_EMPTY or MEDIA_UNREADABLE."""
    try:
        return identify(file)
    except OSError:
        raise CaptureError(Fault.MEDIA_UNREADABLE) from None


def open_container(file: IO[bytes], name: str) -> InputContainer:
    """Open a file as the format called ``name`` and as no other, with no second file.

    Raises MEDIA_TRUNCATED where the index was never written, else MEDIA_UNREADABLE.
    """
    file.seek(0)
    limits = {
        "format_whitelist": name,
        "protocol_whitelist": "none",  # the file is open already: nothing else is to be opened
        "codec_whitelist": _DECODERS,
    }
    try:
        return av.open(file, "r", format=name, options=limits, metadata_errors="replace")
    except (av.FFmpegError, OSError):
        truncated = name == "mov" and not has_index(file)
        fault = Fault.MEDIA_TRUNCATED if truncated else Fault.MEDIA_UNREADABLE
        raise CaptureError(fault) from None


def choose_sound(container: InputContainer) -> AudioStream:
    """Return the best audio stream.

    Raises MEDIA_SILENT_VIDEO, MEDIA_NOT_SOUND, and MEDIA_UNREADABLE for sound that is not decoded.
    """
    if not container.streams.audio:
        is_video = any(not _is_cover(stream) for stream in container.streams.video)
        raise CaptureError(Fault.MEDIA_SILENT_VIDEO if is_video else Fault.MEDIA_NOT_SOUND)
    best = container.streams.best("audio")
    if not isinstance(best, AudioStream) or not _has_decoder(best):
        raise CaptureError(Fault.MEDIA_UNREADABLE)
    return best


def promised_seconds(
    container: InputContainer, stream: AudioStream, identity: Identity
) -> float | None:
    """Return the length that the file itself states, None where it states none or nonsense."""
    if not identity.says_length:
        return None
    if stream.duration is not None and stream.time_base is not None:
        seconds = float(stream.duration * stream.time_base)
    elif container.duration is not None:
        seconds = container.duration / av.time_base
    else:
        return None
    if stream.codec_context.bit_rate:
        seconds += identity.missing_bytes * 8 / stream.codec_context.bit_rate
    return seconds if 0 < seconds <= LONGEST else None


def _has_decoder(stream: AudioStream) -> bool:
    # Whatever its type says, there is no context for a codec that the library does not know.
    context: AudioCodecContext | None = stream.codec_context
    return context is not None and context.name in _DECODERS.split(",")


def _is_cover(stream: av.VideoStream) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)
