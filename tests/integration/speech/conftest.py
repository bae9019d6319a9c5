"""The models and the sound with which the speech engine is tested."""

import pytest

from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.services.ports import FoundModel
from tests.helpers import speech
from tests.helpers.speech import Sound


@pytest.fixture(scope="session")
def base() -> FoundModel:
    """Return the default model."""
    return PackagedModels().find("base")


@pytest.fixture(scope="session")
def english() -> FoundModel:
    """Return the smaller model, which knows English only."""
    return PackagedModels().find("tiny.en")


@pytest.fixture(scope="session")
def kennedy() -> Sound:
    """Return the sentence of Kennedy's."""
    return speech.load(speech.KENNEDY)
