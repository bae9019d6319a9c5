"""The exit codes of the command line (docs/cli.md)."""

from seci_capture.domain.errors import Fault

DAMAGED = 1
USAGE = 2
INVALID = 3
NOT_FOUND = 4
LOCKED = 5
IN_USE = 6
DISK = 7
MEDIA = 8
SPEECH = 9
BUG = 70  # EX_SOFTWARE of sysexits.h
CANCELLED = 130

_CODES = {
    Fault.LIBRARY_DAMAGED: DAMAGED,
    Fault.BACKUP_DAMAGED: DAMAGED,
    Fault.PACKAGE_STRANGE: DAMAGED,
    Fault.LIBRARY_MISSING: NOT_FOUND,
    Fault.NOT_FOUND: NOT_FOUND,
    Fault.BACKUP_MISSING: NOT_FOUND,
    Fault.BACKUP_FOLDER_MISSING: NOT_FOUND,
    Fault.PASSPHRASE_NEEDED: LOCKED,
    Fault.PASSPHRASE_WRONG: LOCKED,
    Fault.LIBRARY_IN_USE: IN_USE,
    Fault.CHANGED_MEANWHILE: IN_USE,
    Fault.DISK_FULL: DISK,
    Fault.FOLDER_READ_ONLY: DISK,
    Fault.TARGET_UNWRITABLE: DISK,
    Fault.BACKUP_NOT_WHOLE: DISK,
    Fault.MODEL_MISSING: SPEECH,
    Fault.MODEL_DAMAGED: SPEECH,
    Fault.LANGUAGE_UNKNOWN: SPEECH,
    Fault.SPEECH_CHILD_DIED: SPEECH,
}


def exit_code(fault: Fault) -> int:
    """Return the exit code of a failure."""
    if fault.value.startswith("media-"):
        return MEDIA
    return _CODES.get(fault, INVALID)
