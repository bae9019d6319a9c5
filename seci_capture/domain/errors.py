"""Failures that a person can understand and act on.

A :class:`CaptureError` carries a code and its parameters, never a sentence: the words for people
live in the catalogue (``services/messages.py``). Everything else that is raised is a bug.
"""

from enum import StrEnum


class Fault(StrEnum):
    """What went wrong, as a stable code. Each has one sentence in the catalogue."""

    # the library
    LIBRARY_EXISTS = "library-exists"
    LIBRARY_MISSING = "library-missing"
    LIBRARY_DAMAGED = "library-damaged"
    LIBRARY_NEWER = "library-newer"
    LIBRARY_IN_USE = "library-in-use"
    FOLDER_NOT_EMPTY = "folder-not-empty"
    FOLDER_SHARED = "folder-shared"
    FOLDER_READ_ONLY = "folder-read-only"
    DISK_FULL = "disk-full"
    PASSPHRASE_NEEDED = "passphrase-needed"
    PASSPHRASE_WRONG = "passphrase-wrong"
    PASSPHRASE_EMPTY = "passphrase-empty"
    SQLITE_UNSAFE = "sqlite-unsafe"
    # what is asked for
    NOT_FOUND = "not-found"
    INVALID = "invalid"
    CHANGED_MEANWHILE = "changed-meanwhile"
    # media
    MEDIA_MISSING = "media-missing"
    MEDIA_EMPTY = "media-empty"
    MEDIA_UNREADABLE = "media-unreadable"
    MEDIA_NOT_SOUND = "media-not-sound"
    MEDIA_TRUNCATED = "media-truncated"
    MEDIA_SILENT_VIDEO = "media-without-sound"
    MEDIA_ZERO_LENGTH = "media-zero-length"
    MEDIA_CHILD_DIED = "media-child-died"
    # recording
    NO_MICROPHONE = "no-microphone"
    RECORDER_DIED = "recorder-died"
    # speech
    MODEL_MISSING = "model-missing"
    MODEL_DAMAGED = "model-damaged"
    LANGUAGE_UNKNOWN = "language-unknown"
    SPEECH_CHILD_DIED = "speech-child-died"
    NOTHING_TRANSCRIBED = "nothing-transcribed"
    # copies
    BACKUP_FOLDER_MISSING = "backup-folder-missing"
    BACKUP_NOT_WHOLE = "backup-not-whole"
    BACKUP_DAMAGED = "backup-damaged"
    BACKUP_MISSING = "backup-missing"
    BACKUP_UNCLEAR = "backup-unclear"
    BACKUP_NOT_OPENED = "backup-not-opened"
    PACKAGE_STRANGE = "package-strange"
    LIBRARY_OTHER = "library-other"
    # documents
    TARGET_UNWRITABLE = "target-unwritable"
    OFFICE_FAILED = "office-failed"
    NOT_PRINTED = "not-printed"
    NO_WINDOW = "no-window"


class CaptureError(Exception):
    """An expected failure: ``fault`` names it, ``details`` fills the blanks of its sentence.

    Details may hold paths and names, so that the sentence helps; they are shown to the person and
    never logged.
    """

    def __init__(self, fault: Fault, **details: object) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.details = details


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person stopped a long task. Nothing half-made is left behind."""
