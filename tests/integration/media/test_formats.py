"""Every listed format is decoded: to the right length, channels, tones and moments."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile

from seci_capture.adapters.media.decoder import ChildMediaDecoder
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import MediaInfo
from tests.helpers.media import (
    LEVEL,
    LOSSLESS,
    LOSSY,
    TONES,
    WITHOUT_TAGS,
    Recipe,
    Samples,
    frame_positions,
    tone_burst,
    write_media,
    write_video,
)

TELLING = ("plain.wav", "large.wav", "sound.aiff", "sound.flac", "lossless.mkv")
"""Files that state their length at their beginning, and whose decoder believes it."""


STAMPED = ("sound.m4a", "lossless.m4a", "sound.flac", "opus.ogg", "sound.wma")
"""Files whose packets carry their time, and lie next to each other."""


def decode(path: Path) -> tuple[MediaInfo, Samples, bool]:
    """Decode a whole file: what it says of itself, its sound, and whether it ended early."""
    with ChildMediaDecoder().decode(path, CancelToken()) as media:
        pieces = list(media)
        return media.info, np.concatenate(pieces), media.ended_early


def loud_span(channel: np.ndarray) -> tuple[int, int]:
    """Return the first and last sample of the tone burst."""
    loud = np.flatnonzero(np.abs(channel.astype(int)) > LEVEL // 2)
    return int(loud[0]), int(loud[-1])


def tone_of(channel: np.ndarray, rate: int) -> float:
    """Return the strongest frequency of the burst's middle half, in hertz."""
    middle = channel[round(1.25 * rate) : round(1.75 * rate)]
    return float(np.argmax(np.abs(np.fft.rfft(middle)))) * rate / len(middle)


@pytest.mark.parametrize("recipe", LOSSLESS, ids=lambda recipe: recipe.name)
def test_lossless_sound_arrives_bit_by_bit(tmp_path: Path, recipe: Recipe) -> None:
    samples = tone_burst(recipe.rate, recipe.channels)
    info, decoded, ended_early = decode(write_media(tmp_path, recipe, samples))
    assert (info.sample_rate, info.channels) == (recipe.rate, recipe.channels)
    assert info.seconds == pytest.approx(3.0, abs=0.001)
    assert np.array_equal(decoded, samples)
    assert not ended_early


@pytest.mark.parametrize("recipe", LOSSY, ids=lambda recipe: recipe.name)
def test_lossy_sound_keeps_length_channels_tones_and_moments(
    tmp_path: Path, recipe: Recipe
) -> None:
    samples = tone_burst(recipe.rate, recipe.channels)
    info, decoded, ended_early = decode(write_media(tmp_path, recipe, samples))
    assert (info.sample_rate, info.channels) == (recipe.rate, recipe.channels)
    assert abs(len(decoded) - len(samples)) <= recipe.frame
    assert not ended_early
    for channel in range(recipe.channels):
        heard = decoded[:, channel]
        assert tone_of(heard, recipe.rate) == pytest.approx(TONES[channel], abs=15)
        assert np.allclose(loud_span(heard), loud_span(samples[:, channel]), atol=recipe.frame)
        burst = heard[round(1.25 * recipe.rate) : round(1.75 * recipe.rate)]
        assert np.std(burst) == pytest.approx(LEVEL / np.sqrt(2), rel=0.25)


def test_a_length_that_is_only_a_guess_is_not_stated(tmp_path: Path) -> None:
    recipe = Recipe("bare.mp3", "mp3", "libmp3lame", 44_100, options=WITHOUT_TAGS)
    info, _, _ = decode(write_media(tmp_path, recipe, tone_burst(44_100, 1)))
    assert info.seconds is None


