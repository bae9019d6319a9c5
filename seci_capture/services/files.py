"""Files that a person asks for, as storage writes them: whole or not at all."""

from seci_capture.storage.files import explained_os, replaced

__all__ = ["explained_os", "replaced"]
