"""Lengths and places of time, for people."""

from math import ceil

from seci_capture.services.texts import _

_MINUTE = 60


def clock(seconds: float) -> str:
    """Return a place in a recording, or its length, as m:ss or h:mm:ss."""
    minutes, second = divmod(int(seconds), _MINUTE)
    hours, minutes = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"


def time_left(seconds: float) -> str:
    """Say how long something will still take, no more exactly than anybody knows."""
    if seconds < _MINUTE:
        return _("less than a minute left")
    return _("about {minutes} min left").format(minutes=ceil(seconds / _MINUTE))
