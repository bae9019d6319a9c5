"""Decoded frames of any kind as 16-bit sound of one rate with one or two channels."""

from collections.abc import Iterator

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from seci_capture.domain.errors import CaptureError, Fault

_LOWEST_RATE, _HIGHEST_RATE = 8_000, 48_000
_BELIEVABLE_RATES = range(4_000, 768_001)
_BELIEVABLE_CHANNELS = range(1, 65)
_BYTES = 2
_LAYOUTS = {1: "mono", 2: "stereo"}


class Converter:
    """Converts frames one after the other; the first one decides rate and channels."""

    def __init__(self, first: AudioFrame) -> None:
        """Raises MEDIA_UNREADABLE where rate or channels are beyond all sense."""
        _check(first)
        self.sample_rate = min(max(first.sample_rate, _LOWEST_RATE), _HIGHEST_RATE)
        self.channels = min(first.layout.nb_channels, 2)
        self._kind: tuple[str, str, int] | None = None
        self._resampler = AudioResampler()

    def convert(self, frame: AudioFrame) -> bytes:
        """Return a frame as interleaved samples.

        Raises MEDIA_UNREADABLE; the frames after it may be fine again.
        """
        _check(frame)
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        rest = b""
        if kind != self._kind:  # the first frame, or a file that changes on its way
            rest = self.rest()
            self._kind, self._resampler = kind, self._resampler_for(frame)
        return rest + self._resample(frame)

    def rest(self) -> bytes:
        """Return what the resampler still holds back."""
        return self._resample(None) if self._kind else b""

    def silence(self, seconds: float) -> Iterator[bytes]:
        """Give silence of that length, in pieces of a second at most."""
        left = round(seconds * self.sample_rate)
        while left > 0:
            piece = min(left, self.sample_rate)
            yield bytes(piece * self.channels * _BYTES)
            left -= piece

    def _resampler_for(self, frame: AudioFrame) -> AudioResampler:
        layout = None if _is_unplaced(frame) else _LAYOUTS[self.channels]
        return AudioResampler(format="s16", layout=layout, rate=self.sample_rate)

    def _resample(self, frame: AudioFrame | None) -> bytes:
        try:
            converted = self._resampler.resample(frame)
        except av.FFmpegError:
            self._kind = None
            raise CaptureError(Fault.MEDIA_UNREADABLE) from None
        # A resampler with nothing to do gives back what it got, and that may be None.
        return b"".join(self._samples(each) for each in converted if each is not None)

    def _samples(self, frame: AudioFrame) -> bytes:
        channels = frame.layout.nb_channels
        data = bytes(memoryview(frame.planes[0])[: frame.samples * channels * _BYTES])
        return data if channels == self.channels else _mix(data, channels, self.channels)


def _check(frame: AudioFrame) -> None:
    rate, channels = frame.sample_rate, frame.layout.nb_channels
    if rate not in _BELIEVABLE_RATES or channels not in _BELIEVABLE_CHANNELS:
        raise CaptureError(Fault.MEDIA_UNREADABLE)


def _is_unplaced(frame: AudioFrame) -> bool:
    """Say whether these are more than two channels without places, as from a field recorder.

    The decoder library takes six of them for a cinema's and leaves out the fourth, the bass: a
    microphone would be lost.
    """
    channels = frame.layout.nb_channels
    return channels > 2 and frame.layout.name == f"{channels} channels"


def _mix(data: bytes, channels: int, wanted: int) -> bytes:
    """Mix channels without places: odd ones to the left, even ones to the right, none lost."""
    samples = np.frombuffer(data, np.int16).reshape(-1, channels)
    sides = [samples[:, side::wanted].mean(axis=1) for side in range(wanted)]
    return np.stack(sides, axis=1).round().astype(np.int16).tobytes()
