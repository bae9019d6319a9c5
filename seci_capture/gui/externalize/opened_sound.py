"""The sound of a recording as it is opened beside the window: to be played, and as a picture."""

from dataclasses import dataclass

from seci_capture.gui.externalize.waveform import Levels, levels_of
from seci_capture.services.library import Library
from seci_capture.services.playback import SampleReader, open_sound


@dataclass(frozen=True, slots=True)
class OpenedSound:
    """A recording's sound, open, with its levels. Who takes it closes it."""

    recording_id: str
    sound: SampleReader
    levels: Levels


def read_sound(library: Library, recording_id: str) -> OpenedSound:
    """Open a recording's sound. Raises NOT_FOUND or LIBRARY_DAMAGED."""
    sound = open_sound(library, recording_id)
    try:
        return OpenedSound(recording_id, sound, levels_of(sound))
    except BaseException:
        sound.close()
        raise
