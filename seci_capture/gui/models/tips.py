"""Tooltips of what people wrote."""

import html


def tip(text: str) -> str:
    """Return a text as a tooltip that shows it letter by letter, in lines of readable length.

    Qt would read a name with tags as a page, and even load the pictures that it names.
    """
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>")
