"""What went wrong and what was done, in words for people. Domain code holds codes only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from seci_capture.domain.edits import Action, Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import Gap, GapKind
from seci_capture.services.reporting import Document
from seci_capture.services.texts import N_, _, ngettext
from seci_capture.storage.verification import Damage

_FAULTS: Mapping[Fault, str] = {
    Fault.LIBRARY_EXISTS: N_(
        "There is already a library in {path}. Open it, or choose another folder."
    ),
    Fault.LIBRARY_MISSING: N_(
        "There is no library in {path}: its library.json is not there. Was it moved, or is the "
        "drive not connected?"
    ),
    Fault.LIBRARY_DAMAGED: N_(
        "The library is damaged: {path} cannot be read. If you keep a copy of it, use that."
    ),
    Fault.LIBRARY_NEWER: N_(
        "The library in {path} was made by a newer version of SECI Capture. Please update; "
        "nothing was changed."
    ),
    Fault.LIBRARY_IN_USE: N_(
        "The library in {path} is open in another program, so it can only be read here. Close it "
        "there and try again."
    ),
    Fault.FOLDER_NOT_EMPTY: N_("{path} is not empty. Choose an empty folder for a new library."),
    Fault.FOLDER_SHARED: N_(
        "{path} lies on a shared or synchronised drive ({reason}), where a library could be "
        "damaged. Choose a folder on this computer."
    ),
    Fault.FOLDER_READ_ONLY: N_("Nothing can be written to {path}. Choose a folder that is yours."),
    Fault.DISK_FULL: N_("The disk is full: {path}. Make some room and try again; nothing is lost."),
    Fault.PASSPHRASE_NEEDED: N_("This library is locked. Please give its passphrase."),
    Fault.PASSPHRASE_WRONG: N_(
        "That passphrase does not open this library. You can also use its recovery key."
    ),
    Fault.PASSPHRASE_EMPTY: N_("A passphrase needs at least one character."),
    Fault.SQLITE_UNSAFE: N_(
        "The database engine on this computer (SQLite {version}) can damage data. Please reinstall "
        "SECI Capture."
    ),
    Fault.NOT_FOUND: N_("There is no {kind} with the id {id} in this library."),
    Fault.CHANGED_MEANWHILE: N_("This was changed in the meantime, so it was left as it is now."),
    Fault.MEDIA_MISSING: N_("There is no file {path}."),
    Fault.MEDIA_EMPTY: N_("{path} is empty: there is nothing in it to import."),
    Fault.MEDIA_UNREADABLE: N_(
        "{path} cannot be read: it is damaged, or of a kind not known here."
    ),
    Fault.MEDIA_NOT_SOUND: N_("{path} is not a recording, whatever its name says."),
    Fault.MEDIA_TRUNCATED: N_(
        "{path} is cut short: its end is missing, and without it nothing can be read. Copy it "
        "again from where it came."
    ),
    Fault.MEDIA_SILENT_VIDEO: N_("{path} is a video without sound."),
    Fault.MEDIA_ZERO_LENGTH: N_("{path} holds a recording of zero seconds."),
    Fault.MEDIA_CHILD_DIED: N_(
        "Reading {path} failed: the file upset the decoder. Nothing was imported. Try to convert "
        "it to WAV first."
    ),
    Fault.NO_MICROPHONE: N_(
        "No microphone gives any sound here. Connect one, allow its use in the settings of this "
        "computer, and try again."
    ),
    Fault.RECORDER_DIED: N_("The recorder stopped before it began. Please try again."),
    Fault.MODEL_MISSING: N_(
        "The speech model {model} is not on this computer. The recording is safe; see "
        "“seci-capture doctor” for the models that are."
    ),
    Fault.MODEL_DAMAGED: N_(
        "The speech model {model} is damaged. Please reinstall SECI Capture; recordings and "
        "transcripts are safe."
    ),
    Fault.LANGUAGE_UNKNOWN: N_("The speech model {model} does not know the language {language}."),
    Fault.SPEECH_CHILD_DIED: N_(
        "The speech engine stopped. The recording is safe, and what was transcribed so far is "
        "kept: start again to go on from there."
    ),
    Fault.NOTHING_TRANSCRIBED: N_("This recording has no transcript yet. Transcribe it first."),
    Fault.BACKUP_FOLDER_MISSING: N_(
        "The folder for copies is not there: {path}. Connect its stick or drive, or choose another "
        "folder."
    ),
    Fault.BACKUP_NOT_WHOLE: N_(
        "{path} was not stored as it was written. Is the stick or drive all right? The copies made "
        "before are untouched."
    ),
    Fault.BACKUP_DAMAGED: N_(
        "This copy cannot be used: {path} in it is damaged. Nothing was changed. Choose an earlier "
        "copy, if there is one."
    ),
    Fault.BACKUP_MISSING: N_(
        "There is no such copy of a library in {path}. Choose the folder that was used for "
        "backups, or a file that ends in .seci-library."
    ),
    Fault.BACKUP_UNCLEAR: N_(
        "{path} holds copies of several libraries. Choose the folder of one of them in it."
    ),
    Fault.BACKUP_NOT_OPENED: N_(
        "{path} holds copies for safety, which are not worked on. Restore one of them into a "
        "folder of its own."
    ),
    Fault.PACKAGE_STRANGE: N_(
        "{path} is not a file made to move a library, or it is damaged. Nothing was taken from it."
    ),
    Fault.LIBRARY_OTHER: N_(
        "There is another library in {path}. Choose an empty folder, or the one of the same "
        "library."
    ),
    Fault.TARGET_UNWRITABLE: N_(
        "{path} cannot be written. Is it open in Word, or the folder locked?"
    ),
    Fault.OFFICE_FAILED: N_(
        "LibreOffice could not turn the document into pages. The Word files are not touched by "
        "this; try again, or open one of them instead."
    ),
    Fault.NOT_PRINTED: N_(
        "The printer did not take the document. Is it switched on? Choose another one, or print "
        "the Word file."
    ),
    Fault.NO_WINDOW: N_("The window cannot be opened on this computer: {reason}."),
}

_NOT_FOUND: Mapping[str, str] = {
    "handover": N_("There is no handover with the id {id} in this library."),
    "successor": N_("There is no successor with the id {id} in this library."),
    "knowledgearea": N_("There is no knowledge area with the id {id} in this library."),
    "interview": N_("There is no interview with the id {id} in this library."),
    "participant": N_("There is no participant with the id {id} in this library."),
    "consent": N_("There is no consent with the id {id} in this library."),
    "recording": N_("There is no recording with the id {id} in this library."),
    "transcript": N_("There is no transcript with the id {id} in this library."),
    "speaker": N_("There is no speaker with the number {id} in this recording."),
    "mark": N_("There is no mark with the id {id} in this library."),
    "knowledgeitem": N_("There is no item with the id {id} in this library."),
}
"""By the kind of thing: in many languages its gender changes the sentence."""

_INVALID: Mapping[str, str] = {
    "expert": N_("Please give the expert's name: a handover needs nothing more to begin."),
    "speaker": N_("Please give the speaker a name."),
    "area": N_("Please give the knowledge area a name."),
    "title": N_("Please give the item a title."),
    "statement": N_("Please write down what the successor should know."),
    "words": N_("Please select some words first."),
    "sentence": N_("That is too long for one sentence. Put it in in smaller parts."),
    "room": N_("So many new words do not fit here. Join this sentence with the one before first."),
    "person": N_("Please give the person's name."),
    "library": N_("Please give the library a name."),
    "passphrases": N_("The two passphrases differ. Please type the same one twice."),
    "span": N_("Nobody speaks between these two moments. Choose a span with words in it."),
    "interview": N_("Please say to which interview or handover the recording belongs."),
    "format": N_("Please choose a file name that ends in .wav or .flac."),
    "folder": N_("{path} is no folder. Choose an empty folder, or a new one."),
    "target-folder": N_("There is no folder {path}: choose one that exists."),
    "in-library": N_(
        "{path} lies in the folder of a library, which is for the library alone. Choose another."
    ),
    "join": N_("Choose two items or more to join them."),
    "area-twice": N_("There is an area called {name} already. Move the items there instead."),
    "area-not-empty": N_("{name} still holds items. Move them to another area first."),
    "person-twice": N_("One name is given twice. Give each person a name that tells them apart."),
    "person-not-unique": N_(
        "More than one participant of this interview bears this name. Rename one of them in the "
        "window first."
    ),
    "passphrase-file": N_("The passphrase file {path} cannot be read."),
}

_DAMAGES: Mapping[str, str] = {
    "missing": N_("Damaged: {subject} is missing."),
    "unreadable": N_("Damaged: {subject} cannot be read."),
    "empty": N_("Damaged: {subject} is empty."),
    "unknown": N_("Not of this library: {subject}. It is left alone; move it away if it is yours."),
    "changed": N_("Damaged: {subject} holds something else than was written into it."),
    "blocks missing": N_("Damaged: parts of the recording {subject} are missing."),
    Fault.LIBRARY_DAMAGED: N_("Damaged: {subject} cannot be read."),
    Fault.LIBRARY_MISSING: N_("Damaged: {subject} is missing."),
    Fault.NOT_FOUND: N_("Damaged: the key of the recording {subject} is missing."),
}

_ACTIONS: Mapping[Action, str] = {
    Action.BEGIN_HANDOVER: N_("Begin handover of {subject}"),
    Action.CHANGE_HANDOVER: N_("Change handover of {subject}"),
    Action.REMOVE_HANDOVER: N_("Remove handover of {subject}"),
    Action.NAME_SUCCESSORS: N_("Name successors of {subject}"),
    Action.ADD_INTERVIEW: N_("Add interview {subject}"),
    Action.CHANGE_INTERVIEW: N_("Change interview {subject}"),
    Action.MOVE_INTERVIEW: N_("Move interview {subject}"),
    Action.REMOVE_INTERVIEW: N_("Remove interview {subject}"),
    Action.ADD_PARTICIPANT: N_("Add participant {subject}"),
    Action.CHANGE_PARTICIPANT: N_("Change participant {subject}"),
    Action.REMOVE_PARTICIPANT: N_("Remove participant {subject}"),
    Action.GIVE_CONSENT: N_("Consent of {subject}"),
    Action.IMPORT_RECORDING: N_("Import {subject}"),
    Action.RECORD: N_("Record {subject}"),
    Action.RENAME_RECORDING: N_("Rename recording to {subject}"),
    Action.REMOVE_RECORDING: N_("Remove recording {subject}"),
    Action.MOVE_RECORDING: N_("Move recording {subject}"),
    Action.TRANSCRIBE: N_("Transcribe {subject}"),
    Action.NAME_SPEAKER: N_("Name speaker {subject}"),
    Action.CORRECT: N_("Correct “{subject}”"),
    Action.SPLIT_SENTENCE: N_("Split before “{subject}”"),
    Action.JOIN_SENTENCES: N_("Join “{subject}” to the sentence before"),
    Action.GIVE_SPEAKER: N_("Give “{subject}” to another speaker"),
    Action.MARK: N_("Mark: {subject}"),
    Action.CHANGE_MARK: N_("Change mark: {subject}"),
    Action.REMOVE_MARK: N_("Remove mark: {subject}"),
    Action.ADD_ITEM: N_("Add item {subject}"),
    Action.CHANGE_ITEM: N_("Change item {subject}"),
    Action.REMOVE_ITEM: N_("Remove item {subject}"),
    Action.MOVE_ITEM: N_("Move item {subject}"),
    Action.JOIN_ITEMS: N_("Join items into {subject}"),
    Action.RENAME_AREA: N_("Rename area to {subject}"),
    Action.MOVE_AREA: N_("Move area {subject}"),
    Action.REMOVE_AREA: N_("Remove area {subject}"),
    Action.SET_TASK: N_("Task: {subject}"),
    Action.REFLECT: N_("Note on {subject}"),
}

_DOCUMENTS: Mapping[Document, str] = {
    Document.PACK: N_("Knowledge pack"),
    Document.CHECKLIST: N_("Checklist"),
}

KIND_NAMES: Mapping[MarkKind, str] = {
    MarkKind.CONCEPT: N_("Concept"),
    MarkKind.METAPHOR: N_("Metaphor"),
    MarkKind.ANALOGY: N_("Analogy"),
    MarkKind.HYPOTHESIS: N_("Rule of thumb"),
    MarkKind.MODEL: N_("Model"),
    MarkKind.STORY: N_("Story"),
    MarkKind.CUE: N_("Cue"),
    MarkKind.PITFALL: N_("Pitfall"),
    MarkKind.CONTACT: N_("Contact"),
    MarkKind.QUESTION: N_("Question"),
}
"""The plain words for the kinds, to be translated where they are shown."""

GAPS: Mapping[GapKind, str] = {
    GapKind.NO_LEAVING_DATE: N_("No leaving date is set, so nothing says how much time is left."),
    GapKind.NO_SUCCESSOR: N_("Nobody has been named to take over, so this is written for anyone."),
    GapKind.KIND_MISSING: N_("The interviews have not brought up any of these yet:"),
    GapKind.AREA_EMPTY: N_("These areas belong to the role, and nothing is gathered in them yet:"),
    GapKind.ITEM_WITHOUT_WITNESS: N_("These statements have no witness in a recording yet:"),
    GapKind.MARK_UNUSED: N_("These passages were marked and are not part of any item yet:"),
    GapKind.NOT_TRANSCRIBED: N_("These recordings have no transcript yet, so they are not used:"),
    GapKind.TRANSCRIPT_INCOMPLETE: N_("The transcripts of these recordings are not complete yet:"),
    GapKind.NO_CONSENT: N_("Not everybody has permitted recording in these interviews:"),
}
"""One honest sentence for each kind of gap, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class ToldGap:
    """What is missing, in a whole sentence, or one that announces ``subjects``."""

    sentence: str
    subjects: tuple[str, ...] = ()


