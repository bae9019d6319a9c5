"""What counts as a name: something that can be seen."""

from unicodedata import category

from seci_capture.domain.errors import CaptureError, Fault

_UNSEEN = ("Cc", "Cf", "Cs", "Zs", "Zl", "Zp")
"""Control and format characters, lone surrogates, and every kind of blank."""


def expect_name(name: str, field: str) -> None:
    """Raise INVALID, with ``field``, for a name of which nothing can be seen."""
    if all(category(character) in _UNSEEN for character in name):
        raise CaptureError(Fault.INVALID, field=field)
