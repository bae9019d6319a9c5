"""Sound as files that other programs make and play: WAV and FLAC."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EIO, ENOSPC
from pathlib import Path

import soundfile

from seci_capture.storage.audio import AudioReader, Samples, SoundShape

KINDS = {".wav": "WAV", ".flac": "FLAC"}
"""The kinds of sound file, by the endings of their names."""

_SECONDS = 30
_NO_ROOM = 1 << 20


@contextmanager
def read_sound_file(path: Path, seconds: int) -> Iterator[tuple[SoundShape, Iterator[Samples]]]:
    """Give the shape of a sound file of our own, and its sound in pieces of so many seconds."""
    with soundfile.SoundFile(path) as file:
        pieces = file.blocks(file.samplerate * seconds, dtype="int16", always_2d=True)
        yield SoundShape(file.samplerate, file.channels, file.frames), pieces


def write_sound_file(sound: AudioReader, path: Path, kind: str) -> None:
    """Write a recording as a file of one of the :data:`KINDS`.

    Raises :class:`OSError`; the library that writes names no reason, so the room that is left does.
    """
    rate, channels, samples = sound.shape.sample_rate, sound.shape.channels, sound.shape.samples
    try:
        with soundfile.SoundFile(
            path, "w", samplerate=rate, channels=channels, format=kind, subtype="PCM_16"
        ) as file:
            for start in range(0, samples, rate * _SECONDS):
                file.write(sound.read(start, rate * _SECONDS))
    except soundfile.LibsndfileError as error:
        is_full = shutil.disk_usage(path.parent).free < _NO_ROOM
        raise OSError(ENOSPC if is_full else EIO, str(error)) from error
