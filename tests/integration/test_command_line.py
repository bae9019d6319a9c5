"""The command line does the main job with real parts, as its documentation says."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.helpers.command_line import PROGRAM, ROOT, environment, install, run
from tests.helpers.speech import KENNEDY, KENNEDY_TEXT, plain
from tests.helpers.subtitles import read_srt, read_vtt


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a new library without a passphrase."""
    folder = tmp_path / "library"
    assert run("library", "create", folder, "--no-passphrase").code == 0
    return folder


@pytest.fixture
def handover(folder: Path) -> str:
    """Return the id of a handover."""
    return run("handover", "new", folder, "--expert", "Karin Vogt").last


def session(document: Path) -> str:
    """Return the commands of the example in a documentation."""
    (found,) = re.findall(r"^```bash\n(.*?)^```$", document.read_text("utf-8"), re.M | re.S)
    return str(found)


def rows(*words: object) -> list[dict[str, Any]]:
    """Return a listing."""
    listing: list[dict[str, Any]] = json.loads(run(*words, "--json").out)
    return listing


@pytest.mark.speech
def test_the_example_of_the_documentation_works_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    path = os.pathsep.join((str(install(tmp_path / "bin")), os.environ["PATH"]))
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", session(ROOT / "docs" / "cli.md")],
        cwd=tmp_path,
        env=environment({"PATH": path}),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("The library is whole.\n")
    assert "Recovery key" in done.stderr
    assert "No permission" not in done.stderr
    cues = read_srt((tmp_path / "interview.srt").read_text("utf-8"))
    assert len(cues) > 20
    assert cues[0].text.startswith("Laura Bennett: ")
    assert {cue.text.split(":")[0] for cue in cues} == {"Laura Bennett", "Martin Hale"}
    for name in ("pack.docx", "checklist.docx"):
        assert "Before a cold night" in words_of(tmp_path / name)
    assert "five degrees colder" in words_of(tmp_path / "pack.docx")
    locked = run("handover", "list", tmp_path / "heating")
    assert locked.code == 5


@pytest.mark.speech
def test_kennedy_is_heard_word_for_word_in_every_form(
    folder: Path, handover: str, tmp_path: Path
) -> None:
    content = json.loads(run("transcribe", KENNEDY, "--format", "json").out)
    assert_promised_shape(content)
    assert plain(" ".join(s["text"] for s in content["segments"])) == plain(KENNEDY_TEXT)
    assert (content["language"], content["duration"], content["model"]) == ("en", 11.0, "base")

    recording = run("import", folder, KENNEDY, "--handover", handover).last
    stored = ("transcribe", folder, "--recording", recording, "-o")
    first = run(*stored, tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text("utf-8")) == content
    for name, read in (("a.srt", read_srt), ("a.vtt", read_vtt)):
        assert run(*stored, tmp_path / name).out == first.out
        cues = read((tmp_path / name).read_text("utf-8"))
        assert [cue.text for cue in cues] == [segment["text"] for segment in content["segments"]]
        assert [cue.start / 1000 for cue in cues] == [s["start"] for s in content["segments"]]


def assert_promised_shape(content: dict[str, Any]) -> None:
    """Look whether a transcript has the JSON of the documentation, with sensible times."""
    assert list(content) == ["language", "duration", "model", "speakers", "segments"]
    assert all(isinstance(name, str) for name in content["speakers"])
    last = 0.0
    for segment in content["segments"]:
        assert list(segment) == ["start", "end", "speaker", "text", "words"]
        assert segment["speaker"] is None or segment["speaker"] in content["speakers"]
        words = segment["words"]
        assert [segment["start"], segment["end"]] == [words[0]["start"], words[-1]["end"]]
        assert segment["text"] == " ".join(word["text"] for word in words)
        for word in words:
            assert list(word) == ["start", "end", "text", "probability"]
            assert last <= word["start"] <= word["end"] <= content["duration"]
            assert 0 <= word["probability"] <= 1
            last = word["start"]


