"""The overview of the keys, and what the program is made of."""

import platform
from collections.abc import Iterator

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

import seci_capture
from seci_capture.gui.models.kinds import KEYS
from seci_capture.gui.theme import LARGE, XLARGE
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _

_SIZE = (460, 560)


class KeysDialog(QDialog):
    """Every key that does something, by where it does it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(_("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(_("Keys"))
        self.tree.setHeaderLabels([_("What"), _("Key")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self._add(_("Everywhere"), _keys_of(window))
        self._add(_("On selected words in Capture"), _mark_keys())
        self.tree.expandAll()
        _lay_out(self, self.tree)

    def _add(self, title: str, rows: Iterator[tuple[str, str]]) -> None:
        QTreeWidgetItem(self.tree, [title]).addChildren(
            [QTreeWidgetItem([what, key]) for what, key in rows]
        )


class AboutDialog(QDialog):
    """Versions and licence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(_("About SECI Capture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(about())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_("About SECI Capture"))
        _lay_out(self, self.text)


def about() -> str:
    """Return what the program is, its versions and its licence."""
    return "\n".join(
        (
            f"SECI Capture {seci_capture.__version__}",
            _("Hand a leaving expert's knowledge to a successor."),
            "",
            _("Everything runs on this computer. Nothing leaves it."),
            "",
            f"Python {platform.python_version()}",
            f"Qt for Python {PySide6.__version__} (LGPL 3)",
            f"{platform.system()} {platform.release()}",
            "",
            _(
                "Licence: MIT. The libraries it uses have licences of their own, which are listed "
                "in docs/THIRD-PARTY.md."
            ),
        )
    )


def _lay_out(dialog: QDialog, content: QWidget) -> None:
    close = QPushButton(_("Close"))
    close.clicked.connect(dialog.accept)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(XLARGE, XLARGE, XLARGE, XLARGE)
    column.setSpacing(LARGE)
    column.addWidget(content)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    dialog.resize(*_SIZE)


def _keys_of(window: QWidget) -> Iterator[tuple[str, str]]:
    for action in window.findChildren(QAction):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys and action.text():
            yield action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"), keys


def _mark_keys() -> Iterator[tuple[str, str]]:
    for kind, key in KEYS.items():
        yield kind_name(kind), key
