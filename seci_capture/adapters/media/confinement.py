"""Limits for a process that reads files nobody vouches for."""

import sys

_MEMORY_BYTES = 2 * 1024**3


def confine() -> None:
    """Cap this process's memory, and keep it from writing files, memory dumps among them.

    Linux only: elsewhere these limits do not exist or do not hold.
    """
    if sys.platform != "linux":
        return
    import resource

    for limit, most in (
        (resource.RLIMIT_AS, _MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),  # it would hold the interview
    ):
        hard = resource.getrlimit(limit)[1]
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(limit, (allowed, allowed))