BROKEN = """
import sys
from seci_capture import bootstrap
from seci_capture.cli import doctor

def diagnose(edges):
    raise ZeroDivisionError("the boiler hums")

doctor.diagnose = diagnose
sys.exit(bootstrap.main(["doctor"]))
"""


def test_a_bug_is_told_in_one_line_that_names_the_log() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN], env=environment(), capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (70, "")
    found = re.fullmatch(r"SECI Capture made a mistake .* is in (.*)\.\n", done.stderr)
    assert found
    log = Path(found[1]).read_text("utf-8")
    assert re.search(r"ZeroDivisionError\n.*cli/app\.py:\d+ _run\n(.*\n)+.* diagnose$", log, re.M)
    assert "hums" not in log + done.stderr


@pytest.mark.speech
def test_ctrl_c_stops_a_transcription_which_goes_on_next_time(folder: Path, handover: str) -> None:
    recording = run("import", folder, KENNEDY, "--handover", handover).last
    wanted = ("transcribe", folder, "--recording", recording, "--model", "tiny.en")
    program = subprocess.Popen(
        [*PROGRAM, *map(str, wanted)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    children = wait_for_child(program)
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert (program.returncode, out, err) == (130, "", "Stopped. Nothing is lost.\n")
    assert not psutil.wait_procs(children, timeout=10)[1]
    assert rows("recording", "list", folder)[0]["transcript"] == "incomplete"
    again = run(*wanted)
    assert again.code == 0
    assert rows("recording", "list", folder)[0]["transcript"] == "complete"


def wait_for_child(program: subprocess.Popen[str]) -> list[psutil.Process]:
    """Wait until the program has started its child, and return its children."""
    process, deadline = psutil.Process(program.pid), time.monotonic() + 60
    while not (children := process.children()):
        assert program.poll() is None, program.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return children


def test_who_reads_only_the_beginning_causes_no_noise(folder: Path) -> None:
    for n in range(3):
        run("handover", "new", folder, "--expert", f"Expert {n} " + "x" * 50_000)
    listing = subprocess.Popen(
        [*PROGRAM, "handover", "list", str(folder), "--json"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert listing.stdout is not None
    assert listing.stdout.read(1) == b"["
    listing.stdout.close()
    assert listing.stderr is not None
    assert listing.stderr.read() == b""
    listing.wait()
    listing.stderr.close()


def test_a_library_that_is_open_elsewhere_can_be_read_and_not_written(
    folder: Path, handover: str
) -> None:
    hold = "import sys; from pathlib import Path; from seci_capture.storage.library import Library;"
    hold += "library = Library.open(Path(sys.argv[1])); print('now', flush=True); input()"
    other = subprocess.Popen(
        [PROGRAM[0], "-c", hold, str(folder)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "now\n"
        assert [row["id"] for row in rows("handover", "list", folder)] == [handover]
        for words in (
            ("handover", "new", folder, "--expert", "B"),
            ("import", folder, KENNEDY, "--handover", handover),
        ):
            answer = run(*words)
            assert (answer.code, answer.out) == (6, "")
            assert answer.err.count("\n") == 1
        other.communicate("\n")
    assert run("handover", "new", folder, "--expert", "B").code == 0


def test_the_doctor_names_the_models_that_transcribe_here() -> None:
    found = json.loads(run("doctor", "--json").out)
    assert {model["name"]: model["present"] for model in found["models"]} == {
        "base": True,
        "tiny.en": True,
    }


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_the_window_says_so() -> None:
    answer = run(env=dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), ""))
    assert (answer.code, answer.out) == (3, "")
    assert "there is no screen" in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("name", ["de_DE.UTF-8", "C", "nonsense", "UTF-8"])
def test_the_language_of_the_system_does_not_matter_to_the_commands(name: str) -> None:
    answer = run("--help", env={"LC_ALL": name, "LANG": name})
    assert (answer.code, answer.err) == (0, "")


def words_of(document: Path) -> str:
    """Return the words of a Word document."""
    with zipfile.ZipFile(document) as parts:
        return re.sub(r"<[^>]+>", "", parts.read("word/document.xml").decode("utf-8"))
