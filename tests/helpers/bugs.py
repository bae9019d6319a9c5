"""A bug with an interview in it, as one comes to whoever reports it."""

import pytest

SECRET = "the hum becomes a note"


def fail() -> None:
    """Fail as a bug does, with what was said in the exception."""
    said = SECRET
    try:
        {}[said]
    except KeyError as error:
        raise ValueError(said) from error


def caught() -> ValueError:
    """Return a bug with its frames."""
    with pytest.raises(ValueError) as raised:  # noqa: PT011 - its text is the secret
        fail()
    return raised.value
