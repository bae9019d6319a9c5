"""Where an exception came from, in words that hold nothing of an interview.

What an exception says, and any value, may hold something of one: types and places cannot.
"""

import traceback
from collections.abc import Iterator
from pathlib import Path

_PARTS_OF_PATH = 3


def trace_lines(error: BaseException) -> Iterator[str]:
    """Give what was raised and from where, and after that what led to it."""
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield f"{type(each).__module__}.{type(each).__qualname__}"
        for frame in traceback.extract_tb(each.__traceback__):
            place = "/".join(Path(frame.filename).parts[-_PARTS_OF_PATH:])
            yield f"  {place}:{frame.lineno} {frame.name}"
        each = each.__cause__ or each.__context__
