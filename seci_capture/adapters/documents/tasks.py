"""Tasks: what a successor does with an item, an observable act for each kind of knowledge."""

from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.checklist import Task
from seci_capture.services.internalization import WORDINGS


def wording(words: Words, task: Task) -> str:
    """Say what to do, in the language of the document."""
    return words.gettext(WORDINGS[task.kind], title=one_line(task.title))
