"""What the operating system must offer beside Python, and how Debian offers it.

The wheels bring nearly everything. What is left is looked for as the program would: a library is
loaded, a command is searched for, a font is found by its file. Only Linux leaves it to the system.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


@dataclass(frozen=True)
class Need:
    """One thing to be there: what it is called, its package on Debian, and how to see it."""

    name: str
    package: str
    is_there: Callable[[str], bool]

    @property
    def is_missing(self) -> bool:
        """Look for it, now."""
        return not self.is_there(self.name)


def provide(needs: Sequence[Need]) -> None:
    """Install what is missing where that is allowed; otherwise name it in one line and go on."""
    missing = [need for need in needs if need.is_missing] if sys.platform == "linux" else []
    if not missing:
        return
    packages = sorted({need.package for need in missing})
    if not _has_apt():
        print(f"Missing on this system: {', '.join(need.name for need in missing)}")
        return
    privilege = _privilege()
    if privilege is None or not _apt_install(privilege, packages):
        print(f"Please install: sudo apt-get install --no-install-recommends {' '.join(packages)}")


def _can_import(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _can_run(command: str) -> bool:
    return shutil.which(command) is not None


def _has_font(file_name: str) -> bool:
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob(file_name), None) for folder in folders if folder.is_dir())


def _has_writer(command: str) -> bool:
    """Look for LibreOffice with its Writer: the command alone may belong to another part."""
    found = shutil.which(command)
    return found is not None and any(Path(found).resolve().parent.glob("libswlo.*"))


def _has_apt() -> bool:
    return Path("/etc/debian_version").exists() and _can_run("apt-get")


def _privilege() -> list[str] | None:
    """Return what to put before a command that only root may run, or None."""
    if os.geteuid() == 0:
        return []
    if _can_run("sudo") and _succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def _apt_install(privilege: Sequence[str], packages: Sequence[str]) -> bool:
    print(f"Installing system packages: {' '.join(packages)} ...", flush=True)
    started = time.monotonic()
    apt = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive"]
    apt += ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    _succeeds([*apt, "update"])  # without a network, what lies on the disk may still do
    if not _succeeds([*apt, "install", "-y", "--no-install-recommends", *packages]):
        return False
    print(f"System packages: {time.monotonic() - started:.0f} s", flush=True)
    return True


def _succeeds(command: Sequence[str]) -> bool:
    """Run a command in silence; what it says is printed only if it fails."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stdout.rstrip(), file=sys.stderr)
    return done.returncode == 0


def _libraries(packages: dict[str, str]) -> tuple[Need, ...]:
    return tuple(Need(library, package, _can_load) for library, package in packages.items())


VIRTUAL_ENVIRONMENT = (
    Need("ensurepip", "python{}.{}-venv".format(*sys.version_info[:2]), _can_import),
)
"""For a virtual environment with pip, which Debian splits from Python."""

ENGINE = _libraries({"libstdc++.so.6": "libstdc++6"})
"""For the command line and the demo: what numpy, Whisper and the media libraries are linked to."""

WINDOW = ENGINE + _libraries(
    {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libX11.so.6": "libx11-6",
        "libXext.so.6": "libxext6",
        "libXrandr.so.2": "libxrandr2",
        "libdbus-1.so.3": "libdbus-1-3",
        "libdrm.so.2": "libdrm2",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
        "libpulse.so.0": "libpulse0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-glx.so.0": "libxcb-glx0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxkbcommon.so.0": "libxkbcommon0",
    }
)
"""For the window: what Qt is linked to on X11 and Wayland, its multimedia included."""

TESTS = WINDOW + (
    Need("Xvfb", "xvfb", _can_run),
    Need("pdftoppm", "poppler-utils", _can_run),
    Need("pulseaudio", "pulseaudio", _can_run),
    Need("pactl", "pulseaudio-utils", _can_run),
    Need("soffice", "libreoffice-writer-nogui", _has_writer),
    Need("DejaVuSans.ttf", "fonts-dejavu-core", _has_font),
    Need("Carlito-Regular.ttf", "fonts-crosextra-carlito", _has_font),
    Need("LiberationSans-Regular.ttf", "fonts-liberation", _has_font),
)
"""For the tests beside: a screen, an office and a sound server that need no hardware."""
