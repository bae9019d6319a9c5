"""Per-user folders, as the operating system wants them."""

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("SECI Capture", appauthor=False)


def home_folder() -> Path:
    """Return the person's own folder."""
    return Path.home()


def cache_folder() -> Path:
    """Return the folder for what can be made again, such as joined speech models."""
    return Path(_DIRS.user_cache_dir)


def log_folder() -> Path:
    """Return the folder for log files. They hold ids and durations, never content."""
    return Path(_DIRS.user_log_dir)


def settings_folder() -> Path:
    """Return the folder for settings and the list of recent libraries."""
    return Path(_DIRS.user_config_dir)


def data_folder() -> Path:
    """Return the folder for the program's own libraries: the sample, and first tries."""
    return Path(_DIRS.user_data_dir)


def documents_folder() -> Path:
    """Return the folder in which a person expects documents."""
    return Path(_DIRS.user_documents_dir)
