"""The cache of speech models, as several processes use it, and the models that are installed."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.domain.speech_models import CATALOGUE, SpeechModel
from tests.helpers import model_packages
from tests.helpers.model_packages import WEIGHTS

ROOT = Path(__file__).parents[3]

FIND = """
import sys
from pathlib import Path
from seci_capture.adapters.speech.models import PackagedModels
from tests.helpers.model_packages import MODEL
models = PackagedModels(Path(sys.argv[1]), [MODEL])
print("ready", flush=True)
sys.stdin.readline()
print(models.find("toy").folder)
"""


def test_processes_that_need_a_model_at_once_do_not_disturb_each_other(tmp_path: Path):
    model_packages.install(tmp_path / "site")
    path = os.pathsep.join([str(ROOT), str(tmp_path / "site")])
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", FIND, str(tmp_path / "cache")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": path},
            text=True,
        )
        for _ in range(6)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = {process.communicate()[0].strip() for process in processes}

    assert [process.returncode for process in processes] == [0] * len(processes)
    (folder,) = answers
    assert (Path(folder) / "model.bin").read_bytes() == b"".join(WEIGHTS)


@pytest.mark.parametrize("model", CATALOGUE, ids=lambda model: model.name)
def test_every_model_of_the_catalogue_is_installed(model: SpeechModel, tmp_path: Path):
    found = PackagedModels(tmp_path).find(model.name)

    assert sha256((found.folder / "model.bin").read_bytes()).hexdigest() == model.sha256
    assert {"config.json", "tokenizer.json", "vocabulary.txt"} <= set(os.listdir(found.folder))
