"""Asks a process of its own which sound devices there are, so that a failure stays there."""

import json
import subprocess

from seci_capture.adapters.child import command, package_parent
from seci_capture.adapters.child_options import DEVICES_CHILD
from seci_capture.services.ports import SoundDevice

_PATIENCE_SECONDS = 15


class ListedSoundDevices:
    """Implements the port ``SoundDevices``."""

    def devices(self) -> tuple[SoundDevice, ...] | None:
        """Return the devices, or None where this computer cannot tell."""
        try:
            answer = subprocess.run(
                command(DEVICES_CHILD),
                cwd=package_parent(),
                capture_output=True,
                check=True,
                timeout=_PATIENCE_SECONDS,
                stdin=subprocess.DEVNULL,
            )
            return tuple(SoundDevice(**each) for each in json.loads(answer.stdout))
        except (subprocess.SubprocessError, ValueError):
            return None
