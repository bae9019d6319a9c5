"""The checklist, read back from its file."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from seci_capture.adapters.documents.controls import Signer, checkbox_bookmark, checkbox_tag
from seci_capture.adapters.documents.tasks import wording
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.checklist import Task
from seci_capture.domain.marking import MarkKind
from tests.helpers.documents import (
    body_of,
    bookmarks,
    cells,
    outline,
    paragraphs,
    written_checklist,
)
from tests.helpers.packs import rich_pack

FIRST_AREA = 1
VERBS_THAT_NOBODY_CAN_WATCH = {"know", "understand", "learn", "be", "realise"}


@pytest.fixture(scope="module")
def boxes(checklist: Path) -> list[object]:
    """Return the controls of all checkboxes in their order."""
    found = body_of(checklist).iter(qn("w14:checkbox"))
    return [box.getparent().getparent() for box in found]


def test_every_task_has_a_box_for_successor_and_mentor(boxes: list[object]) -> None:
    tags = [box.find(f".//{qn('w:tag')}").get(qn("w:val")) for box in boxes]
    wanted = [(item.id, signer) for item in rich_pack().items for signer in Signer]
    assert sorted(tags) == sorted(f"seci:{item_id}:{signer}" for item_id, signer in wanted)
    assert tags[0] == checkbox_tag(rich_pack().items[0].id, Signer.SUCCESSOR)
    assert tags[1] == checkbox_tag(rich_pack().items[0].id, Signer.MENTOR)


def test_every_box_is_unticked_and_looks_so(boxes: list[object]) -> None:
    states = [box.find(f".//{qn('w14:checked')}").get(qn("w14:val")) for box in boxes]
    assert states == ["0"] * 18
    assert {box.find(f".//{qn('w:t')}").text for box in boxes} == {"☐"}


def test_what_was_done_is_ticked_with_the_names_of_who_did_it(tmp_path: Path) -> None:
    content = rich_pack()
    first, second, *others = content.areas[0].items
    both = replace(first, learned_by=content.successors)
    one = replace(second, learned_by=content.successors[:1])
    area = replace(content.areas[0], items=(both, one, *others))
    path = written_checklist(replace(content, areas=(area,)), tmp_path)
    successor = [row[2] for row in cells(path, FIRST_AREA)[1:]]
    assert successor[:3] == [
        "☒\nJonas Brandt and Aylin Demir\nDate:",
        "☐\nJonas Brandt\nDate:",
        "☐\nDate:",
    ]
    assert {row[3] for row in cells(path, FIRST_AREA)[1:]} == {"☐\nDate:"}
    states = [
        box.find(qn("w14:checked")).get(qn("w14:val"))
        for box in body_of(path).iter(qn("w14:checkbox"))
    ]
    assert states[:4] == ["1", "0", "0", "0"]


def test_every_box_has_a_number_of_its_own(boxes: list[object]) -> None:
    assert len({box.find(f".//{qn('w:id')}").get(qn("w:val")) for box in boxes}) == len(boxes)


def test_each_box_stands_in_its_bookmark(boxes: list[object]) -> None:
    items = [item for area in rich_pack().areas for item in area.items]
    wanted = [checkbox_bookmark(item.id, signer) for item in items for signer in Signer]
    assert [box.getprevious().get(qn("w:name")) for box in boxes] == wanted
    assert all(box.getnext().tag == qn("w:bookmarkEnd") for box in boxes)


def test_a_task_shows_act_statement_and_voice(checklist: Path) -> None:
    number, act, successor, mentor = cells(checklist, FIRST_AREA)[1]
    assert number == "1.1"
    lines = act.split("\n")
    assert (
        lines[0] == "Draw “The cold start in four steps” from memory and explain it to your mentor."
    )
    assert lines[1].startswith("A cold start goes from the source outwards")
    assert lines[2].startswith("“I always say, pressure, trunk, giants, dwarfs.")
    assert lines[3] == "Karin Vogt · The network in winter · March 5, 2026 · at\u00a012:34"
    assert lines[4] == "What surprised me:"
    assert successor == mentor == "☐\nDate:"


def test_a_task_without_a_voice_has_none(checklist: Path) -> None:
    act = cells(checklist, FIRST_AREA + 2)[2][1].split("\n")
    assert (
        act[0]
        == "Draw “Revision calendar of the boilers” from memory and explain it to your mentor."
    )
    assert act[2:] == ["What surprised me:"]


@pytest.mark.parametrize("kind", list(MarkKind))
def test_every_kind_of_knowledge_becomes_an_act_that_can_be_watched(kind: MarkKind) -> None:
    said = wording(Words("en"), Task("1", kind, "The\nthing", "It is so.", None))
    assert "“The thing”" in said
    assert said.split()[0].lower() not in VERBS_THAT_NOBODY_CAN_WATCH
    assert said.endswith(".")


def test_kinds_have_acts_of_their_own() -> None:
    acts = {wording(Words("en"), Task("1", kind, "T", "S", None)) for kind in MarkKind}
    assert len(acts) == len(MarkKind)


def test_rows_stay_whole_and_the_head_is_repeated(checklist: Path) -> None:
    for table in docx.Document(str(checklist)).tables[FIRST_AREA:]:
        first, *others = (row._tr for row in table.rows)
        assert first.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in (first, *others))
        assert all(row.find(f".//{qn('w:tblHeader')}") is None for row in others)


def test_columns_are_fixed_so_that_no_word_widens_them(checklist: Path) -> None:
    for table in docx.Document(str(checklist)).tables:
        assert table._tbl.tblPr.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"
        assert all(cell.width is not None for row in table.rows for cell in row.cells)


def test_every_table_is_described_for_a_screen_reader(checklist: Path) -> None:
    tables = docx.Document(str(checklist)).tables
    named = [table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) for table in tables]
    assert named == [
        "About this document",
        "Running the network in winter",
        "Faults and their first signs",
        "People and calendars",
        "Sign-off",
    ]


def test_successors_mentor_and_expert_sign(checklist: Path) -> None:
    assert cells(checklist, -1)[1:] == [
        ["Successor", "Jonas Brandt", "", ""],
        ["Successor", "Aylin Demir", "", ""],
        ["Mentor", "", "", ""],
        ["Expert", "Karin Vogt", "", ""],
    ]


def test_it_says_how_to_use_it(checklist: Path) -> None:
    assert paragraphs(checklist, "Callout Heading") == ["How to use this checklist"]
    assert paragraphs(checklist, "Callout")[0].count(".") == 3


def test_without_tasks_it_says_so_and_keeps_a_line_for_the_successor(bare_checklist: Path) -> None:
    assert ("Normal", "No knowledge item has been gathered yet.") in outline(bare_checklist)
    assert cells(bare_checklist, -1)[1] == ["Successor", "", "", ""]
    assert not [name for name in bookmarks(bare_checklist) if name.endswith(("_s", "_m"))]


def test_areas_without_items_are_left_out(tmp_path: Path) -> None:
    content = rich_pack()
    path = written_checklist(
        replace(content, areas=(replace(content.areas[0], items=()), content.areas[2])), tmp_path
    )
    assert paragraphs(path, "Heading 1") == ["People and calendars", "Sign-off"]
