"""The microphones and loudspeakers of this computer, told by a process of their own.

QtMultimedia needs system libraries that may be missing; then only this process fails.
"""

import json
import sys


def main() -> int:
    """Print one line of JSON: a list of devices with id, name, direction and whether default."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

    application = QCoreApplication(sys.argv[:1])

    def described(device: QAudioDevice, direction: str) -> dict[str, object]:
        return {
            "id": bytes(device.id().data()).decode("utf-8", "replace"),
            "name": device.description(),
            "direction": direction,
            "default": device.isDefault(),
        }

    devices = [
        *(described(each, "input") for each in QMediaDevices.audioInputs()),
        *(described(each, "output") for each in QMediaDevices.audioOutputs()),
    ]
    sys.stdout.write(json.dumps(devices) + "\n")
    sys.stdout.flush()
    application.quit()
    return 0
