"""Tasks: what a successor does with an item, an observable act for each kind of knowledge."""

from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.checklist import Task
from seci_capture.domain.marking import MarkKind
from seci_capture.services.texts import N_

_WORDINGS = {
    MarkKind.CONCEPT: N_(
        "Explain “{title}” to a colleague who has never heard of it, with an example of your own."
    ),
    MarkKind.METAPHOR: N_(
        "Explain the picture “{title}” in your own words and say where it breaks."
    ),
    MarkKind.ANALOGY: N_(
        "Compare the two sides of “{title}” and name what does not carry over."
    ),
    MarkKind.HYPOTHESIS: N_(
        "Apply “{title}” in a real case with your mentor watching, and say when it does not hold."
    ),
    MarkKind.MODEL: N_("Draw “{title}” from memory and explain it to your mentor."),
    MarkKind.STORY: N_(
        "Decide the case “{title}” before reading on, then compare with what the expert did."
    ),
    MarkKind.CUE: N_(
        "Point out “{title}” on the job before your mentor does, and say what you would do next."
    ),
    MarkKind.PITFALL: N_(
        "Name the first sign of “{title}” and show your mentor how you keep clear of it."
    ),
    MarkKind.CONTACT: N_(
        "Meet “{title}” and settle one question of your own together."
    ),
    MarkKind.QUESTION: N_(
        "Find the answer to “{title}”, write it down, and have the expert or a mentor confirm it."
    ),
}  # fmt: skip


def wording(words: Words, task: Task) -> str:
    """Say what to do: a verb that can be watched, its object, and under which condition."""
    return words.gettext(_WORDINGS[task.kind], title=one_line(task.title))
