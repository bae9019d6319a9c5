"""Speech models that come inside data-only Python packages (decision 7).

No code is imported from those packages: their files are found through their metadata, and joined
into a folder of the cache from which the engine can load them.
"""

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from filelock import FileLock

from seci_capture import paths
from seci_capture.adapters.speech import model_folder
from seci_capture.adapters.speech.model_folder import WEIGHTS, Recipe
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.speech_models import CATALOGUE, ModelPart, SpeechModel
from seci_capture.services.files import explained_os
from seci_capture.services.ports import FoundModel, ModelState


class PackagedModels:
    """The models of a catalogue, found in installed packages and kept joined in a cache folder."""

    def __init__(
        self, cache: Path | None = None, catalogue: Sequence[SpeechModel] = CATALOGUE
    ) -> None:
        """Keep joined models in ``cache``/models; the user's cache folder when None."""
        self._home = (cache or paths.cache_folder()) / "models"
        self._catalogue = {model.name: model for model in catalogue}

    def find(self, name: str) -> FoundModel:
        """Return a model, verified. The first time it is joined, which takes a second or two.

        Raises MODEL_MISSING, MODEL_DAMAGED (the packages themselves are wrong), DISK_FULL and
        FOLDER_READ_ONLY.
        """
        model = self._catalogue.get(name)
        if model is None:
            raise CaptureError(Fault.MODEL_MISSING, model=name)
        folder = self._folder(model)
        if not model_folder.is_unchanged(folder):
            with explained_os(self._home):
                self._restore(model, folder)
        return FoundModel(model.name, model.sha256, folder)

    def states(self) -> tuple[ModelState, ...]:
        """Return what is known of every model of the catalogue, without verifying it."""
        return tuple(self._state(model) for model in self._catalogue.values())

    def _folder(self, model: SpeechModel) -> Path:
        return self._home / f"{model.name}-{model.sha256[:12]}"

    def _restore(self, model: SpeechModel, folder: Path) -> None:
        """Make a folder that was missing or has changed one to rely on."""
        self._home.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(f"{folder.name}.lock")):
            # Another process may have made it while we waited for the lock.
            if model_folder.is_unchanged(folder) or model_folder.is_whole(folder, model.sha256):
                return
            if not model_folder.make(folder, _recipe(model), model.sha256):
                raise CaptureError(Fault.MODEL_DAMAGED, model=model.name)

    def _state(self, model: SpeechModel) -> ModelState:
        joined = self._folder(model)
        if model_folder.is_unchanged(joined):
            size = (joined / WEIGHTS).stat().st_size
            return ModelState(model.name, present=True, bytes=size, languages=model.languages)
        try:
            size = sum(part.stat().st_size for part in _recipe(model)[WEIGHTS])
        except CaptureError:
            return ModelState(model.name, present=False, bytes=0, languages=model.languages)
        return ModelState(model.name, present=True, bytes=size, languages=model.languages)


def _recipe(model: SpeechModel) -> Recipe:
    """Return which files of the packages make which file of the model's folder."""
    companions = [_located(part, model.name) for part in model.companions]
    return {
        WEIGHTS: [_located(part, model.name) for part in model.weights],
        **{companion.name: [companion] for companion in companions},
    }


def _located(part: ModelPart, model: str) -> Path:
    try:
        file = Path(str(distribution(part.distribution).locate_file(part.path)))
    except PackageNotFoundError:
        raise CaptureError(Fault.MODEL_MISSING, model=model) from None
    if not file.is_file():
        raise CaptureError(Fault.MODEL_MISSING, model=model)
    return file
