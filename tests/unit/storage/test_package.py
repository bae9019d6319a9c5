"""A file that moves a library: nothing else is taken from it than a library's own parts."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.carrying import Watch
from seci_capture.storage.package import Package
from tests.helpers.copied_libraries import fault_of

SOUND = f"recordings/{uuid4()}.audio"
PARTS = {"library.json": b"{}", "library.db": b"d" * 5000, "keys.db": b"k", SOUND: b"s" * 70}
WATCH = Watch(lambda: False, lambda _: None)


def write(path: Path, parts: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    """Write an archive."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compression)
    return path


def take(path: Path, place: Path) -> None:
    """Read a package as a restore does."""
    (place / "recordings").mkdir(parents=True)
    package = Package(path)
    package.identify(place)
    package.stage(place, WATCH)


def refused(path: Path, place: Path) -> bool:
    """Say whether a package is refused."""
    with pytest.raises(CaptureError) as caught:
        take(path, place)
    return caught.value.fault is Fault.PACKAGE_STRANGE


def test_the_parts_of_a_library_are_taken(tmp_path: Path) -> None:
    take(write(tmp_path / "p", PARTS), tmp_path / "place")
    for name, content in PARTS.items():
        assert (tmp_path / "place" / name).read_bytes() == content


@pytest.mark.parametrize(
    "name",
    [
        "../evil.audio",
        "/etc/evil",
        "recordings/../../evil.audio",
        f"recordings\\{uuid4()}.audio",
        f"recordings/{uuid4()}.audio\0.txt",
        f"recordings/{uuid4()}.audio\n",
        f"Recordings/{uuid4()}.audio",
        "recordings/",
        "recordings/talk.audio",
        "library.db-wal",
        "readme.txt",
        "",
    ],
)
def test_any_other_name_is_refused(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / "p", PARTS | {name.replace("\0", "~"): b"evil"})
    path.write_bytes(path.read_bytes().replace(b"~", b"\0"))  # which no writer lets through
    assert refused(path, tmp_path / "place")
    taken = {each.name for each in tmp_path.rglob("*") if each.is_file()}
    assert taken <= {"p", "library.json"}


def doubled(path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("keys.db", b"another")


def without_keys(path: Path) -> None:
    write(path, {name: content for name, content in PARTS.items() if name != "keys.db"})


def compressed(path: Path) -> None:
    write(path, PARTS | {"library.db": bytes(1 << 24)}, zipfile.ZIP_DEFLATED)


def long_identity(path: Path) -> None:
    write(path, PARTS | {"library.json": b" " * (1 << 17)})


def many(path: Path) -> None:
    write(path, PARTS | {f"recordings/{uuid4()}.audio": b"" for _ in range(20_001)})


def encrypted(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\1\2") + 8] |= 1
    path.write_bytes(content)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-30])


def other_bytes(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"ddd", b"dxd", 1))


def overlapping(path: Path) -> None:
    """Let every sound be the same bytes of the file, counted a thousand times."""
    names = [f"recordings/{uuid4()}.audio" for _ in range(1000)]
    body = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(body) as archive:
        entry = archive.getinfo("library.db")
    central = b"".join(
        struct.pack(
            "<4s4B4HL2L5H2L",
            b"PK\1\2",
            20,
            3,
            20,
            0,
            0,
            0,
            0,
            33,
            entry.CRC,
            entry.file_size,
            entry.file_size,
            len(name),
            0,
            0,
            0,
            0,
            0,
            entry.header_offset,
        )
        + name.encode()
        for name in names
    )
    end = struct.pack(
        "<4s4H2LH", b"PK\5\6", 0, 0, 1000, 1000, len(central), len(body.getvalue()), 0
    )
    path.write_bytes(body.getvalue() + central + end)


def endless_names(path: Path) -> None:
    """Claim a list of names of some gigabytes."""
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, 1 << 27, 0, 0)
    with path.open("r+b") as file:
        file.truncate(1 << 28)
        file.seek(0, 2)
        file.write(end)


@pytest.mark.parametrize(
    "spoil",
    [
        doubled, without_keys, compressed, long_identity, many, encrypted, cut, other_bytes,
        overlapping, endless_names,
    ],
)  # fmt: skip
def test_what_no_library_was_written_like_is_refused(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    path = write(tmp_path / "p", PARTS)
    spoil(path)
    assert refused(path, tmp_path / "place")


@given(data=st.data())
def test_a_changed_package_is_refused_or_gives_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("spoilt")
    content = bytearray(write(folder / "p", PARTS).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "p").write_bytes(content)
    fault = fault_of(lambda: take(folder / "p", folder / "place"))
    if fault is None:
        assert (folder / "place" / "library.db").read_bytes() == PARTS["library.db"]
    else:
        assert fault is Fault.PACKAGE_STRANGE
