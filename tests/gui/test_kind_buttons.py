"""The buttons of the kinds show their whole name, apart from their key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.kind_button import KindButton
from seci_capture.services import texts

APART = 5
"""So many pixels between name and key at least."""


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak a language, as long as the test lasts."""
    before = texts.language()
    texts.use(request.param)
    yield request.param
    texts.use(before)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("kind", MarkKind)
def test_the_narrowest_button_shows_what_a_wide_one_does(qtbot: QtBot, kind: MarkKind) -> None:
    button = KindButton(kind)
    qtbot.addWidget(button)
    narrowest, height = button.width_for(narrow=False), button.sizeHint().height()
    button.resize(narrowest + 40, height)
    wide = button.grab().toImage()
    button.resize(narrowest, height)
    narrow = button.grab().toImage()
    key = button.fontMetrics().horizontalAdvance("M") + 6
    name = QRect(8, 3, narrowest - 8 - key, height - 6)
    assert narrow.copy(name) == wide.copy(name)
    assert blank(narrow, QRect(name.right() - APART + 1, name.top(), APART, name.height()))


def blank(image: QImage, place: QRect) -> bool:
    """Say whether nothing is written at a place."""
    columns = range(place.left(), place.right() + 1)
    return all(
        image.pixel(x, y) == image.pixel(place.left(), y)
        for x in columns
        for y in range(place.top(), place.bottom() + 1)
    )
