"""What the program remembers of a person's wishes, beside any library."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from seci_capture import paths
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.files import replaced

SCHEMES = ("system", "light", "dark")
RECENT = 10
LOCKING = (0, 5, 15, 30)
"""After how many minutes without a touch a library may be locked; 0 is never."""

_KNOWN = ("recent_libraries", "theme", "lock_after", "reopen", "backups")


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Where the copies of a library go, and when the last one was made there.

    ``folder`` is empty where nobody chose one. ``told``: when a person was last told about copies.
    """

    folder: str = ""
    last: datetime | None = None
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings. ``others`` holds what a newer version wrote and this one does not know.

    ``lock_after`` is in minutes, one of :data:`LOCKING`. ``reopen``: begin with the last library.
    ``backups``: by the ids of libraries.
    """

    recent_libraries: tuple[str, ...] = ()
    theme: str = "system"
    lock_after: int = 15
    reopen: bool = True
    backups: Mapping[str, BackupPlan] = field(default_factory=dict)
    others: Mapping[str, Any] = field(default_factory=dict)

    def with_recent(self, folder: Path) -> "Settings":
        """Return settings in which a library is the newest of the recent ones."""
        others = [each for each in self.recent_libraries if each != str(folder)]
        return replace(self, recent_libraries=(str(folder), *others)[:RECENT])

    def without_recent(self, folder: str) -> "Settings":
        """Return settings in which a library is no longer among the recent ones."""
        kept = tuple(each for each in self.recent_libraries if each != folder)
        return replace(self, recent_libraries=kept)

    def with_backup(self, library_id: str, plan: BackupPlan) -> "Settings":
        """Return settings in which a library is copied as planned."""
        return replace(self, backups={**self.backups, library_id: plan})


def load() -> Settings:
    """Return the settings; what cannot be read or makes no sense is as on the first day."""
    try:
        data = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _valid(data) if isinstance(data, dict) else Settings()


def save(settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises TARGET_UNWRITABLE or DISK_FULL."""
    data = {
        **settings.others,
        "recent_libraries": list(settings.recent_libraries),
        "theme": settings.theme,
        "lock_after": settings.lock_after,
        "reopen": settings.reopen,
        "backups": {
            library_id: {
                "folder": plan.folder,
                "last": plan.last and plan.last.isoformat(),
                "told": plan.told and plan.told.isoformat(),
            }
            for library_id, plan in settings.backups.items()
        },
    }
    file = _file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaptureError(Fault.TARGET_UNWRITABLE, path=file) from error
    with replaced(file) as temporary:
        temporary.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _file() -> Path:
    return paths.settings_folder() / "settings.json"


def _valid(data: Mapping[str, Any]) -> Settings:
    """Return what makes sense of the settings; the rest is as on the first day."""
    usual = Settings()
    recent, theme = data.get("recent_libraries"), data.get("theme")
    lock_after, reopen = data.get("lock_after"), data.get("reopen")
    paths = (each for each in recent if isinstance(each, str)) if isinstance(recent, list) else ()
    return Settings(
        tuple(paths)[:RECENT],
        theme if theme in SCHEMES else usual.theme,
        lock_after if type(lock_after) is int and lock_after in LOCKING else usual.lock_after,
        reopen if isinstance(reopen, bool) else usual.reopen,
        dict(_valid_plans(data.get("backups"))),
        {name: value for name, value in data.items() if name not in _KNOWN},
    )


def _valid_plans(stored: Any) -> Iterator[tuple[str, BackupPlan]]:
    for library_id, plan in stored.items() if isinstance(stored, dict) else ():
        if isinstance(plan, dict) and isinstance(plan.get("folder"), str):
            moments = (_valid_moment(plan.get(name)) for name in ("last", "told"))
            yield library_id, BackupPlan(plan["folder"], *moments)


def _valid_moment(stored: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(stored)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else None
