"""A search over many long interviews: how long an answer takes. One line of JSON, milliseconds.

    python tests/benchmarks/search.py [--interviews N] [--words N]

Words are drawn by Zipf's law, as in speech; one word was said once. An answer is whole: its place,
who speaks, and the snippet. Storing is measured for the words of all windows, with the index.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.transcript import Word
from seci_capture.services import handover, search
from seci_capture.storage.library import Library
from tests.helpers.libraries import add_recording, add_transcript, open_new

VOCABULARY, PER_SEGMENT, PER_WINDOW = 20_000, 8, 400
RARE, ROUNDS = "zanzibar", 20
QUERIES = {
    "rare": RARE,
    "common": "w1",
    "most common": "w0",
    "two common": "w0 w1",
    "rare and common": f"w3 {RARE}",
    "beginning": "w12",
    "absent": "nowhere",
}


def main() -> None:
    """Fill a library, search it, and print what it took."""
    parser = argparse.ArgumentParser(description="Measure the search.")
    parser.add_argument("--interviews", type=int, default=100)
    parser.add_argument("--words", type=int, default=30_000)
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        open_new(Path(folder) / "library") as library,
    ):
        begun = time.perf_counter()
        fill(library, asked.interviews, asked.words)
        stored = time.perf_counter() - begun
        size = (library.folder / "library.db").stat().st_size
        found = {name: measure(library, typed) for name, typed in QUERIES.items()}
    print(json.dumps({"stored_s": round(stored), "megabytes": size >> 20, **found}))


def fill(library: Library, interviews: int, words: int) -> None:
    """Store interviews. One word is said once, in the middle."""
    chance = random.Random(1)
    weights = [1 / (rank + 3) for rank in range(VOCABULARY)]
    owner = handover.begin(library, "Karin Vogt").made(Handover)
    for number in range(interviews):
        interview = handover.add_interview(library, owner.id, theme=f"Talk {number}")
        recording = add_recording(library, interview.made(Interview).id)
        texts = [f"w{rank}" for rank in chance.choices(range(VOCABULARY), weights, k=words)]
        if number == interviews // 2:
            texts[words // 2] = RARE
        add_transcript(library, recording.id, windows(texts))


def windows(texts: Sequence[str]) -> list[list[Word]]:
    """Return the words of a transcript by their windows."""
    said = [
        Word(0, text, n / 3, n / 3 + 0.3, 0.9, n % 2, opens=n % PER_SEGMENT == 0)
        for n, text in enumerate(texts)
    ]
    return [
        [replace(word) for word in said[at : at + PER_WINDOW]]
        for at in range(0, len(said), PER_WINDOW)
    ]


def measure(library: Library, typed: str) -> dict[str, float]:
    """Return the median and the longest time of an answer, and the number of results."""
    times, count = [], 0
    for _round in range(ROUNDS):
        begun = time.perf_counter()
        count = len(search.search(library, typed))
        times.append((time.perf_counter() - begun) * 1000)
    median, longest = statistics.median(times), max(times)
    return {"median": round(median, 1), "longest": round(longest, 1), "results": count}


if __name__ == "__main__":
    main()
