"""The demo walks the whole way and says where everything is."""

from pathlib import Path

from tests.unit.cli.conftest import Command


def test_it_names_each_step_and_where_things_are(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    answer = command("demo", "--out", out)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert len([line for line in lines if line.startswith("  ") and line.endswith(" s")]) == 5
    assert lines[-3:] == [
        f"Library: {out / 'library'}",
        str(out / "Knowledge pack.docx"),
        str(out / "Checklist.docx"),
    ]
    assert "Martin Hale" in command("handover", "list", out / "library").out


def test_it_does_not_touch_what_is_there(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    assert command("demo", "--out", out).code == 0
    again = command("demo", "--out", out)
    assert (again.code, again.out) == (3, "")
    assert "already a library" in again.err
