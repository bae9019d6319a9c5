"""The sound of a media file, decoded piece by piece on one true timeline."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet

from seci_capture.adapters.media.container import (
    LONGEST,
    choose_sound,
    identify_file,
    open_container,
    open_file,
    promised_seconds,
)
from seci_capture.adapters.media.conversion import Converter
from seci_capture.adapters.media.dates import recorded_at
from seci_capture.adapters.media.formats import Identity
from seci_capture.adapters.media.timeline import Timeline
from seci_capture.domain.errors import CaptureError, Fault

_LONGEST_GAP = 60.0


@contextmanager
def open_sound(path: Path) -> Iterator["Sound"]:
    """Open a media file. Raises CaptureError with one of the MEDIA faults."""
    with open_file(path) as file:
        identity = identify_file(file)
        with open_container(file, identity.format) as container:
            yield Sound(container, choose_sound(container), identity)


class Sound:
    """An iterable of interleaved 16-bit samples, in pieces of about a second.

    ``seconds`` is the promised length, ``ended_early`` is known after the iteration.
    """

    def __init__(self, container: InputContainer, stream: AudioStream, identity: Identity) -> None:
        self.seconds = promised_seconds(container, stream, identity)
        self.recorded_at = recorded_at(container.metadata | stream.metadata, datetime.now(UTC))
        self._container = container
        self._stream = stream
        self._broke_off = False
        self._skipped = False
        longest_gap = self.seconds or _LONGEST_GAP if identity.has_stamps else 0.0
        self._timeline = Timeline(_start(stream), longest_gap)
        self._frames = self._decode()
        self._first = self._first_frame()
        self._converter = Converter(self._first)

    @property
    def sample_rate(self) -> int:
        """Return the samples per second and channel."""
        return self._converter.sample_rate

    @property
    def channels(self) -> int:
        """Return one or two."""
        return self._converter.channels

    @property
    def ended_early(self) -> bool:
        """Say whether the file broke off, or fell short by over a second and two in a hundred."""
        missing = (self.seconds or 0.0) - self._timeline.heard
        return self._broke_off or missing > max(1.0, 0.02 * (self.seconds or 0.0))

    def __iter__(self) -> Iterator[bytes]:
        second = self.sample_rate * self.channels * 2
        waiting = bytearray()
        for piece in self._pieces():
            waiting += piece
            if len(waiting) >= second:
                yield bytes(waiting)
                waiting.clear()
        if waiting:
            yield bytes(waiting)

    def _pieces(self) -> Iterator[bytes]:
        yield from self._place(self._first)
        for frame in self._frames:
            yield from self._place(frame)
            if self._timeline.heard > LONGEST:
                self._broke_off = True
                break
        if not self._timeline.heard:
            raise CaptureError(Fault.MEDIA_UNREADABLE)
        yield self._converter.rest()

    def _place(self, frame: AudioFrame) -> Iterator[bytes]:
        try:
            samples = self._converter.convert(frame)
        except CaptureError:  # damaged, and only this frame
            self._skipped = True
            return
        seconds = frame.samples / frame.sample_rate
        gap = self._timeline.gap_before(_stamp(frame), seconds, self._skipped)
        self._skipped = False
        yield from self._converter.silence(gap)
        yield samples

    def _first_frame(self) -> AudioFrame:
        first = next(self._frames, None)
        if first is not None:
            return first
        if self._skipped:
            raise CaptureError(Fault.MEDIA_UNREADABLE)
        promised = self.seconds is not None or self._broke_off
        raise CaptureError(Fault.MEDIA_TRUNCATED if promised else Fault.MEDIA_ZERO_LENGTH)

    def _decode(self) -> Iterator[AudioFrame]:
        try:
            for packet in self._container.demux(self._stream):
                yield from self._decode_packet(packet)
        except (av.FFmpegError, OSError):
            self._broke_off = True

    def _decode_packet(self, packet: "Packet[AudioStream]") -> list[AudioFrame]:
        """Skip what cannot be decoded: the next frame's stamp shows how much it was."""
        try:
            return packet.decode()
        except av.FFmpegError:
            self._skipped = True
            return []


def _stamp(frame: AudioFrame) -> float | None:
    if frame.pts is None or frame.time_base is None:
        return None
    return float(frame.pts * frame.time_base)


def _start(stream: AudioStream) -> float | None:
    if stream.start_time is None or stream.time_base is None:
        return None
    return float(stream.start_time * stream.time_base)
