"""Frames of any kind become 16-bit sound of one rate."""

import av
import numpy as np
import pytest

from seci_capture.adapters.media.conversion import Converter
from seci_capture.domain.errors import CaptureError, Fault


def frame(rate: int, layout: str, samples: int = 1000, value: int = 100) -> av.AudioFrame:
    channels = av.AudioLayout(layout).nb_channels
    data = np.full((1, samples * channels), value, np.int16)
    made = av.AudioFrame.from_ndarray(data, format="s16", layout=layout)
    made.sample_rate = rate
    return made


def test_a_file_that_changes_on_its_way_keeps_the_form_of_its_beginning() -> None:
    first, second = frame(44_100, "stereo"), frame(22_050, "mono", samples=22_050)
    converter = Converter(first)
    before = converter.convert(first)
    after = converter.convert(second) + converter.rest()
    assert len(before) == 1000 * 2 * 2
    assert len(after) / (44_100 * 2 * 2) == pytest.approx(1.0, abs=0.001)


def test_a_damaged_frame_harms_no_other() -> None:
    good, bad = frame(44_100, "stereo"), frame(2_000_000, "stereo")
    converter = Converter(good)
    assert len(converter.convert(good)) == 4000
    with pytest.raises(CaptureError):
        converter.convert(bad)
    assert len(converter.convert(good)) == 4000


def test_silence_comes_in_pieces_so_that_memory_stays_flat() -> None:
    pieces = list(Converter(frame(8_000, "stereo")).silence(2.5))
    assert [len(piece) for piece in pieces] == [32_000, 32_000, 16_000]
    assert not any(map(any, pieces))


@pytest.mark.parametrize("rate", [128, 1_000_000])
def test_a_rate_beyond_all_sense_is_refused(rate: int) -> None:
    with pytest.raises(CaptureError) as caught:
        Converter(frame(rate, "mono"))
    assert caught.value.fault is Fault.MEDIA_UNREADABLE
