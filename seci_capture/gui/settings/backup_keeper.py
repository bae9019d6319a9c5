"""The copies of the open library: made each day in the background, and when a person asks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seci_capture.domain.errors import Cancelled, CaptureError
from seci_capture.domain.recording import Recording
from seci_capture.gui.models.backup_state import BackupState
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.preferences import Preferences
from seci_capture.gui.session import Session
from seci_capture.services import backup, handover
from seci_capture.services.backup import BackedUp
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import now
from seci_capture.services.library import Damage
from seci_capture.services.messages import damage_sentence, sentence
from seci_capture.services.progress import Progress, Report
from seci_capture.services.sample_library import is_sample
from seci_capture.services.settings import BackupPlan
from seci_capture.services.texts import _
from seci_capture.services.trying import is_try

FIRST_LOOK_MS = 60_000
LOOK_MS = 10 * 60_000
_TOLD_AFTER = timedelta(hours=20)


class BackupKeeper(QObject):
    """Lives as long as a library is open.

    What is made each day is not waited for: it stops when the library closes, and says nothing
    unless it fails, once a day.

    Signals:
        changed: it stands otherwise with the copies now.
    """

    changed = Signal(BackupState)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        show: Callable[[], None],
        parent: QObject,
    ) -> None:
        """``show`` shows where a folder is chosen."""
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._show = show
        self._cancel = CancelToken()
        plan = self._plan
        self.state = BackupState(_folder(plan), plan.last)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        if session.writable:  # else the program that writes sees to it
            self.timer.start(FIRST_LOOK_MS)

    def choose(self, folder: Path) -> None:
        """Copy into another folder from now on."""
        plan = self._plan
        if str(folder) != plan.folder:
            self._keep(BackupPlan(str(folder), told=plan.told))

    def back_up(self) -> None:
        """Copy the library now."""
        folder, library = self.state.folder, self._session.library
        if folder is None or self.state.running:
            return

        def work(report: Report, cancel: CancelToken) -> BackedUp:
            return backup.back_up(library, folder, report, cancel)

        self._begin(work, self._take_copy)

    def pack(self, target: Path) -> None:
        """Write the library into one file, to move it."""
        library = self._session.library
        if self.state.running:
            return

        def work(report: Report, cancel: CancelToken) -> tuple[Damage, ...]:
            return backup.pack(library, target, report, cancel)

        def done(damages: tuple[Damage, ...]) -> None:
            text = _("The library is in {path}. On the other computer choose “Restore a copy…”.")
            told = [text.format(path=target)]
            if library.locked:
                told.append(_("It asks for the passphrase or the recovery key."))
            self._session.notices.post(Notice(" ".join(told)))
            self._tell_damages(damages)

        self._begin(work, done)

    def stop(self) -> None:
        """Stop what goes on. The copies made before stay."""
        self._cancel.cancel()

    def end(self) -> None:
        """Let nothing more be copied: the library closes."""
        self.timer.stop()
        self.stop()

    @Slot()
    def look(self) -> None:
        """Make the copy of the day when it is due and nothing else goes on."""
        self.timer.setInterval(LOOK_MS)
        folder, library = self.state.folder, self._session.library
        settings, moment = self._preferences.current, now()
        if self.state.running or self._session.tasks.busy:
            return
        if folder is None:
            self._suggest()
            return
        if not backup.is_due(settings, library.id, moment):
            return
        cancel = self._cancel = CancelToken()
        was_there = self._plan.last is not None

        def work() -> BackedUp | None:
            try:
                return backup.back_up_daily(library, folder, cancel, was_there=was_there)
            except Cancelled:
                return None

        self._change(running=True, share=None, left=None)
        self._session.tasks.read(work, self._take_daily, self._fail_daily)

    def _suggest(self) -> None:
        """Say once that there is no copy of what cannot be said again."""
        library, notices = self._session.library, self._session.notices
        if self._plan.told is not None or is_sample(library) or is_try(library):
            return

        def show(recordings: tuple[Recording, ...]) -> None:
            if recordings:
                self._keep(BackupPlan(told=now()))
                text = _("There is no backup of this library yet.")
                notices.post(Notice(text, Weight.HINT, (NoticeAction(_("Backup…"), self._show),)))

        self._session.tasks.read(lambda: handover.all_recordings(library), show)

    @property
    def _plan(self) -> BackupPlan:
        return self._preferences.backup(self._session.library.id)

    def _begin(
        self, work: Callable[[Report, CancelToken], object], done: Callable[..., None]
    ) -> None:
        self._change(running=True, share=None, left=None, failed="")
        self._cancel = self._session.tasks.long(
            work,
            done,
            on_progress=self._show_progress,
            on_end=self._end,
            on_error=self._fail,
            at_once=True,
        )

    def _take_daily(self, made: BackedUp | None) -> None:
        self._end()
        if made is not None:
            self._change(failed="")
            self._take_copy(made)

    def _take_copy(self, made: BackedUp) -> None:
        self._keep(replace(self._plan, last=made.moment, told=None))
        self._tell_damages(made.damages)

    def _tell_damages(self, damages: tuple[Damage, ...]) -> None:
        if damages:
            text = " ".join(damage_sentence(each) for each in damages)
            self._change(failed=text)
            self._tell_once(text)

    def _fail(self, error: CaptureError) -> None:
        self._change(failed=sentence(error))

    def _fail_daily(self, error: CaptureError) -> None:
        self._end()
        self._fail(error)
        self._tell_once(sentence(error))

    def _tell_once(self, text: str) -> None:
        """Tell a person, unless they were told today."""
        plan, moment = self._plan, now()
        if plan.told is not None and moment - plan.told < _TOLD_AFTER:
            return
        self._keep(replace(plan, told=moment))
        action = NoticeAction(_("Choose folder…"), self._show)
        self._session.notices.post(Notice(text, Weight.HINT, (action,)))

    def _show_progress(self, progress: Progress) -> None:
        self._change(share=progress.share, left=progress.remaining)

    def _end(self) -> None:
        self._change(running=False)

    def _keep(self, plan: BackupPlan) -> None:
        self._preferences.plan_backup(self._session.library.id, plan)
        self._change(folder=_folder(plan), last=plan.last)

    def _change(self, **fields: object) -> None:
        self.state = replace(self.state, **fields)  # type: ignore[arg-type]
        self.changed.emit(self.state)


def _folder(plan: BackupPlan) -> Path | None:
    return Path(plan.folder) if plan.folder else None