def sentence(error: CaptureError) -> str:
    """Say in one sentence or two what went wrong and what to do next."""
    if error.fault is Fault.INVALID:
        field = str(error.details.get("field", ""))
        known = _INVALID.get(field)
        return _(known or N_("This is not valid: {field}.")).format(**error.details)
    told = _FAULTS[error.fault]
    if error.fault is Fault.NOT_FOUND:
        told = _NOT_FOUND.get(str(error.details.get("kind")), told)
    return _(told).format(**error.details)


def damage_sentence(damage: Damage) -> str:
    """Say in one sentence what of a library is damaged."""
    known = _DAMAGES.get(damage.what, N_("Damaged: {subject} ({what})."))
    return _(known).format(subject=damage.subject, what=damage.what)


def label(edit: Edit) -> str:
    """Name a step for the history."""
    kinds = {str(kind): kind_name(kind) for kind in MarkKind}
    is_of_mark = edit.action in (Action.MARK, Action.CHANGE_MARK, Action.REMOVE_MARK)
    subject = kinds[edit.subject] if is_of_mark else edit.subject
    return _(_ACTIONS[edit.action]).format(subject=subject).strip()


def told_loss(edit: Edit) -> str:
    """Say which items lost a witness with a mark, nothing where none did."""
    kept = [change.after for change in edit.changes]
    titles = [quoted(item.title) for item in kept if isinstance(item, KnowledgeItem)]
    if not titles:
        return ""
    lost = ngettext(
        "The mark is removed. This item loses it as a witness: {items}",
        "The mark is removed. These items lose it as a witness: {items}",
        len(titles),
    )
    return lost.format(items=", ".join(titles))


