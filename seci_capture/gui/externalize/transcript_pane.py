"""The middle of the room Capture: the kinds and the transcript, or what to do to get one."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.transcript import Wording
from seci_capture.gui import theme
from seci_capture.gui.externalize.kind_bar import KindBar, KindChosen
from seci_capture.gui.externalize.recordings_pane import RecordingChosen
from seci_capture.gui.externalize.transcript_hints import consent_words, hint
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.forms.ui_transcript_pane import Ui_TranscriptPane
from seci_capture.gui.models.jobs import Job
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.models.recording_rows import InterviewRow, RecordingRow, state_words
from seci_capture.services.texts import _


class TranscriptPane(QWidget):
    """Shows one recording's words, its state, and what may be released of it.

    Signals:
        transcription_wanted: the recording is to be transcribed, or gone on with.
        naming_wanted: the speakers are to be named.
        import_wanted: recordings are to be brought in.
        consent_wanted: the consent that is missing is to be noted.
    """

    transcription_wanted = Signal()
    naming_wanted = Signal()
    import_wanted = Signal()
    consent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_TranscriptPane()
        self._form.setupUi(self)
        self._writable, self._any_words = True, False
        self.asks_consent = True
        self._closing = QTimer(self, singleShot=True, interval=0)
        self._closing.timeout.connect(self._show_kinds)
        self._form.correction_keys.hide()
        theme.set_type(self._form.heading, theme.HEADING, bold=True)
        for label in (self._form.state, self._form.hint, self._form.correction_keys):
            theme.set_type(label, theme.BODY, faint=True)
        for button in (self._form.transcribe_button, self._form.import_button):
            button.setProperty("primary", True)
        self._form.transcribe_button.clicked.connect(self.transcription_wanted)
        self._form.speakers_button.clicked.connect(self.naming_wanted)
        self._form.import_button.clicked.connect(self.import_wanted)
        self._form.consent_button.clicked.connect(self.consent_wanted)
        self._form.correct_button.clicked.connect(self._form.view.correct)
        self._form.kinds.kind_chosen.connect(self._mark)
        self.show_words(None)
        self.show_choice(RecordingChosen(), None)

    @property
    def view(self) -> TranscriptView:
        """Return the text."""
        return self._form.view

    @property
    def kinds(self) -> KindBar:
        """Return the buttons of the kinds."""
        return self._form.kinds

    def set_writable(self, writable: bool) -> None:
        """Allow changes, or only reading."""
        self._writable = self._form.view.writable = writable
        self._form.kinds.setEnabled(writable)
        self._form.import_button.setEnabled(writable)

    def show_choice(
        self, choice: RecordingChosen, job: Job | None, *, any_handover: bool = True
    ) -> None:
        """Show what is chosen and how far it is on its way to words."""
        recording = choice.recording
        self._form.heading.setText(recording.recording.name if recording else "")
        self._form.state.setText(state_words(recording, job) if recording else "")
        self._show_button(recording, job)
        self._show_consent(choice.interview)
        self._form.hint.setText(
            hint(recording, job, writable=self._writable, any_handover=any_handover)
        )
        self._form.import_button.setVisible(self._writable and recording is None)

    def show_words(self, opened: Opened | None) -> None:
        """Show the words of the recording as far as they are there; none while they are read."""
        if opened is None:
            self._form.view.show_transcript(Wording(()), {})
        else:
            self._form.view.show_transcript(opened.wording, opened.speakers)
        self._any_words = opened is not None and bool(opened.wording.words)
        self._show_text(self._any_words)
        self._form.correct_button.setVisible(self._writable and self._any_words)
        self._form.speakers_button.setVisible(
            self._writable and opened is not None and bool(opened.speakers)
        )

    @Slot()
    def show_correction_keys(self) -> None:
        """Tell the keys of a sentence that is open, in the place of those that mark."""
        self._closing.stop()
        if not self._form.correction_keys.isHidden():
            return
        self._form.correction_keys.setMinimumHeight(self._form.kinds.height())
        self._form.kinds.hide()
        self._form.correction_keys.show()

    @Slot()
    def show_kinds_soon(self) -> None:
        """Show again what can be marked, unless another sentence is opened at once."""
        self._closing.start()

    @Slot()
    def _show_kinds(self) -> None:
        self._form.correction_keys.hide()
        self._form.kinds.setVisible(self._any_words)

    def _show_text(self, shown: bool) -> None:
        self._form.view.setVisible(shown)
        self._form.kinds.setVisible(shown and self._form.correction_keys.isHidden())
        self._form.hint_area.setVisible(not shown)

    def _show_button(self, row: RecordingRow | None, job: Job | None) -> None:
        whole = row is not None and row.transcript is not None and row.transcript.complete
        begun = row is not None and row.transcript is not None
        self._form.transcribe_button.setText(_("&Go on") if begun else _("&Transcribe"))
        self._form.transcribe_button.setVisible(
            row is not None and not whole and job is None and self._writable
        )

    def _show_consent(self, row: InterviewRow | None) -> None:
        lacking = row is not None and bool(row.recordings) and not row.consent.releasable
        lacking = lacking and self.asks_consent
        self._form.consent.setVisible(lacking)
        if row is not None and lacking:
            self._form.consent_text.setText(consent_words(row))
            self._form.consent_button.setVisible(self._writable)

    @Slot(KindChosen)
    def _mark(self, chosen: KindChosen) -> None:
        self._form.view.mark(chosen.kind)
