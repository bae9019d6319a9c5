"""What the keyboard and a screen reader find in a window."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
ROWS = (QAccessible.Role.ListItem, QAccessible.Role.PageTab)
MOST_ROWS = 50
MOST_STOPS = 200


def unsaid(root: QWidget) -> list[str]:
    """Return what below a window takes the focus and has no name, or is of no known kind."""
    return list(_unsaid(QAccessible.queryAccessibleInterface(root)))


def _unsaid(node: QAccessibleInterface) -> Iterator[str]:
    widget = node.object()
    if isinstance(widget, QWidget):
        if not widget.isVisible():
            return
        if takes_focus(widget) and not node.text(QAccessible.Text.Name).strip():
            yield f"{described(widget)} has no name"
        if takes_focus(widget) and node.role() in NO_ROLE:
            yield f"{described(widget)} has no role"
    elif node.role() in ROWS and not node.text(QAccessible.Text.Name).strip():
        yield f"a row of {described(node.parent().object())} has no name"
    for number in range(min(node.childCount(), MOST_ROWS)):
        child = node.child(number)
        if child is not None:
            yield from _unsaid(child)


def takes_focus(widget: QWidget) -> bool:
    """Say whether the keyboard reaches a widget itself (not through what it belongs to)."""
    return (
        widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not widget.isWindow()
    )


def tab_stops(root: QWidget) -> list[QWidget]:
    """Press Tab in a window until it comes around, and return where the focus was.

    In a field for a date, Tab goes through its parts first.
    """
    stops: list[QWidget] = []
    for _press in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        if stop is None or stop in stops[:-1]:
            break
        if stop not in stops:
            stops.append(stop)
    return stops


def missed(root: QWidget, stops: Iterable[QWidget]) -> list[str]:
    """Return the controls that can be used and that Tab does not reach."""
    reached = set(stops)
    return [
        described(each)
        for each in root.findChildren(QWidget)
        if each.window() is root and each.isVisible() and each.isEnabled() and takes_focus(each)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each not in reached
    ]


def against_reading(stops: Sequence[QWidget]) -> list[str]:
    """Return the steps of Tab that go up or left within a pane, but for the one to the beginning.

    Two stops are compared by the parts of their closest common parent that they are in: a pane is
    read to its end before the next, and panes from left to right. Where the buttons of a question
    stand is left to Qt, which follows the system.
    """
    stops = [each for each in stops if not isinstance(each.parent(), QDialogButtonBox)]
    around = zip(stops, [*stops[1:], *stops[:1]], strict=True)
    back = [(before, after) for before, after in around if _goes_back(*_parts(before, after))]
    up = [step for step in back if _place(step[1]).top() < _place(step[0]).top()]
    to_beginning = min(up, key=lambda step: _place(step[1]).top(), default=None)
    return [f"{described(a)} → {described(b)}" for a, b in back if (a, b) != to_beginning]


def _parts(first: QWidget, second: QWidget) -> tuple[QRect, QRect]:
    """Return where the parts of the closest common parent lie that two widgets are in."""
    lines = [list(_line(each)) for each in (first, second)]
    common = next((each for each in lines[0] if each in lines[1]), None)
    parts = [line[max(0, line.index(common) - 1)] if common in line else line[-1] for line in lines]
    return _place(parts[0]), _place(parts[1])


def _line(widget: QWidget) -> Iterator[QWidget]:
    """Return a widget and those around it, up to its window."""
    each: QWidget | None = widget
    while each is not None:
        yield each
        each = None if each.isWindow() else each.parentWidget()


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())


def _goes_back(before: QRect, after: QRect) -> bool:
    """Say whether one place is read before the other, which comes first all the same."""
    same_line = min(before.bottom(), after.bottom()) - max(before.top(), after.top()) > 0
    if same_line:
        return after.center().x() < before.left()
    return after.bottom() <= before.top() and after.left() < before.right()


def described(widget: QWidget) -> str:
    """Return how a complaint calls a widget."""
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} {widget.objectName()} “{said}”"