def told_gaps(gaps: Iterable[Gap], gettext: Callable[[str], str] = _) -> tuple[ToldGap, ...]:
    """Tell each kind of gap once, with what it concerns, in the language of ``gettext``."""
    subjects: dict[GapKind, list[str]] = {}
    for gap in gaps:
        kind_missing = gap.kind is GapKind.KIND_MISSING
        subject = gettext(KIND_NAMES[MarkKind(gap.subject)]) if kind_missing else gap.subject
        subjects.setdefault(gap.kind, []).append(subject.strip())
    return tuple(
        _told_gap(gettext(sentence), [subject for subject in subjects[kind] if subject])
        for kind, sentence in GAPS.items()
        if kind in subjects
    )


def document_name(document: Document) -> str:
    """Return the plain name of a document."""
    return _(_DOCUMENTS[document])


def kind_name(kind: MarkKind) -> str:
    """Return the plain word for a kind of mark."""
    return _(KIND_NAMES[kind])


def quoted(words: str) -> str:
    """Put what somebody said between the quotation marks of the person's language."""
    return _("“{text}”").format(text=words)


def _told_gap(sentence: str, subjects: Iterable[str]) -> ToldGap:
    """Let a sentence that announces subjects end where there are none."""
    named = tuple(subjects)
    ended = f"{sentence.removesuffix(':')}." if sentence.endswith(":") else sentence
    return ToldGap(sentence if named else ended, named)
