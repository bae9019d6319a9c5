"""Keeps sound at its true place when some of it cannot be decoded."""

_KNOWN_GAP = 0.010
"""Seconds. Where a packet was skipped: less than any frame, more than rounded stamps vary."""

_SILENT_GAP = 0.100
"""Seconds. Where nothing was reported: Vorbis stamps alone vary by some ten milliseconds."""

_RESTART = 1.0
"""Seconds. Stamps that go back so far start anew; less is a clock that differs a little."""


class Timeline:
    """Compares the time stamps of frames with the sound heard so far, both in seconds."""

    def __init__(self, start: float | None, longest_gap: float) -> None:
        """``start`` is the stamp of the first packet, where the file says it.

        A jump beyond ``longest_gap`` is a wrong stamp, not missing sound.
        """
        self._start = start
        self._longest_gap = longest_gap
        self._origin: float | None = None
        self.heard = 0.0

    def gap_before(self, stamp: float | None, seconds: float, skipped: bool = False) -> float:
        """Return how much silence belongs before a frame of that stamp and length.

        ``skipped`` says that a packet right before it could not be decoded.
        """
        gap = 0.0 if stamp is None else self._measure(stamp, skipped)
        self.heard += gap + seconds
        return gap

    def _measure(self, stamp: float, skipped: bool) -> float:
        if self._origin is None:
            # A decoder may stamp its first frame late; only what was skipped is missing there.
            known = self._start is not None and skipped
            self._origin = self._start if known else stamp - self.heard
        assert self._origin is not None
        gap = stamp - self._origin - self.heard
        if not -_RESTART <= gap <= self._longest_gap:
            self._origin = stamp - self.heard
            return 0.0
        return gap if gap > (_KNOWN_GAP if skipped else _SILENT_GAP) else 0.0
