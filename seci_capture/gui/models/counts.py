"""Numbers of things as screens tell them."""

from seci_capture.services.texts import ngettext


def counted(text: str, number: int) -> str:
    """Put a number after the word for what is counted, in the same line."""
    return text.format(number=number).replace(" ", "\N{NO-BREAK SPACE}")


def tasks_done(done: int, tasks: int) -> str:
    """Say how many tasks are done. A count, and never a score."""
    return ngettext("{done} of {n} task done", "{done} of {n} tasks done", tasks).format(
        done=done, n=tasks
    )
