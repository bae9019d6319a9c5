"""Bundled files, from a wheel or a checkout. The only user of ``importlib.resources``."""

from importlib import resources as _resources
from pathlib import Path

_PACKAGE = Path(str(_resources.files("seci_capture")))
_BUNDLED = _PACKAGE / "_resources"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of a bundled file or folder, e.g. ``path("sample", "interview.flac")``."""
    return _ROOT.joinpath(*parts)