def test_sound_arrives_in_pieces_of_about_a_second(tmp_path: Path) -> None:
    path = write_media(tmp_path, LOSSLESS[0], tone_burst(48_000, 2, seconds=5.0))
    with ChildMediaDecoder().decode(path, CancelToken()) as media:
        lengths = [len(piece) for piece in media]
    assert sum(lengths) == 5 * 48_000
    assert all(48_000 <= length < 60_000 for length in lengths[:-1])


@pytest.mark.parametrize(
    ("rate", "expected"), [(96_000, 48_000), (192_000, 48_000), (4_000, 8_000)]
)
def test_rates_outside_the_usual_are_converted(tmp_path: Path, rate: int, expected: int) -> None:
    path = tmp_path / "rate.wav"
    soundfile.write(path, tone_burst(rate, 1), rate)
    info, decoded, _ = decode(path)
    assert info.sample_rate == expected
    assert abs(len(decoded) - 3 * expected) <= 64
    assert tone_of(decoded[:, 0], expected) == pytest.approx(440, abs=4)


@pytest.mark.parametrize("subtype", ["PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "PCM_U8"])
def test_other_sample_formats_become_sixteen_bits(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "deep.wav"
    samples = tone_burst(16_000, 2)
    soundfile.write(path, samples / 32768, 16_000, subtype=subtype)
    _, decoded, _ = decode(path)
    assert decoded.dtype == np.int16
    assert np.allclose(decoded, samples, atol=300)


@pytest.mark.parametrize("channels", [3, 4, 6, 32])
def test_no_microphone_of_a_field_recorder_is_lost(tmp_path: Path, channels: int) -> None:
    """Channels without places are mixed, odd ones left, even ones right, all alike."""
    path = tmp_path / "tracks.wav"
    for speaking in range(channels):
        samples = np.zeros((8_000, channels), np.int16)
        samples[:, speaking] = 16_000
        soundfile.write(path, samples, 16_000, format="WAV")
        info, decoded, _ = decode(path)
        assert info.channels == 2
        beside = (channels + 1) // 2 if speaking % 2 == 0 else channels // 2
        expected = [0, 0]
        expected[speaking % 2] = round(16_000 / beside)
        assert np.array_equal(np.unique(decoded, axis=0), [expected])
        if speaking == 5:
            break


def test_surround_sound_is_mixed_to_stereo(tmp_path: Path) -> None:
    recipe = Recipe("surround.flac", "flac", "flac", 48_000, "5.1")
    samples = np.zeros((48_000, 6), np.int16)
    samples[:, 0] = 8_000  # front left
    info, decoded, _ = decode(write_media(tmp_path, recipe, samples))
    assert info.channels == 2
    assert decoded[24_000, 0] > 2_000
    assert decoded[24_000, 1] == 0


def test_the_sound_of_a_video_is_taken(tmp_path: Path) -> None:
    path = write_video(tmp_path / "meeting.mp4", tone_burst(48_000, 2))
    info, decoded, _ = decode(path)
    assert info.channels == 2
    assert abs(len(decoded) - 3 * 48_000) <= 1024
    assert tone_of(decoded[:, 1], 48_000) == pytest.approx(1000, abs=4)


@pytest.mark.parametrize("name", ["Gespräch mit Jürgen.wav", "山田さん.wav", "-i ;rm $HOME.wav"])
def test_names_of_any_kind_are_opened(tmp_path: Path, name: str) -> None:
    samples = tone_burst(16_000, 1)
    path = write_media(tmp_path, Recipe(name, "wav", "pcm_s16le", 16_000), samples)
    assert np.array_equal(decode(path)[1], samples)


def test_a_relative_path_is_meant_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples = tone_burst(16_000, 1)
    write_media(tmp_path, Recipe("here.wav", "wav", "pcm_s16le", 16_000), samples)
    monkeypatch.chdir(tmp_path)
    assert np.array_equal(decode(Path("here.wav"))[1], samples)


@pytest.mark.parametrize(
    ("recipe", "tags"),
    [
        (LOSSLESS[0], {"date": "2024-03-05T09:30:00Z"}),
        (LOSSLESS[4], {"DATE": "2024-03-05T10:30:00+01:00"}),
        (LOSSY[0], {"date": "2024-03-05 09:30:00"}),
        (LOSSY[3], {"creation_time": "2024-03-05T09:30:00.000000Z"}),
        (LOSSY[8], {"date": "2024-03-05T09:30:00Z"}),
        (LOSSLESS[7], {"creation_time": "2024-03-05T09:30:00Z"}),
    ],
    ids=["wav", "flac", "mp3", "m4a", "ogg", "mkv"],
)
def test_the_moment_of_recording_is_read(
    tmp_path: Path, recipe: Recipe, tags: dict[str, str]
) -> None:
    path = write_media(tmp_path, recipe, tone_burst(recipe.rate, recipe.channels), tags)
    assert decode(path)[0].recorded_at == datetime(2024, 3, 5, 9, 30, tzinfo=UTC)


def with_noise(samples: Samples) -> Samples:
    """Add a murmur, so that no codec can do without its packets."""
    murmur = np.random.default_rng(3).integers(-900, 900, samples.shape)
    return (samples + murmur).astype(np.int16)


def destroy(path: Path, start: float, end: float) -> None:
    """Overwrite every packet of sound between two moments, and what stands between them."""
    hit = [packet for packet in frame_positions(path) if start <= packet[0] < end]
    first, last = hit[0][1], hit[-1][1] + hit[-1][2]
    data = bytearray(path.read_bytes())
    data[first:last] = b"\xff" * (last - first)
    path.write_bytes(data)


@pytest.mark.parametrize(
    "recipe",
    [recipe for recipe in (*LOSSLESS, *LOSSY) if recipe.name in STAMPED],
    ids=lambda recipe: recipe.name,
)
def test_what_cannot_be_decoded_leaves_the_rest_in_its_place(
    tmp_path: Path, recipe: Recipe
) -> None:
    samples = with_noise(tone_burst(recipe.rate, recipe.channels, seconds=6.0, burst=4.0))
    path = write_media(tmp_path, recipe, samples)
    destroy(path, 2.0, 2.5)
    _, decoded, _ = decode(path)
    lost = decoded[round(2.1 * recipe.rate) : round(2.3 * recipe.rate)]
    assert not lost.any()
    assert abs(len(decoded) - len(samples)) <= recipe.frame
    assert np.allclose(loud_span(decoded[:, 0]), loud_span(samples[:, 0]), atol=recipe.frame or 1)


def test_damage_in_a_format_without_stamps_adds_nothing(tmp_path: Path) -> None:
    """Damaged AMR looks like many frames, for which the decoder counts seconds that never were."""
    recipe = Recipe("sound.amr", "amr", "libopencore_amrnb", 8_000)
    samples = with_noise(tone_burst(8_000, 1, seconds=6.0, burst=4.0))
    path = write_media(tmp_path, recipe, samples)
    destroy(path, 2.0, 2.5)
    _, decoded, _ = decode(path)
    assert 5.0 <= len(decoded) / 8_000 <= 6.1


@pytest.mark.parametrize(
    "recipe",
    [
        *(recipe for recipe in LOSSLESS if recipe.name in TELLING),
        LOSSY[0],
        Recipe("fast.mp4", "mp4", "aac", 48_000, "stereo", options={"movflags": "faststart"}),
    ],
    ids=lambda recipe: recipe.name,
)
def test_a_file_that_breaks_off_says_so_and_keeps_what_there_is(
    tmp_path: Path, recipe: Recipe
) -> None:
    noise = np.random.default_rng(7).integers(
        -LEVEL, LEVEL, (10 * recipe.rate, recipe.channels), np.int16
    )
    path = write_media(tmp_path, recipe, noise)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    _, decoded, ended_early = decode(path)
    assert ended_early
    assert 3.5 * recipe.rate < len(decoded) < 6 * recipe.rate
