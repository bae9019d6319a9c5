"""A folder that shall come about: a name, and the folder in which it will lie."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from seci_capture import paths
from seci_capture.gui.models.dragged import folder_in


class NewFolder(QObject):
    """Binds two fields and a button. A whole path may be written into the field for the name.

    A folder can be dropped on the field for the place.
    """

    def __init__(self, name_edit: QLineEdit, place_edit: QLineEdit, button: QPushButton) -> None:
        super().__init__(place_edit)
        self._name_edit = name_edit
        self._place_edit = place_edit
        self._proposed = ""
        place_edit.installEventFilter(self)
        button.clicked.connect(self._choose)

    @property
    def path(self) -> Path:
        """Return the folder that shall come about."""
        place, name = (Path(each.text().strip()) for each in (self._place_edit, self._name_edit))
        return place.expanduser() / name.expanduser()

    def propose(self, name: str) -> None:
        """Begin with a folder of this name, or a similar one, among the person's documents."""
        self._proposed = name
        self._name_edit.setModified(False)
        self._lie_in(paths.documents_folder())

    def _lie_in(self, place: Path) -> None:
        """Lie in another folder. A name of the person's own stays, even one that is taken."""
        self._place_edit.setText(str(place))
        if not self._name_edit.isModified():
            self._name_edit.setText(free_in(place, self._proposed).name)

    @Slot()
    def _choose(self) -> None:
        title, start = self._place_edit.accessibleName(), _nearest(Path(self._place_edit.text()))
        chosen = QFileDialog.getExistingDirectory(self._place_edit, title, str(start))
        if chosen:
            self._lie_in(Path(chosen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a folder that is dragged from outside in place of what is written."""
        if isinstance(event, QDropEvent):  # a drag that enters is one, too
            folder = folder_in(event.mimeData())
            if folder is not None:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self._lie_in(folder)
                return True
        return super().eventFilter(watched, event)


def free_in(place: Path, name: str) -> Path:
    """Return a folder of this name, or a similar one, that is not yet in a place."""
    numbered = (place / f"{name} {number}" for number in count(2))
    free = place / name
    while free.exists():
        free = next(numbered)
    return free


def _nearest(folder: Path) -> Path:
    return next((each for each in (folder, *folder.parents) if each.is_dir()), paths.home_folder())
