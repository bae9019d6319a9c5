"""Speak, mix and write the sample interview from its script.

`resources/sample/interview.json` holds what is said. This program gives each turn a voice, lays the
turns out with pauses, lets both voices sound in one room, writes `interview.flac` beside it,
and puts the start and end of each turn back into it.

    python packaging/make_sample.py --voice en_US-joe-medium.onnx

The interviewer is `flite`'s voice slt (channel 0, left), the expert a Piper voice (channel 1).
It needs `flite` on the PATH, and `piper-tts` beside the project's own packages. All random numbers
have a fixed seed: the same versions on the same kind of processor make the same sound.
"""

import argparse
import importlib.util
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Sound = NDArray[np.float32]
Speak = Callable[[str], Sound]

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"
RATE = 24_000
SEED = 1995  # the year of Nonaka and Takeuchi's book
LEVELS_DBFS = (-21.5, -20.0)  # RMS of speech: interviewer, expert
FLITE_STRETCH = 1.06  # a little slower than flite's own pace
PIPER_LENGTH = 1.08  # and so for Piper
PIPER_NOISE = 0.4  # less variation than Piper's own 0.667: clearer words
PIPER_RHYTHM = 0.6
SENTENCE_PAUSE_S = 0.42
TURN_PAUSE_S = (0.45, 1.1)
EDGE_PAUSE_S = 0.9  # room tone before the first word and after the last
BLEED_DB = -18.0
BLEED_DELAY_S = 0.0035  # about 1.2 m further to the other microphone
BLEED_LOWPASS_HZ = 4_500
TONE_DBFS = -60.0
TONE_LOWPASS_HZ = 900
REFLECTIONS = ((0.0071, -23.0), (0.0113, -25.0), (0.0179, -28.0), (0.0267, -31.0))  # seconds, dB
LOWPASS_TAPS = 129
CEILING = 0.6  # no voice alone goes above this part of full scale
LIMITER_S = 0.01
PEAK_LIMIT = 0.9


@dataclass(frozen=True)
class Placed:
    """A spoken turn at its place in the recording."""

    channel: int
    start: int
    sound: Sound

    @property
    def end(self) -> int:
        """The first sample after the turn."""
        return self.start + len(self.sound)


