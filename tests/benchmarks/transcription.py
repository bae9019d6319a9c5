"""Our command against the bare speech library, side by side. Prints one line of JSON.

Each run is a whole process, from its start to its last word, and the two take turns, so that a busy
machine disturbs both alike. The bare script uses the library's own defaults on the whole file.

    python tests/benchmarks/transcription.py MEDIA [--reference TEXT] [--rounds N] [--model NAME]

The reference is a text file, or a JSON list of turns that have a ``text``.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import jiwer

from seci_capture.adapters.speech.models import PackagedModels

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import sys
from faster_whisper import WhisperModel
folder, media = sys.argv[1:]
model = WhisperModel(folder, device="cpu", compute_type="int8")
segments, _ = model.transcribe(media, beam_size=5, vad_filter=True, word_timestamps=True)
print(" ".join(word.word.strip() for segment in segments for word in segment.words))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """A finished process: its seconds, the memory of its largest process, the words it found."""

    seconds: float
    megabytes: float
    words: list[str]


def main() -> None:
    """Run both in turns and print what they took and found."""
    options = _options()
    reference = _reference(options.reference) if options.reference else None
    folder = PackagedModels().find(options.model).folder  # joined before the clock starts
    media = str(options.media.resolve())
    bare_command = [sys.executable, "-c", BARE, str(folder), media]
    our_command = [sys.executable, "-m", "seci_capture", "transcribe", media]
    our_command += ["--model", options.model, "--format", "json"]
    bare, ours = [], []
    for _ in range(options.rounds):
        bare.append(_run(bare_command, _plain))
        ours.append(_run(our_command, _words_of_json))
    pairs = zip(ours, bare, strict=True)
    result = {
        "media": options.media.name,
        "rounds": options.rounds,
        "wall_ratio": round(statistics.median(o.seconds / b.seconds for o, b in pairs), 3),
        "bare": _summary(bare, reference),
        "ours": _summary(ours, reference),
    }
    print(json.dumps(result))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("media", type=Path)
    parser.add_argument("--reference", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--model", default="base")
    return parser.parse_args()


def _reference(path: Path) -> list[str]:
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        text = " ".join(turn["text"] for turn in json.loads(text))
    return _plain(text)


def _plain(text: str) -> list[str]:
    """Return the words in lower case and without punctuation."""
    return re.sub(r"[^\w\s]", " ", re.sub(r"['’]", "", text.lower())).split()


def _words_of_json(answer: str) -> list[str]:
    return _plain(" ".join(segment["text"] for segment in json.loads(answer)["segments"]))


def _run(command: Sequence[str], words_of: Callable[[str], list[str]]) -> Run:
    with tempfile.TemporaryFile() as answer:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=answer, stderr=subprocess.DEVNULL, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        answer.seek(0)
        return Run(seconds, usage.ru_maxrss / 1024, words_of(answer.read().decode("utf-8")))


def _summary(runs: Sequence[Run], reference: list[str] | None) -> dict[str, object]:
    summary: dict[str, object] = {
        "seconds": [round(run.seconds, 1) for run in runs],
        "megabytes": round(max(run.megabytes for run in runs)),
        "words": len(runs[-1].words),
    }
    if reference is not None:
        rate = jiwer.wer(" ".join(reference), " ".join(runs[-1].words))
        summary |= {"wer": round(rate, 4), "words_of_reference": len(reference)}
    return summary


if __name__ == "__main__":
    main()
