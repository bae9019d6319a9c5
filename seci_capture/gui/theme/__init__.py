"""How the window looks: colours, distances, sizes of type, looks of the kinds, the style sheet.

The style is Fusion everywhere, so that what was looked at is what people see.
"""

from seci_capture.gui.theme.dressing import apply, set_ground
from seci_capture.gui.theme.kinds import (
    KIND_LOOKS,
    KindLook,
    KindShape,
    draw_kind_shape,
    kind_icon,
)
from seci_capture.gui.theme.scales import (
    BODY,
    HEADING,
    LARGE,
    MEDIUM,
    NOTE,
    SMALL,
    TITLE,
    XLARGE,
    set_type,
    sized,
)
from seci_capture.gui.theme.signs import draw_person, draw_warning, draw_well
from seci_capture.gui.theme.tones import DARK, LIGHT, Scheme, Tones, is_dark, palette, tones

__all__ = [
    "BODY",
    "DARK",
    "HEADING",
    "KIND_LOOKS",
    "LARGE",
    "LIGHT",
    "MEDIUM",
    "NOTE",
    "SMALL",
    "TITLE",
    "XLARGE",
    "KindLook",
    "KindShape",
    "Scheme",
    "Tones",
    "apply",
    "draw_kind_shape",
    "draw_person",
    "draw_warning",
    "draw_well",
    "is_dark",
    "kind_icon",
    "palette",
    "set_ground",
    "set_type",
    "sized",
    "tones",
]
