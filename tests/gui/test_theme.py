"""How the window looks: readable in both schemes, one look for all controls, and while it works."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCommandLinkButton,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seci_capture.gui import theme
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.theme import DARK, KIND_LOOKS, LIGHT, Scheme, Tones, dressing
from seci_capture.gui.workplace import CAPTURE
from seci_capture.services.ports import Edges
from tests.helpers.libraries import open_new
from tests.helpers.person import Person

TEXT_CONTRAST, SIGN_CONTRAST = 4.5, 3.0
"""What WCAG 2.1 asks for text, and for signs that carry a meaning."""


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the light scheme behind."""
    yield
    theme.apply(qapp, Scheme.LIGHT)


def luminance(color: str) -> float:
    """Return how light a colour is, as WCAG defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _alpha = QColor(color).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "grounds"),
    [
        ("text", ("window", "base", "alternate", "raised", "calm", "warning", "failure")),
        ("faint", ("window", "base", "alternate", "raised", "calm")),
        ("on_accent", ("accent",)),
        ("accent", ("window", "base", "alternate")),
    ],
)
def test_text_can_be_read(tones: Tones, ink: str, grounds: tuple[str, ...]) -> None:
    for ground in grounds:
        found = contrast(getattr(tones, ink), getattr(tones, ground))
        assert found >= TEXT_CONTRAST, f"{ink} on {ground}: {found:.2f}"


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_can_be_seen(tones: Tones) -> None:
    for look in KIND_LOOKS.values():
        color = look.dark if tones is DARK else look.light
        for ground in (tones.base, tones.window, tones.calm):
            assert contrast(color, ground) >= SIGN_CONTRAST, (look, ground)
    assert contrast(tones.alert, tones.base) >= SIGN_CONTRAST


def test_no_two_kinds_share_a_shape() -> None:
    shapes = [look.shape for look in KIND_LOOKS.values()]
    assert len(set(shapes)) == len(shapes)


def controls() -> list[QWidget]:
    """Return one control of each sort."""
    combo = QComboBox()
    combo.addItems(["One", "Two"])
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 100)
    tabs = QTabBar()
    tabs.addTab("One")
    return [
        combo,
        tabs,
        QDateEdit(),
        QSpinBox(),
        QDoubleSpinBox(),
        QLineEdit("text"),
        QPlainTextEdit("text"),
        QPushButton("Press"),
        bar,
    ]


def shades(control: QWidget) -> int:
    """Return the most colours that follow each other in a line across a control."""
    image = control.grab().toImage()
    across = isinstance(control, QScrollBar)
    lines, length = image.width(), image.height()
    if across:
        lines, length = length, lines
    inside = range(4, length - 4)

    def color(line: int, at: int) -> int:
        return image.pixelColor(*((at, line) if across else (line, at))).rgb()

    return max(len({color(line, at) for at in inside}) for line in range(lines))


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_no_control_has_a_gradient(qapp: QApplication, qtbot: QtBot, scheme: Scheme) -> None:
    theme.apply(qapp, scheme)
    outer = QWidget()
    qtbot.addWidget(outer)
    column = QVBoxLayout(outer)
    made = controls()
    for each in made:
        column.addWidget(each)
    outer.resize(240, 600)
    outer.show()
    found = {type(each).__name__: shades(each) for each in made}
    assert found.pop("QScrollBar") < 6, found  # a gradient has one shade for nearly each line
    assert max(found.values()) < 12, found


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(
    "kind",
    [QComboBox, QDateEdit, QSpinBox, QLineEdit, QPlainTextEdit, QPushButton, QCheckBox, QListView],
)
def test_the_focus_is_seen(
    qapp: QApplication, qtbot: QtBot, scheme: Scheme, kind: type[QWidget]
) -> None:
    theme.apply(qapp, scheme)
    outer = QWidget()
    qtbot.addWidget(outer)
    first, second = QToolButton(outer), kind(outer)
    column = QVBoxLayout(outer)
    column.addWidget(first)
    column.addWidget(second)
    outer.show()
    outer.activateWindow()
    qtbot.waitUntil(outer.isActiveWindow)
    first.setFocus()
    without = second.grab().toImage()
    second.setFocus()
    assert second.grab().toImage() != without
    accent = QColor((LIGHT if scheme is Scheme.LIGHT else DARK).accent).rgb()
    image = second.grab().toImage()
    edge = [QPoint(x, y) for x in range(20) for y in range(image.height())]
    assert accent in {image.pixelColor(at).rgb() for at in edge}


def test_the_system_changes_its_colours_while_a_recording_is_transcribed(
    qtbot: QtBot,
    qapp: QApplication,
    window: MainWindow,
    gui_edges: Edges,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gui_edges.speech.gate = threading.Event()
    someone = Person(qtbot, window)
    open_new(tmp_path / "Heating").close()
    someone.open(tmp_path / "Heating")
    someone.begin_handover("Martin")
    someone.place.show_room(CAPTURE)
    talk = tmp_path / "talk.wav"
    talk.touch()
    someone.drop_file(someone.place.capture, talk)
    someone.wait(lambda: someone.session.tasks.busy)
    window.preferences.choose_scheme(Scheme.SYSTEM)
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        # A platform without a screen has no colours of its own that could change.
        monkeypatch.setattr(dressing, "_wants_dark", lambda *_asked, dark=dark: dark)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.is_dark(window.palette()) is dark
        assert theme.is_dark(someone.place.capture.form.transcript.view.palette()) is dark
        assert someone.session.tasks.busy
    gui_edges.speech.gate.set()
    view = someone.place.capture.form.transcript.view
    someone.wait(lambda: "freight" in view.toPlainText())
    someone.settle()


class Counted(QWidget):
    """Counts how often it is dressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.times = 0

    def event(self, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.StyleChange
        return super().event(event)


def test_each_widget_is_dressed_as_often_however_deep_it_lies(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Scheme.LIGHT)
    outermost = innermost = Counted()
    qtbot.addWidget(outermost)
    for _depth in range(8):
        innermost = Counted(innermost)
    with qtbot.waitExposed(outermost):
        outermost.show()
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        outermost.times = innermost.times = 0
        theme.apply(qapp, scheme)
        assert innermost.times == outermost.times <= 2  # it is undressed first
        assert theme.is_dark(innermost.palette()) is (scheme is Scheme.DARK)


def test_the_first_page_has_no_arrows_in_any_colours(qtbot: QtBot, window: MainWindow) -> None:
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        window.preferences.choose_scheme(scheme)
        for button in window.entrance.welcome.findChildren(QCommandLinkButton):
            assert button.iconSize().isEmpty()
