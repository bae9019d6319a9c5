"""The port of the services: composes a document in memory, then puts it in place.

The Word library is imported with the first document: every other command starts without it.
"""

from pathlib import Path

from seci_capture.domain.checklist import Checklist
from seci_capture.domain.pack import KnowledgePack
from seci_capture.services.files import replaced


class WordDocuments:
    """Writes Word documents in the language of their handover, whole or not at all."""

    def write_pack(self, pack: KnowledgePack, target: Path) -> None:
        """Write the knowledge pack. Raises TARGET_UNWRITABLE or DISK_FULL."""
        from seci_capture.adapters.documents.base import bytes_of, open_base
        from seci_capture.adapters.documents.pack import compose_pack
        from seci_capture.adapters.documents.words import Words

        document = open_base()
        compose_pack(document, Words(pack.handover.language), pack)
        _put(target, bytes_of(document))

    def write_checklist(self, checklist: Checklist, target: Path) -> None:
        """Write the checklist. Raises TARGET_UNWRITABLE or DISK_FULL."""
        from seci_capture.adapters.documents.base import bytes_of, open_base
        from seci_capture.adapters.documents.checklist import compose_checklist
        from seci_capture.adapters.documents.words import Words

        document = open_base()
        compose_checklist(document, Words(checklist.handover.language), checklist)
        _put(target, bytes_of(document))


def _put(target: Path, content: bytes) -> None:
    with replaced(target) as temporary:
        temporary.write_bytes(content)