def main() -> None:
    """Make the recording, or say in one line what is missing."""
    arguments = parse_arguments()
    script_file: Path = arguments.folder / "interview.json"
    if problem := missing(arguments.voice, script_file):
        raise SystemExit(problem)
    script: dict[str, Any] = json.loads(script_file.read_text(encoding="utf-8"))
    rng = np.random.default_rng(SEED)
    placed = list(lay_out(script["turns"], (speak_flite, piper_speaker(arguments.voice)), rng))
    stereo = mix(placed, rng)
    write_flac(arguments.folder / "interview.flac", stereo, script)
    for turn, spoken in zip(script["turns"], placed, strict=True):
        turn["start"], turn["end"] = round(spoken.start / RATE, 3), round(spoken.end / RATE, 3)
    script_file.write_text(
        json.dumps(script, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    print(f"{len(placed)} turns, {len(stereo) / RATE:.1f} s, peak {np.abs(stereo).max():.2f}")


def parse_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description="Make the sample interview's sound from its script."
    )
    parser.add_argument(
        "--voice", type=Path, required=True, help="the expert's Piper voice, an .onnx file"
    )
    parser.add_argument("--folder", type=Path, default=SAMPLE, help="where interview.json lies")
    return parser.parse_args()


def missing(voice: Path, script: Path) -> str:
    """Name everything that is not there, in one line; empty if all is well."""
    lacks = []
    if shutil.which("flite") is None:
        lacks.append("the program flite")
    if importlib.util.find_spec("piper") is None:
        lacks.append("the Python package piper-tts")
    files = (script, voice, voice.with_name(voice.name + ".json"))
    lacks += [str(file) for file in files if not file.is_file()]
    return f"Missing: {', '.join(lacks)}" if lacks else ""


def speak_flite(text: str) -> Sound:
    """Speak as the interviewer."""
    with tempfile.TemporaryDirectory() as folder:
        words, wave = Path(folder, "turn.txt"), Path(folder, "turn.wav")
        words.write_text(text, encoding="utf-8")
        stretch = f"duration_stretch={FLITE_STRETCH}"
        subprocess.run(
            ["flite", "-voice", "slt", "--setf", stretch, "-f", str(words), "-o", str(wave)],
            check=True,
        )
        sound, rate = soundfile.read(wave, dtype="float32")
    return trim(soxr.resample(sound, rate, RATE))


def piper_speaker(voice_file: Path) -> Speak:
    """Return the expert's voice, which speaks sentence by sentence, with short rests between."""
    import onnxruntime  # comes with piper-tts, which `missing` has found
    from piper import PiperVoice, SynthesisConfig

    config = SynthesisConfig(
        length_scale=PIPER_LENGTH, noise_scale=PIPER_NOISE, noise_w_scale=PIPER_RHYTHM
    )
    pause = silence(SENTENCE_PAUSE_S)

    def speak(text: str) -> Sound:
        # A voice takes its seed when it is loaded. Loaded anew, it speaks a turn alike
        # whatever came before.
        onnxruntime.set_seed(SEED)
        voice = PiperVoice.load(voice_file)
        parts: list[Sound] = []
        for chunk in voice.synthesize(text, config):
            sentence = trim(soxr.resample(chunk.audio_float_array, chunk.sample_rate, RATE))
            parts += [at_level(sentence, LEVELS_DBFS[1]), pause]
        return np.concatenate(parts[:-1])

    return speak


def lay_out(
    turns: list[dict[str, Any]], voices: tuple[Speak, Speak], rng: np.random.Generator
) -> Iterator[Placed]:
    """Speak the turns one after the other, with a natural pause between them."""
    start = len(silence(EDGE_PAUSE_S))
    for turn in turns:
        channel: int = turn["channel"]
        sound = limited(at_level(voices[channel](turn["text"]), LEVELS_DBFS[channel]))
        placed = Placed(channel, start, sound)
        yield placed
        start = placed.end + len(silence(rng.uniform(*TURN_PAUSE_S)))


def mix(placed: list[Placed], rng: np.random.Generator) -> Sound:
    """Put both voices into one room, each loud in its own channel and faint in the other."""
    length = placed[-1].end + len(silence(EDGE_PAUSE_S))
    voices = np.zeros((2, length), np.float32)
    for turn in placed:
        voices[turn.channel, turn.start : turn.end] = turn.sound
    room = np.stack([in_room(voice) for voice in voices])
    across = np.stack(
        [gain(BLEED_DB) * late(lowpass(voice, BLEED_LOWPASS_HZ), BLEED_DELAY_S) for voice in room]
    )
    tone = np.stack([room_tone(length, rng) for _ in room])
    stereo = (room + across[::-1] + tone).T
    peak = float(np.abs(stereo).max())
    if peak > PEAK_LIMIT:
        raise SystemExit(f"Too loud: the peak is {peak:.2f} of full scale; lower LEVELS_DBFS")
    return stereo


def write_flac(file: Path, stereo: Sound, script: dict[str, Any]) -> None:
    """Write the recording with the few tags that say what it is."""
    with soundfile.SoundFile(
        file, "w", RATE, stereo.shape[1], "PCM_16", format="FLAC", compression_level=1.0
    ) as flac:
        flac.title = script["title"]
        flac.date = script["interview"]["date"]
        flac.comment = "Synthetic voices; all persons and places are fictional."
        flac.write(stereo)


def in_room(voice: Sound) -> Sound:
    """Add a few early reflections, so faint that they colour the voice but do not blur it."""
    dull = lowpass(voice, BLEED_LOWPASS_HZ)
    return sum((gain(level) * late(dull, delay) for delay, level in REFLECTIONS), voice)


def room_tone(length: int, rng: np.random.Generator) -> Sound:
    """Make the sound of a quiet room."""
    noise = lowpass(rng.standard_normal(length).astype(np.float32), TONE_LOWPASS_HZ)
    return at_level(noise, TONE_DBFS)


def lowpass(sound: Sound, cutoff_hz: float) -> Sound:
    """Keep what is below the cutoff, without moving it in time (a windowed-sinc filter)."""
    at = np.arange(LOWPASS_TAPS) - LOWPASS_TAPS // 2
    kernel = np.sinc(2 * cutoff_hz / RATE * at) * np.hamming(LOWPASS_TAPS)
    return np.convolve(sound, kernel / kernel.sum(), mode="same").astype(np.float32)


def late(sound: Sound, seconds: float) -> Sound:
    """Delay a sound without making it longer."""
    return np.concatenate([silence(seconds), sound])[: len(sound)]


def silence(seconds: float) -> Sound:
    """Return that much silence."""
    return np.zeros(round(seconds * RATE), np.float32)


def trim(sound: Sound) -> Sound:
    """Cut the silence that a synthesizer leaves before and after the words; keep 15 ms."""
    loud = np.flatnonzero(np.abs(sound) > np.abs(sound).max() * gain(-45))
    keep = len(silence(0.015))
    return sound[max(0, loud[0] - keep) : loud[-1] + keep]


def at_level(sound: Sound, dbfs: float) -> Sound:
    """Scale a sound so that its RMS, pauses left out, is at this level below full scale."""
    sounding = sound[np.abs(sound) > 0]
    return sound * np.float32(gain(dbfs) / np.sqrt(np.mean(np.square(sounding))))


def limited(sound: Sound) -> Sound:
    """Turn the few loudest peaks down smoothly, as a good recorder does."""
    width = len(silence(LIMITER_S))
    peaks = sliding_window_view(np.pad(np.abs(sound), width), 2 * width + 1).max(axis=1)
    factors = np.minimum(1, CEILING / np.maximum(peaks, CEILING))
    window = np.hanning(width)
    smooth = np.convolve(np.pad(factors, width, mode="edge"), window / window.sum(), mode="same")
    return (sound * smooth[width:-width]).astype(np.float32)


def gain(decibels: float) -> float:
    """Turn decibels into a factor."""
    return float(10 ** (decibels / 20))


if __name__ == "__main__":
    main()
