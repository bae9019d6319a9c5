"""Hear the sample interview with the default model, and keep the words beside it.

    python packaging/transcribe_sample.py

The window opens the sample handover with these words at once, instead of listening for half a
minute. Run it again when the recording, the default model or the cutting into windows changes; a
test compares what is kept with what is heard.
"""

import json
import tempfile
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from seci_capture import bootstrap
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import (
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    Transcriber,
    WindowWords,
)
from seci_capture.services.sample import make_sample
from seci_capture.services.sample_speech import FILE
from seci_capture.storage.library import Library

TARGET = Path(__file__).resolve().parents[1].joinpath("resources", *FILE)


@dataclass
class Overheard:
    """A speech engine whose words are kept while they go by."""

    engine: Transcriber
    kept: dict[str, Any] = field(default_factory=lambda: {"windows": []})

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        """Hear what the engine hears."""
        heard: dict[int, list[Any]] = {}
        for event in self.engine.transcribe(job, cancel):
            if isinstance(event, SpeechLanguage):
                self.kept |= {
                    "language": event.language,
                    "probability": round(event.probability, 3),
                }
            elif isinstance(event, WindowWords):
                heard[event.n] = [
                    [w.text, round(w.start, 3), round(w.end, 3), round(w.probability, 3), w.opens]
                    for w in event.words
                ]
            yield event
        self.kept["windows"] = [heard[n] for n in sorted(heard)]


def overhear() -> dict[str, Any]:
    """Make the sample once with the real engine. Returns what is to be kept."""
    edges = bootstrap.edges()
    overheard = Overheard(edges.speech)
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.create(Path(folder) / "library", None).library as library,
    ):
        make_sample(library, replace(edges, speech=overheard), DEFAULT)
    model = edges.models.find(DEFAULT)
    return {"model": model.name, "sha256": model.sha256, **overheard.kept}


def main() -> None:
    """Write the words, one a line: so a difference can be read."""
    kept = overhear()
    windows = kept.pop("windows")
    head = json.dumps(kept, indent=2, ensure_ascii=False).removesuffix("\n}")
    lines = (",\n".join(f"      {json.dumps(w, ensure_ascii=False)}" for w in ws) for ws in windows)
    body = ",\n".join(f"    [\n{each}\n    ]" for each in lines)
    TARGET.write_text(f'{head},\n  "windows": [\n{body}\n  ]\n}}\n', encoding="utf-8")
    print(f"{sum(map(len, windows))} words in {len(windows)} windows: {TARGET}")


if __name__ == "__main__":
    main()
