"""Finding texts that do not fit into their places, as a person with other words would see them.

What is shortened with “…”, as the hint in an empty field is by Qt, and what is painted by the
delegate of a list is not looked at: those know their room.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

SLACK = 1
"""Half pixels are rounded in different ways."""


def clipped(root: QWidget) -> list[str]:
    """Return what below a window is cut off, or lies over something else."""
    texts = [each for each in root.findChildren(QWidget) if each.isVisible() and _text(each)]
    found = [f"{_name(each)}: {why}" for each in texts for why in _complaints(each)]
    return found + [
        f"{_name(a)} lies over {_name(b)}"
        for n, a in enumerate(texts)
        for b in texts[:n]
        if a.parent() is b.parent() and _beside(a) and _beside(b) and _overlap(a, b)
    ]


def _complaints(widget: QWidget) -> Iterator[str]:
    needed = _needed(widget)
    if needed and needed[0] > widget.width() + SLACK:
        yield f"{needed[0]} wide in {widget.width()}"
    if needed and needed[1] > widget.height() + SLACK:
        yield f"{needed[1]} high in {widget.height()}"
    if isinstance(widget, QHeaderView):
        for section in range(widget.count()):
            if widget.sectionSizeHint(section) > widget.sectionSize(section) + SLACK:
                yield f"section {section}"
    yield from _cut_off(widget)


def _needed(widget: QWidget) -> tuple[int, int] | None:
    """Return the width and height that the text of a widget needs, where they are known."""
    match widget:
        case QLabel() | QAbstractButton() if widget.hasHeightForWidth():
            return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        case QLabel() | QTabBar() | QGroupBox():
            return widget.sizeHint().toTuple()
        case QAbstractButton() if widget.layout() is None:
            return widget.sizeHint().toTuple()
        case QComboBox() if not widget.isEditable():
            return _around(widget, widget.currentText()), widget.minimumSizeHint().height()
        case QMenuBar():
            last = widget.actionGeometry(widget.actions()[-1])
            return last.right(), last.bottom()
    return None


def _around(box: QComboBox, text: str) -> int:
    """Return the width that a box needs for a text."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    inside = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return box.fontMetrics().horizontalAdvance(text) + box.width() - inside.width()


def _cut_off(widget: QWidget) -> Iterator[str]:
    """Tell around what it sticks out; what can be scrolled to is only looked at sideways."""
    place, scrolled = widget.rect(), False
    outer, at = widget, QPoint()
    while not outer.isWindow() and (parent := outer.parentWidget()) is not None:
        at += outer.pos()
        outer = parent
        inside = place.translated(at)
        scrolled = scrolled or isinstance(outer.parentWidget(), QScrollArea)
        sideways = inside.left() < -SLACK or inside.right() > outer.width() + SLACK
        upright = inside.top() < -SLACK or inside.bottom() > outer.height() + SLACK
        if sideways or (upright and not scrolled):
            yield f"{inside.getRect()} sticks out of {_name(outer)} {outer.size().toTuple()}"
            return


def _text(widget: QWidget) -> str:
    """Return what a widget says, if it is one of those that say something themselves."""
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            return widget.text() or getattr(widget, "placeholderText", str)()
        case QComboBox():
            return widget.currentText()
        case QGroupBox():
            return widget.title()
        case QTabBar():
            return "".join(map(widget.tabText, range(widget.count())))
        case QMenuBar():
            return "".join(action.text() for action in widget.actions())
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            model = widget.model()
            return "".join(
                str(model.headerData(n, Qt.Orientation.Horizontal) or "")
                for n in range(widget.count())
            )
    return ""


def _beside(widget: QWidget) -> bool:
    """Say whether a widget has a place of its own beside its siblings."""
    parent = widget.parentWidget()
    return not isinstance(parent, QAbstractScrollArea | QLineEdit | QComboBox)


def _overlap(a: QWidget, b: QWidget) -> bool:
    shared: QRect = a.geometry().intersected(b.geometry())
    return min(shared.width(), shared.height()) > SLACK


def _name(widget: QWidget) -> str:
    said = f" “{_text(widget)[:40]}”" if _text(widget) else ""
    return f"{type(widget).__name__} {widget.objectName()}{said}"
