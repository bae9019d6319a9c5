"""What can be done with the chosen interview or recording: by keys, and by its menu."""

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTreeView

from seci_capture.gui.models.recording_rows import RecordingRow
from seci_capture.gui.models.recording_tree import ROW, RecordingTree
from seci_capture.services.texts import _


class RecordingActions(QObject):
    """The actions of the tree, which are its context menu and its keys."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.play = self._action(_("Play or pause"), "Space")
        self.transcribe = self._action(_("Transcribe"), "Ctrl+T")
        self._separate()
        self.rename = self._action(_("Rename"), "F2")
        self.up = self._action(_("Move up"), "Alt+Up")
        self.down = self._action(_("Move down"), "Alt+Down")
        self._separate()
        self.remove = self._action(_("Remove"), "Delete")
        self.remove.setAutoRepeat(False)

    def show_choice(self, index: QModelIndex, tree: RecordingTree) -> None:
        """Allow what can be done with a row."""
        row = index.data(ROW)
        changeable = row is not None and tree.writable
        recording = row if isinstance(row, RecordingRow) else None
        whole = recording is not None and recording.transcript and recording.transcript.complete
        self.play.setEnabled(recording is not None)
        self.transcribe.setText(
            _("Go on transcribing") if recording and recording.transcript else _("Transcribe")
        )
        self.transcribe.setEnabled(
            recording is not None
            and changeable
            and not whole
            and tree.job(recording.recording.id) is None
        )
        self.rename.setEnabled(changeable)
        self.remove.setEnabled(changeable)
        self.up.setEnabled(changeable and tree.neighbour(index, -1) is not None)
        self.down.setEnabled(changeable and tree.neighbour(index, 1) is not None)

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        self._tree.addAction(action)
        return action

    def _separate(self) -> None:
        line = QAction(self)
        line.setSeparator(True)
        self._tree.addAction(line)
