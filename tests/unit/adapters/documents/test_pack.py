"""The knowledge pack, read back from its file."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx
from docx.oxml.ns import qn

from seci_capture.adapters.documents.bookmarks import bookmark_of
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import Gap, GapKind, KnowledgePack, PackArea
from tests.helpers.documents import (
    body_of,
    bookmarked,
    bookmarks,
    cells,
    outline,
    paragraphs,
    text_of,
    written_pack,
)
from tests.helpers.packs import empty_pack, item, quote, rich_pack

CONTROL, QUESTIONS, GLOSSARY, SOURCES = range(4)


def test_the_chapters_come_in_reading_order(pack: Path) -> None:
    assert paragraphs(pack, "Heading 1") == [
        "Role and challenge",
        "Running the network in winter",
        "Faults and their first signs",
        "People and calendars",
        "Open questions",
        "What this pack does not cover",
        "Glossary",
        "Sources",
    ]


def test_the_cover_says_whose_knowledge_this_is_and_until_when(pack: Path) -> None:
    assert paragraphs(pack, "Title") == ["Knowledge pack"]
    assert paragraphs(pack, "Subtitle") == ["Karin Vogt"]
    assert paragraphs(pack, "Cover Label") == [
        "Working draft until the expert has released it · April 2, 2026"
    ]
    assert paragraphs(pack, "Cover Text") == [
        "Head of maintenance, district heating plant Nord",
        "Leaving date: June 30, 2026",
        "Taking over: Jonas Brandt and Aylin Demir",
    ]


def test_the_control_block_names_status_and_extent(pack: Path) -> None:
    rows = dict(cells(pack, CONTROL))
    assert rows["Status"] == "Working draft"
    assert rows["Contains"] == "9 knowledge items, 9 quotes, 2 interviews"
    assert rows["Reference"] == rich_pack().handover.id[:8].upper()


def test_a_handover_of_which_little_is_known_says_so(bare_pack: Path) -> None:
    rows = dict(cells(bare_pack, CONTROL))
    assert rows["Role"] == "not described yet"
    assert rows["Leaving date"] == "no date set"
    assert rows["Successors"] == "not named yet"


def test_items_of_an_area_go_from_the_whole_to_the_single_case(tmp_path: Path) -> None:
    wanted = ["model", "concept", "metaphor", "analogy", "hypothesis"]
    wanted += ["cue", "pitfall", "story", "contact", "question"]
    items = tuple(item(kind, kind.value, "It is so.") for kind in MarkKind)
    path = written_pack(replace(rich_pack(), areas=(PackArea("Everything", items),)), tmp_path)
    assert paragraphs(path, "Heading 2") == wanted


def test_each_item_shows_its_kind_in_plain_words(pack: Path) -> None:
    kinds = [text.strip("\u00a0") for text in paragraphs(pack, "Kind")]
    assert kinds[:4] == ["Model", "Concept", "Metaphor", "Rule of thumb"]
    assert len(kinds) == 9


def test_a_quote_names_speaker_interview_date_and_time(pack: Path) -> None:
    said = paragraphs(pack, "Quote")
    sources = paragraphs(pack, "Quote Source")
    assert len(said) == len(sources) == 9
    assert said[-1] == "“Say the number first, then hello.”"
    assert sources[-1] == (
        "Karin Vogt · Faults and how they announce themselves · March 19, 2026 · at\u00a01:01:42"
    )


def test_an_unknown_speaker_and_date_are_not_made_up(tmp_path: Path) -> None:
    said = quote("q", "So it is.", 5.0, speaker=" ", interview=("Interview 1", None))
    area = PackArea("A", (item(MarkKind.CUE, "T", "S", said),))
    path = written_pack(replace(rich_pack(), areas=(area,)), tmp_path)
    assert paragraphs(path, "Quote Source") == ["Somebody · Interview 1 · at\u00a000:05"]


def test_an_item_without_a_quote_says_that_nobody_witnessed_it(pack: Path) -> None:
    lines = [text for _, text in outline(pack)]
    title = lines.index("Revision calendar of the boilers")
    assert lines[title + 3] == "No witness in a recording yet."
    assert lines.count("No witness in a recording yet.") == 1


def test_a_note_is_the_interviewers(pack: Path) -> None:
    notes = [note for note in paragraphs(pack, "Note") if note.startswith("Interviewer")]
    assert notes[0] == (
        "Interviewer’s note: She drew the four steps on the whiteboard; the photo is in the folder."
    )
    assert len(notes) == 2


def test_items_and_quotes_are_found_by_their_bookmarks(pack: Path) -> None:
    content = rich_pack()
    for each in content.items:
        assert bookmarked(pack, bookmark_of(each.id)) == each.title
        for said in each.quotes:
            assert bookmarked(pack, bookmark_of(said.mark_id)) == f"“{said.text}”"
    for question in content.questions:
        assert bookmarked(pack, bookmark_of(question.mark_id)) == f"“{question.text}”"


def test_a_mark_behind_two_items_has_one_bookmark(tmp_path: Path) -> None:
    said = quote("shared", "Both.", 1.0)
    items = (item(MarkKind.CUE, "One", "S", said), item(MarkKind.CUE, "Two", "S", said))
    path = written_pack(replace(rich_pack(), areas=(PackArea("A", items),)), tmp_path)
    assert bookmarks(path).count(bookmark_of(said.mark_id)) == 1
    assert paragraphs(path, "Quote") == ["“Both.”", "“Both.”"]


def test_open_questions_say_where_they_came_up(pack: Path) -> None:
    assert cells(pack, QUESTIONS)[2] == [
        "“Who may order the spare impeller when you are gone?”",
        "Faults and how they announce themselves · March 19, 2026",
        "20:10",
    ]


def test_the_glossary_leads_to_the_item(pack: Path) -> None:
    assert cells(pack, GLOSSARY)[1][0] == "Sleeping line"
    assert cells(pack, GLOSSARY)[1][2] == "2.2"


def test_sources_say_who_permitted_and_what_transcribed(pack: Path) -> None:
    first, second = cells(pack, SOURCES)[1:]
    assert first == [
        "The network in winter\nMarch 5, 2026 · Control room Nord",
        "Karin Vogt and Miriam Ott",
        "Given by all named here",
        "Interview 1, part 1\n52:04 · English · model base",
    ]
    assert second[3].endswith("Walk through the boiler house\n21:00 · not transcribed")


def test_a_missing_permission_is_said(tmp_path: Path) -> None:
    content = rich_pack()
    refused = replace(content.sources[0], consented=False, recordings=(), participants=())
    path = written_pack(replace(content, sources=(refused,)), tmp_path)
    assert cells(path, SOURCES)[1][1:] == [
        "Nobody named",
        "Not given by all who speak",
        "Not recorded",
    ]


def test_every_kind_of_gap_has_a_sentence(tmp_path: Path) -> None:
    gaps = tuple(
        Gap(kind, "story" if kind is GapKind.KIND_MISSING else f"Subject of {kind}")
        for kind in GapKind
    )
    path = written_pack(replace(rich_pack(), gaps=gaps), tmp_path)
    assert len(set(paragraphs(path, "List Bullet"))) == len(GapKind)
    subjects = paragraphs(path, "List Bullet 2")
    assert "Story" in subjects
    assert "Subject of mark-unused" in subjects


def test_gaps_of_one_kind_share_a_sentence(pack: Path) -> None:
    lines = outline(pack)
    start = [text for _, text in lines].index(
        "These passages were marked and are not part of any item yet:"
    )
    assert lines[start + 1 : start + 3] == [
        ("List Bullet 2", "the old valve in the cellar of the swimming pool"),
        ("List Bullet 2", "that is why I never trust the first reading"),
    ]


def test_a_gap_without_a_subject_is_a_whole_sentence(tmp_path: Path) -> None:
    path = written_pack(replace(rich_pack(), gaps=(Gap(GapKind.NOT_TRANSCRIBED),)), tmp_path)
    assert paragraphs(path, "List Bullet") == [
        "These recordings have no transcript yet, so they are not used."
    ]


def test_no_heading_is_left_without_a_text(pack: Path, bare_pack: Path) -> None:
    for path in (pack, bare_pack):
        assert_no_empty_heading(outline(path))


def test_chapters_that_would_be_empty_are_left_out(tmp_path: Path) -> None:
    areas = PackArea("Tools", ()), PackArea("Pumps", (item(MarkKind.CUE, "Hum", "S"),))
    path = written_pack(replace(empty_pack(), areas=areas), tmp_path)
    chapters = ["Role and challenge", "Pumps", "What this pack does not cover"]
    assert paragraphs(path, "Heading 1") == chapters


def test_a_list_of_contents_begins_where_items_are_not_seen_at_a_glance(tmp_path: Path) -> None:
    items = tuple(item(MarkKind.CUE, f"Sign {n}", "It is so.") for n in range(4))
    for count, listed in ((3, []), (4, ["Contents"])):
        content = replace(empty_pack(), areas=(PackArea("Pumps", items[:count]),))
        path = written_pack(content, tmp_path)
        assert paragraphs(path, "Front Heading") == listed
        assert bool(paragraphs(path, "toc 1")) == bool(listed)


def test_no_row_of_a_table_stands_alone_on_a_page(pack: Path) -> None:
    _, *rows = docx.Document(str(pack)).tables[QUESTIONS].rows
    kept = [[p.paragraph_format.keep_with_next for p in row.cells[0].paragraphs] for row in rows]
    assert all(kept[0])
    assert not any(kept[-1])


def test_the_chapters_of_a_short_pack_begin_on_the_page_of_its_contents(
    pack: Path, bare_pack: Path
) -> None:
    assert fresh_pages(pack) == ["Contents", "Role and challenge"]
    assert fresh_pages(bare_pack) == []


def test_items_in_no_area_have_a_chapter(tmp_path: Path) -> None:
    loose = PackArea("", (item(MarkKind.CUE, "T", "S"),))
    named = PackArea("Pumps", (item(MarkKind.CUE, "U", "S"),))
    path = written_pack(replace(empty_pack(), areas=(named, loose)), tmp_path)
    assert "Further knowledge" in paragraphs(path, "Heading 1")
    path = written_pack(replace(empty_pack(), areas=(PackArea("Pumps", ()), loose)), tmp_path)
    assert "What there is to know" in paragraphs(path, "Heading 1")


def test_what_was_said_and_noted_is_written_once(tmp_path: Path) -> None:
    said = quote("q", "it hums\nlow", 1.0, note="It brakes late.")
    for statement in ("it hums low", "It brakes late."):
        loose = PackArea("", (item(MarkKind.CUE, "T", statement, said),))
        path = written_pack(replace(empty_pack(), areas=(loose,)), tmp_path)
        written = "\n".join(paragraphs(path)).replace("\n", " ")
        assert written.count("it hums low") == 1
        assert written.count("It brakes late.") == 1


def test_a_released_pack_is_no_draft_anywhere(tmp_path: Path) -> None:
    path = written_pack(rich_pack(draft=False), tmp_path)
    assert dict(cells(path, CONTROL))["Status"] == "Released by the expert"
    assert not [text for text in paragraphs(path) if "draft" in text]


def test_paragraphs_and_lines_of_a_statement_are_kept(tmp_path: Path) -> None:
    path = written_pack(saying("First line\nsecond line\n\nSecond paragraph"), tmp_path)
    assert paragraphs(path, "Statement") == ["First line\nsecond line", "Second paragraph"]


def test_markup_in_a_text_is_text(tmp_path: Path) -> None:
    path = written_pack(saying('A & B <b>bold</b> "{n}" </w:t> &lt;'), tmp_path)
    assert paragraphs(path, "Statement") == ['A & B <b>bold</b> "{n}" </w:t> &lt;']


def fresh_pages(path: Path) -> list[str]:
    """Return the paragraphs of a document that are told to begin a page."""
    texts = (each for each in body_of(path).iter(qn("w:p")))
    return [
        text_of(each) for each in texts if each.find(f".//{qn('w:pageBreakBefore')}") is not None
    ]


def saying(statement: str) -> KnowledgePack:
    """Return a pack whose only item says this."""
    area = PackArea("A", (item(MarkKind.CUE, "Title", statement),))
    return replace(rich_pack(), areas=(area,), questions=(), gaps=())


def assert_no_empty_heading(lines: list[tuple[str, str]]) -> None:
    """Each heading is followed by a deeper heading, a table or a paragraph with a text."""
    for (style, text), (following, content) in pairwise([*lines, ("Heading 1", "the end")]):
        if style.startswith("Heading"):
            assert text
            assert content
            assert not following.startswith("Heading") or following > style, text
