"""Data-only packages with small made-up speech models, as a person could have installed them."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from seci_capture.domain.speech_models import ModelPart, SpeechModel

WEIGHTS = (b"first half " * 1000, b"second half" * 1000)
COMPANIONS = {"config.json": b"{}", "vocabulary.txt": b"a\nb\n"}

MODEL = SpeechModel(
    name="toy",
    sha256=sha256(b"".join(WEIGHTS)).hexdigest(),
    weights=(ModelPart("toy-part1", "toy1/weights.1"), ModelPart("toy-part2", "toy2/weights.2")),
    companions=tuple(ModelPart("toy-part1", f"toy1/{name}") for name in COMPANIONS),
    licence="MIT",
    languages=("en",),
)


def install(site: Path) -> None:
    """Install the packages of :data:`MODEL` into the folder ``site``."""
    companions = {f"toy1/{name}": content for name, content in COMPANIONS.items()}
    _install(site, "toy-part1", {"toy1/weights.1": WEIGHTS[0], **companions})
    _install(site, "toy-part2", {"toy2/weights.2": WEIGHTS[1]})


def _install(site: Path, name: str, files: Mapping[str, bytes]) -> None:
    information = site / f"{name.replace('-', '_')}-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8"
    )
    for path, content in files.items():
        file = site / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
        (file.parent / "__init__.py").write_text("raise RuntimeError('imported')")
