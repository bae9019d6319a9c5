"""The entry: one of the program's children, or the program itself."""

import sys

from seci_capture.adapters.child_options import (
    DEVICES_CHILD,
    MEDIA_CHILD,
    RECORDER_CHILD,
    SPEECH_CHILD,
)


def main() -> int:
    """Run what the first argument asks for and return the exit code.

    Each branch imports what it needs and nothing of the others: children start fast and small.
    """
    option = sys.argv[1] if len(sys.argv) > 1 else None
    if option == MEDIA_CHILD:
        from seci_capture.adapters.media import worker as media_worker

        return media_worker.main(sys.argv[2:])
    if option == SPEECH_CHILD:
        from seci_capture.adapters.speech import worker as speech_worker

        return speech_worker.main(sys.argv[2:])
    if option == DEVICES_CHILD:
        from seci_capture.recorder import devices

        return devices.main()
    if option == RECORDER_CHILD:
        from seci_capture.recorder import capture

        return capture.main()
    from seci_capture import bootstrap

    return bootstrap.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
