"""Role and challenge: whose work this is, until when, who takes over, and for what."""

from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.pack import KnowledgePack


def write_role(manuscript: Manuscript, pack: KnowledgePack) -> None:
    """Write the first chapter."""
    words = manuscript.words
    manuscript.heading(words.gettext("Role and challenge"))
    manuscript.paragraph(" ".join((_role(words, pack), _leaving(words, pack), _next(words, pack))))
    if pack.handover.challenge.strip():
        manuscript.paragraph(words.gettext("The challenge"), "Heading 3")
        manuscript.passages(pack.handover.challenge)
    else:
        manuscript.paragraph(words.gettext("The challenge has not been described yet."))


def _role(words: Words, pack: KnowledgePack) -> str:
    expert, role = one_line(pack.handover.expert), one_line(pack.handover.role)
    if role:
        return words.gettext("{expert} hands over the role: {role}.", expert=expert, role=role)
    return words.gettext("{expert} hands over. The role is not described yet.", expert=expert)


def _leaving(words: Words, pack: KnowledgePack) -> str:
    if pack.handover.leaves:
        return words.gettext("The leaving date is {date}.", date=words.date(pack.handover.leaves))
    return words.gettext("No leaving date is set: this is a long look ahead.")


def _next(words: Words, pack: KnowledgePack) -> str:
    if not pack.successors:
        return words.gettext("Nobody has been named to take over yet.")
    names = words.names(one_line(name) for name in pack.successors)
    if len(pack.successors) == 1:
        return words.gettext("{name} takes over.", name=names)
    return words.gettext("{names} take over.", names=names)
