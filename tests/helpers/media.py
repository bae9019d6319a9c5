"""Media files for tests, written by the same library that reads them, each from known samples."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

Samples = NDArray[np.int16]

TONES = (440.0, 1000.0, 1700.0, 2500.0, 3200.0, 3600.0)
"""Hertz, one for each channel, all below what a telephone carries."""

LEVEL = 8000


@dataclass(frozen=True)
class Recipe:
    """How to write one kind of file. ``frame``: samples that the codec may add or swallow."""

    name: str
    container: str
    codec: str
    rate: int
    layout: str = "mono"
    frame: int = 0
    options: Mapping[str, str] = field(default_factory=dict)
    codec_options: Mapping[str, str] = field(default_factory=dict)
    bit_rate: int | None = None

    @property
    def channels(self) -> int:
        """Return how many channels the layout has."""
        return av.AudioLayout(self.layout).nb_channels


LOSSLESS = (
    Recipe("plain.wav", "wav", "pcm_s16le", 48_000, "stereo"),
    Recipe("large.wav", "wav", "pcm_s16le", 48_000, options={"rf64": "always"}),
    Recipe("sound.w64", "w64", "pcm_s16le", 44_100, "stereo"),
    Recipe("sound.aiff", "aiff", "pcm_s16be", 44_100, "stereo"),
    Recipe("sound.flac", "flac", "flac", 44_100, "stereo"),
    Recipe("sound.caf", "caf", "pcm_s16be", 44_100, "stereo"),
    Recipe("lossless.m4a", "ipod", "alac", 44_100, "stereo"),
    Recipe("lossless.mkv", "matroska", "flac", 32_000, "stereo"),
)
WITHOUT_TAGS = {"write_xing": "0", "id3v2_version": "0"}
LOSSY = (
    Recipe("tagged.mp3", "mp3", "libmp3lame", 44_100, "stereo", 1152),
    Recipe("bare.mp3", "mp3", "libmp3lame", 44_100, "stereo", 2304, WITHOUT_TAGS),
    Recipe("slow.mp3", "mp3", "libmp3lame", 16_000, "mono", 1152),
    Recipe("sound.m4a", "ipod", "aac", 44_100, "stereo", 1024),
    Recipe("sound.mp4", "mp4", "aac", 48_000, "stereo", 1024),
    Recipe("sound.mov", "mov", "aac", 48_000, "stereo", 1024),
    Recipe("sound.3gp", "3gp", "libopencore_amrnb", 8_000, "mono", 160),
    Recipe("sound.aac", "adts", "aac", 44_100, "stereo", 2048),
    Recipe("opus.ogg", "ogg", "libopus", 48_000, "stereo", 960),
    Recipe("vorbis.ogg", "ogg", "vorbis", 44_100, "stereo", 1024, {}, {"strict": "experimental"}),
    Recipe("sound.wma", "asf", "wmav2", 44_100, "stereo", 2048, bit_rate=128_000),
    Recipe("sound.amr", "amr", "libopencore_amrnb", 8_000, "mono", 160),
    Recipe("sound.mkv", "matroska", "aac", 44_100, "stereo", 1024),
    Recipe("sound.webm", "webm", "libopus", 48_000, "stereo", 960),
)


def tone_burst(rate: int, channels: int, seconds: float = 3.0, burst: float = 1.0) -> Samples:
    """Return silence with one second of sound from ``burst`` on, another tone on each channel."""
    time = np.arange(round(seconds * rate)) / rate
    loud = (time >= burst) & (time < burst + 1.0)
    waves = [np.sin(2 * np.pi * tone * time) * loud * LEVEL for tone in TONES[:channels]]
    return np.stack(waves, axis=1).astype(np.int16)


def write_media(
    folder: Path, recipe: Recipe, samples: Samples, tags: Mapping[str, str] | None = None
) -> Path:
    """Write samples (samples, channels) as the recipe says and return the file."""
    path = folder / recipe.name
    with av.open(path, "w", format=recipe.container, options=dict(recipe.options)) as container:
        container.metadata.update(tags or {})
        stream = container.add_stream(
            recipe.codec,
            rate=recipe.rate,
            layout=recipe.layout,
            options=dict(recipe.codec_options),
        )
        if recipe.bit_rate:
            stream.bit_rate = recipe.bit_rate
        for frame in _frames(stream.codec_context, recipe, samples):
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_video(path: Path, sound: Samples | None, rate: int = 48_000) -> Path:
    """Write two seconds of black pictures as MP4, with stereo sound where there is some."""
    recipe = Recipe(path.name, "mp4", "aac", rate, "stereo")
    with av.open(path, "w", format="mp4") as container:
        pictures = container.add_stream("mpeg4", rate=10)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 64, "yuv420p"
        voice = None if sound is None else container.add_stream("aac", rate=rate, layout="stereo")
        for _ in range(20):
            black = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            container.mux(pictures.encode(black))
        container.mux(pictures.encode(None))
        if voice is not None:
            for frame in _frames(voice.codec_context, recipe, sound):
                container.mux(voice.encode(frame))
            container.mux(voice.encode(None))
    return path


def frame_positions(path: Path) -> list[tuple[float, int, int]]:
    """Return second, first byte and size of every packet of sound in a file."""
    with av.open(path) as container:
        stream = container.streams.audio[0]
        return [
            (float(packet.pts * packet.time_base), packet.pos, packet.size)
            for packet in container.demux(stream)
            if packet.size and packet.pos is not None
        ]


def _frames(codec, recipe: Recipe, samples: Samples):
    whole = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(samples).reshape(1, -1), format="s16", layout=recipe.layout
    )
    whole.sample_rate, whole.pts = recipe.rate, 0
    cut = AudioResampler(
        format=codec.format.name,
        layout=recipe.layout,
        rate=recipe.rate,
        frame_size=codec.frame_size or 1024,
    )
    return [*cut.resample(whole), *cut.resample(None)]
