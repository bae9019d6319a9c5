"""Bad input is told in one clear sentence, with the right exit code, and nothing is lost."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import soundfile

from seci_capture import bootstrap
from seci_capture.cli import app
from seci_capture.cli.desk import PASSPHRASE_VARIABLE
from tests.helpers.command_line import Answer, environment, install, run
from tests.helpers.file_systems import OWN_FILE_SYSTEMS, need_file_systems
from tests.helpers.libraries import files_in
from tests.helpers.media import Recipe, tone_burst, write_media, write_video
from tests.helpers.speech import KENNEDY, KENNEDY_TEXT, plain

RATE = 44_100
FAST_START = {"movflags": "faststart"}


@dataclass(frozen=True)
class Shelf:
    """A library with a handover and a recording, and how to give commands about it."""

    folder: Path
    handover: str
    recording: str
    command: Callable[..., Answer]

    def state(self) -> tuple[object, ...]:
        """Return all that must not change: what verify says, the listings, the files."""
        whole = self.command("library", "verify", self.folder)
        listings = [
            self.command(noun, "list", self.folder, *about, "--json").out
            for noun, about in (
                ("handover", ()),
                ("interview", ("--handover", self.handover)),
                ("recording", ()),
                ("mark", ("--recording", self.recording)),
                ("item", ("--handover", self.handover)),
            )
        ]
        return whole.code, whole.out, listings, files_in(self.folder)


@pytest.fixture
def shelf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shelf:
    """Return a library made with the real parts."""
    monkeypatch.delenv(PASSPHRASE_VARIABLE, raising=False)
    edges = bootstrap.edges()

    def command(*arguments: object) -> Answer:
        capsys.readouterr()
        code = app.run(edges, lambda *_: 0, [str(each) for each in arguments])
        return Answer(code, *capsys.readouterr())

    folder = tmp_path / "library"
    command("library", "create", folder, "--no-passphrase")
    handover = command("handover", "new", folder, "--expert", "Karin Vogt").last
    recording = command("import", folder, KENNEDY, "--handover", handover).last
    return Shelf(folder, handover, recording, command)


def nothing(path: Path) -> None:
    """Write an empty file."""
    path.touch()


def letter(path: Path) -> None:
    """Write a text."""
    path.write_text("Dear all,\nthis is a letter and no recording.\n" * 200, "utf-8")


def cut_before_its_index(path: Path) -> None:
    """Write an M4A file whose index stood at its end, which is gone."""
    shorten(write_media(path.parent, Recipe(path.name, "ipod", "aac", RATE, "stereo"), sound()))


def hls_playlist(path: Path) -> None:
    """Write a playlist that names another file of this computer."""
    path.write_text(
        f"#EXTM3U\n#EXT-X-TARGETDURATION:11\n#EXTINF:11,\n{KENNEDY}\n#EXT-X-ENDLIST\n", "utf-8"
    )


def concat_playlist(path: Path) -> None:
    """Write another kind of playlist that names another file of this computer."""
    path.write_text(f"ffconcat version 1.0\nfile '{KENNEDY}'\n", "utf-8")


def no_samples(path: Path) -> None:
    """Write a recording of zero seconds."""
    soundfile.write(path, sound()[:0], RATE)


def silent_video(path: Path) -> None:
    """Write a video without sound."""
    write_video(path, None)


def pipe(path: Path) -> None:
    """Make a pipe into which nobody ever writes."""
    os.mkfifo(path)


def missing(path: Path) -> None:
    """Make nothing at all."""
    assert not path.exists()


def sound() -> object:
    """Return twenty seconds of stereo sound."""
    return tone_burst(RATE, 2, seconds=20.0)


def shorten(file: Path) -> None:
    """Cut the second half of a file off."""
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])


BAD_MEDIA = [
    ("empty.mp3", nothing, "is empty"),
    ("letter.mp3", letter, "is not a recording, whatever its name says"),
    ("cut.m4a", cut_before_its_index, "is cut short: its end is missing"),
    ("hls.wav", hls_playlist, "is not a recording, whatever its name says"),
    ("concat.wav", concat_playlist, "is not a recording, whatever its name says"),
    ("nothing.wav", no_samples, "holds a recording of zero seconds"),
    ("silent.mp4", silent_video, "is a video without sound"),
    ("pipe.wav", pipe, "cannot be read"),
    ("missing.wav", missing, "There is no file"),
]


@pytest.mark.parametrize(
    ("name", "write", "words"), BAD_MEDIA, ids=[name for name, *_ in BAD_MEDIA]
)
def test_a_file_that_is_no_recording_changes_nothing(
    shelf: Shelf, tmp_path: Path, name: str, write: Callable[[Path], None], words: str
) -> None:
    file = tmp_path / name
    write(file)
    before = shelf.state()
    for wanted in (
        ("import", shelf.folder, file, "--handover", shelf.handover),
        ("transcribe", file, "--model", "tiny.en"),
    ):
        answer = shelf.command(*wanted)
        assert (answer.code, answer.out) == (8, "")
        assert words in answer.err
        assert str(file) in answer.err
        assert answer.err.count("\n") == 1
    assert shelf.state() == before


def test_a_folder_is_no_recording(shelf: Shelf, tmp_path: Path) -> None:
    answer = shelf.command("import", shelf.folder, tmp_path, "--handover", shelf.handover)
    assert (answer.code, answer.out) == (8, "")
    assert f"{tmp_path} cannot be read" in answer.err
    assert shelf.command("transcribe", tmp_path).code == 2


def test_a_file_that_breaks_off_is_imported_as_far_as_it_goes(shelf: Shelf, tmp_path: Path) -> None:
    recipe = Recipe("cut.m4a", "ipod", "aac", RATE, "stereo", options=FAST_START)
    file = write_media(tmp_path, recipe, tone_burst(RATE, 2, seconds=4.0, burst=0.5))
    shorten(file)
    answer = shelf.command("import", shelf.folder, file, "--handover", shelf.handover)
    assert answer.code == 0
    assert "The file breaks off before its end. What it holds was imported." in answer.err
    listing = json.loads(shelf.command("recording", "list", shelf.folder, "--json").out)
    assert [0.5 < row["seconds"] < 3.5 for row in listing if row["id"] == answer.last] == [True]
    assert shelf.command("library", "verify", shelf.folder).code == 0


@pytest.mark.parametrize("name", ["library.json", "library.db", "keys.db", "sound"])
def test_a_damaged_library_is_told_by_every_command(shelf: Shelf, name: str) -> None:
    path = shelf.folder / name
    if name == "sound":
        path = shelf.folder / "recordings" / f"{shelf.recording}.audio"
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    about = (shelf.folder, "--recording", shelf.recording)
    for words in (
        ("library", "verify", shelf.folder),
        ("transcribe", *about, "--model", "tiny.en"),
        ("recording", "export", *about, "-o", shelf.folder.parent / "out.wav"),
    ):
        answer = shelf.command(*words)
        assert answer.code == 1
        assert (answer.out + answer.err).count("\n") == 1
    path.write_bytes(content)
    assert shelf.command("library", "verify", shelf.folder).code == 0


def test_a_missing_model_and_an_unknown_language_change_nothing(shelf: Shelf) -> None:
    before = shelf.state()
    about = ("transcribe", shelf.folder, "--recording", shelf.recording)
    for words, said in (
        (("--model", "nosuch"), "The speech model nosuch is not on this computer."),
        (("--language", "xx"), "The speech model base does not know the language xx."),
        (("--model", "tiny.en", "--language", "de"), "tiny.en does not know the language de."),
    ):
        answer = shelf.command(*about, *words)
        assert (answer.code, answer.out) == (9, "")
        assert said in answer.err
        assert answer.err.count("\n") == 1
    assert shelf.state() == before


@pytest.mark.speech
def test_names_and_paths_in_any_language_go_through_the_whole_job(tmp_path: Path) -> None:
    home = tmp_path / "Ünïcode Ñame 山田"
    place = home / "Взвешенное 'Σ' 👩‍🔧"
    place.mkdir(parents=True)
    media = place / "Gespräch №1 (山).flac"
    shutil.copy(KENNEDY, media)
    env = {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_STATE_HOME": str(home / "Zustand"),
        "XDG_CONFIG_HOME": str(home / "Einstellungen"),
        "TMPDIR": str(place),
    }

    def command(*words: object) -> str:
        answer = run(*words, cwd=place, env=env)
        assert answer.code == 0, answer.err
        return answer.last if answer.out else ""

    library, expert = place / "Bücherei", "Ünïcode Ñame 山田"
    command("library", "create", library, "--no-passphrase")
    handover = command("handover", "new", library, "--expert", expert)
    recording = command("import", library, media, "--handover", handover)
    transcript = place / "Wörter.txt"
    command("transcribe", library, "--recording", recording, "--model", "tiny.en", "-o", transcript)
    assert plain(transcript.read_text("utf-8")) == plain(KENNEDY_TEXT)
    about = (library, "--recording", recording, "--from", 0, "--to", 5, "--kind", "concept")
    mark = command("mark", "add", *about, "--note", "важно")
    words = ("--title", "Önsöz", "--statement", "要点", "--kind", "concept", "--area", "العربية")
    command("item", "add", library, "--handover", handover, *words, "--mark", mark)
    for document in ("pack", "checklist"):
        target = place / f"{document} 文書.docx"
        command("document", "export", library, "--handover", handover, "--document", document,
                "-o", target)  # fmt: skip
        assert target.stat().st_size > 5000
    command("recording", "export", library, "--recording", recording, "-o", place / "Töne.flac")
    assert command("library", "verify", library) == "The library is whole."
    listing = json.loads(run("recording", "list", library, "--json", env=env).out)
    assert listing[0]["name"] == media.stem


TRY = """
try() {
  code=0; seci-capture "$@" > $TMPDIR/out 2> $TMPDIR/err || code=$?; echo "$code $(cat $TMPDIR/err)"
}
"""

FULL_DISK = """
D=$DISK/library; M=$1; S=$2
seci-capture library create $D --no-passphrase
H=$(seci-capture handover new $D --expert A); R=$(seci-capture import $D $M --handover $H)
seci-capture document export $D --handover $H --document pack -o $DISK/pack.docx
cp $DISK/pack.docx $TMPDIR/before.docx
seci-capture recording list $D --json > $TMPDIR/before.json
leave() { rm -f $DISK/ballast; dd if=/dev/zero of=$DISK/ballast bs=1024 \
  count=$(($(stat -f -c '%a * %S / 1024' $DISK) - $1)) 2> /dev/null; }
