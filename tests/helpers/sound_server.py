"""A sound server without a sound card: its microphone hears what is played into it."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import soundfile

from seci_capture.domain.recording import LIVE_RATE
from seci_capture.services.ports import Samples

_NEEDED = ("pulseaudio", "pactl", "parec", "paplay")
_SCRIPT = """
load-module module-native-protocol-unix auth-anonymous=1
load-module module-null-sink sink_name=speaker rate=48000 channels=2
load-module module-null-sink sink_name=mic rate=48000 channels=1
load-module module-remap-source source_name=micsrc master=mic.monitor \
 source_properties=device.description=Desk-Microphone
set-default-sink speaker
set-default-source micsrc
"""
_OPTIONS = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-level=error")
_PATIENCE_S = 15


@dataclass(frozen=True)
class SoundServer:
    """A running server; ``environment`` leads to it."""

    folder: Path
    environment: dict[str, str]

    @contextmanager
    def saying(self, sound: Samples) -> Iterator[None]:
        """Play sound into the microphone for as long as the block lasts, at most once."""
        file = self.folder / "said.wav"
        soundfile.write(file, sound, LIVE_RATE, subtype="PCM_16")
        with self.running("paplay", "-d", "mic", str(file)):
            yield

    @contextmanager
    def running(self, *command: str) -> Iterator[subprocess.Popen[bytes]]:
        """Run one of the server's commands until the block ends."""
        quiet = subprocess.DEVNULL
        with subprocess.Popen(
            command, env=os.environ | self.environment, stdout=quiet, stderr=quiet
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def unplug_microphone(self) -> None:
        """Take the only microphone away."""
        for module in ("module-remap-source", "module-null-sink"):
            self._control("unload-module", module)

    def answers(self) -> bool:
        """Say whether the server is there."""
        return self._control("info") == 0

    def _control(self, *command: str) -> int:
        asked = subprocess.run(
            ["pactl", *command],
            env=os.environ | self.environment,
            capture_output=True,
            timeout=_PATIENCE_S,
        )
        return asked.returncode


@contextmanager
def sound_server(*, microphone: bool = True) -> Iterator[SoundServer]:
    """Run a server, with a microphone or without one. Skips where none is installed."""
    if missing := [each for each in _NEEDED if shutil.which(each) is None]:
        pytest.skip(f"needs {', '.join(missing)}")
    # The paths of sockets end at 107 bytes, so this folder is not below the test's own.
    with tempfile.TemporaryDirectory(prefix="seci-") as name:
        server = SoundServer(Path(name), _environment(Path(name)))
        script = server.folder / "server.pa"
        lines = [line for line in _SCRIPT.splitlines() if microphone or "mic" not in line]
        script.write_text("\n".join(lines) + "\n", "utf-8")
        with server.running("pulseaudio", *_OPTIONS, "-F", str(script)):
            deadline = time.monotonic() + _PATIENCE_S
            while not server.answers():
                if time.monotonic() > deadline:
                    pytest.fail("the sound server does not answer")
            if not microphone:
                yield server
                return
            # Without a listener an idle microphone takes two seconds to wake.
            with server.running("parec", "-d", "micsrc", "--latency-msec=20"):
                yield server


def _environment(folder: Path) -> dict[str, str]:
    for part in ("run", "run/pulse", "state"):
        (folder / part).mkdir(mode=0o700)
    return {
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PULSE_RUNTIME_PATH": str(folder / "run" / "pulse"),
        "PULSE_STATE_PATH": str(folder / "state"),
        "PULSE_SERVER": f"unix:{folder / 'run' / 'pulse' / 'native'}",
    }
