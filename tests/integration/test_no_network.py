"""The main job needs no network and asks for none: nothing leaves the computer."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.command_line import PROGRAM, environment
from tests.helpers.speech import KENNEDY

OWN_NETWORK = ["unshare", "--user", "--map-root-user", "--net"]
TRACER = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg", "-o"]
CI_SIGNS = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "GITLAB_CI", "JENKINS_URL", "BUILDKITE")
"""Libraries that report their use keep still where they see these: so would not be found out."""


@dataclass(frozen=True)
class Journey:
    """A demo that ran where there was no network."""

    code: int
    said: str
    folder: Path
    calls: str | None
    """What it asked the system for about sockets; None where nobody could watch."""


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """Run the demo in a network namespace that has no network."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        pytest.skip("needs network namespaces")
    if subprocess.run([*OWN_NETWORK, "true"], capture_output=True).returncode:
        pytest.skip("network namespaces are not allowed here")
    folder = tmp_path_factory.mktemp("journey")
    log = folder / "calls.txt"
    watched = [*TRACER, str(log)] if can_watch() else []
    done = subprocess.run(
        [*OWN_NETWORK, *watched, *PROGRAM, "demo", "--out", str(folder / "out")],
        env=outside_ci(),
        capture_output=True,
        text=True,
    )
    calls = log.read_text("utf-8") if watched else None
    return Journey(done.returncode, done.stdout + done.stderr, folder / "out", calls)


@pytest.mark.speech
def test_the_whole_way_needs_no_network(journey: Journey) -> None:
    assert journey.code == 0, journey.said
    for name in ("Knowledge pack.docx", "Checklist.docx"):
        assert (journey.folder / name).stat().st_size > 5000
        assert str(journey.folder / name) in journey.said


@pytest.mark.speech
def test_no_network_is_asked_for(journey: Journey) -> None:
    if journey.calls is None:
        pytest.skip("needs strace, and the right to use it")
    assert "SIGCHLD" in journey.calls
    assert re.findall(r".*AF_INET.*", journey.calls) == []


@pytest.mark.speech
def test_nothing_that_keeps_count_of_the_use_is_left_behind(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done = subprocess.run(
        [*PROGRAM, "transcribe", str(KENNEDY), "--model", "tiny.en"],
        env=outside_ci() | {"TMPDIR": str(scratch)},
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    assert list(scratch.iterdir()) == []


def can_watch() -> bool:
    """Say whether the calls of a process can be watched here."""
    watch = [*TRACER, "/dev/null", "true"]
    return shutil.which("strace") is not None and not subprocess.run(
        [*OWN_NETWORK, *watch], capture_output=True
    ).returncode  # fmt: skip


def outside_ci() -> dict[str, str]:
    """Return an environment that does not look like one of continuous integration."""
    return {name: value for name, value in environment().items() if name not in CI_SIGNS}
