"""The child that decodes media files: a file made to break a decoder breaks only this process.

It hears one message, ``{"type": "decode", "path": …}``, and answers with ``info``, ``samples`` and
``end``, or with ``fault``.
"""

import faulthandler
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import av

from seci_capture.adapters.framing import (
    die_with_parent,
    print_crash,
    protocol_output,
    read_message,
    write_message,
)
from seci_capture.adapters.media.confinement import confine
from seci_capture.adapters.media.sound import Sound, open_sound
from seci_capture.domain.errors import CaptureError

_CRASHED = 70


def main(_arguments: Sequence[str]) -> int:
    """Decode the one file that is asked for on stdin and return the exit code."""
    output = protocol_output()
    faulthandler.enable()
    try:
        request = read_message(sys.stdin.buffer)
        if request is not None:
            die_with_parent()
            confine()
            _decode(Path(request.header["path"]), output)
    except Exception as error:  # noqa: BLE001 - a child's main
        print_crash(error)
        return _CRASHED
    return 0


def _decode(path: Path, output: IO[bytes]) -> None:
    av.logging.set_level(None)  # its messages quote tags and names
    try:
        with open_sound(path) as sound:
            _send(sound, output)
    except CaptureError as error:
        write_message(output, {"type": "fault", "fault": error.fault.value})


def _send(sound: Sound, output: IO[bytes]) -> None:
    recorded_at = sound.recorded_at.isoformat() if sound.recorded_at else None
    info = {
        "type": "info",
        "sample_rate": sound.sample_rate,
        "channels": sound.channels,
        "seconds": sound.seconds,
        "recorded_at": recorded_at,
    }
    write_message(output, info)
    for samples in sound:
        write_message(output, {"type": "samples"}, samples)
    write_message(output, {"type": "end", "ended_early": sound.ended_early})