leave 300
try import $D $S --handover $H
leave 8
try document export $D --handover $H --document pack -o $DISK/pack.docx
try recording export $D --recording $R -o $DISK/talk.wav
try library create $DISK/second --no-passphrase
XDG_CACHE_HOME=$DISK/cache try transcribe $M --model tiny.en
leave 0
try transcribe $D --recording $R --model tiny.en
try handover new $D --expert B
rm $DISK/ballast
try library verify $D
test ! -e $DISK/second
cmp $DISK/pack.docx $TMPDIR/before.docx
seci-capture recording list $D --json | cmp - $TMPDIR/before.json
ls $D/recordings | wc -l
"""


@pytest.mark.speech
def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    need_file_systems()
    long = tmp_path / "long.wav"
    soundfile.write(long, tone_burst(RATE, 2, seconds=60.0), RATE)
    lines = play(tmp_path, "size=4m", FULL_DISK, KENNEDY, long)
    *refused, verified, count = lines[1:]
    assert len(refused) == 7
    for line in refused:
        assert line.startswith("7 The disk is full: "), line
    assert verified == "0 "
    assert count == "1"


READ_ONLY = """
D=$DISK/library; M=$1
seci-capture library create $D --no-passphrase
H=$(seci-capture handover new $D --expert A)
seci-capture library create $TMPDIR/other --no-passphrase
O=$(seci-capture handover new $TMPDIR/other --expert A)
mount -o remount,ro $DISK
try import $D $M --handover $H
try handover new $D --expert B
try library create $DISK/second --no-passphrase
try document export $TMPDIR/other --handover $O --document pack -o $DISK/pack.docx
XDG_CACHE_HOME=$DISK/cache try transcribe $M --model tiny.en
XDG_CONFIG_HOME=$DISK/a XDG_STATE_HOME=$DISK/b HOME=$DISK try handover list $TMPDIR/other
"""


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    need_file_systems()
    lines = play(tmp_path, "size=4m", READ_ONLY, KENNEDY)
    *refused, listed = lines[2:]
    assert len(refused) == 5
    for line in refused:
        assert line.startswith("7 "), line
        assert "written" in line
    assert listed == "0 "


def play(tmp_path: Path, options: str, script: str, *arguments: Path) -> list[str]:
    """Run a script with a small disk of its own at ``$DISK``, and return the lines it says."""
    disk, scratch = tmp_path / "disk", tmp_path / "scratch"
    disk.mkdir()
    scratch.mkdir()
    path = os.pathsep.join((str(install(tmp_path / "bin")), os.environ["PATH"]))
    mounted = f'mount -t tmpfs -o {options} none "$DISK"\n{TRY}\n{script}'
    done = subprocess.run(
        [*OWN_FILE_SYSTEMS, "bash", "-eu", "-c", mounted, "bash", *map(str, arguments)],
        env=environment({"PATH": path, "DISK": str(disk), "TMPDIR": str(scratch)}),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()
