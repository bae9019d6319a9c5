"""The list of contents, captions and fields."""

from pathlib import Path

from docx.oxml.ns import qn

from tests.helpers.documents import body_of, bookmarks, paragraphs, text_of


def test_the_contents_list_every_heading_with_its_number(pack: Path) -> None:
    chapters = paragraphs(pack, "toc 1")
    assert chapters == [f"{n}\t{t}" for n, t in enumerate(paragraphs(pack, "Heading 1"), start=1)]
    sections = paragraphs(pack, "toc 2")
    assert [entry.split("\t")[1] for entry in sections] == paragraphs(pack, "Heading 2")
    assert sections[0] == "2.1\tThe cold start in four steps"
    assert sections[-1] == "4.2\tMs Kessler, control room of the power station"


def test_every_link_leads_to_a_bookmark(pack: Path) -> None:
    anchors = [link.get(qn("w:anchor")) for link in body_of(pack).iter(qn("w:hyperlink"))]
    assert len(anchors) == 8 + 9 + 1  # chapters, items, glossary
    assert set(anchors) <= set(bookmarks(pack))


def test_word_can_update_the_contents(pack: Path) -> None:
    block = next(body_of(pack).iter(qn("w:docPartGallery"))).getparent().getparent().getparent()
    marks = [mark.get(qn("w:fldCharType")) for mark in block.iter(qn("w:fldChar"))]
    assert marks == ["begin", "separate", "end"]
    assert next(block.iter(qn("w:instrText"))).text.split() == [
        "TOC", "\\o", '"1-2"', "\\h", "\\z", "\\u",
    ]  # fmt: skip


def test_every_field_is_closed(pack: Path) -> None:
    marks = [mark.get(qn("w:fldCharType")) for mark in body_of(pack).iter(qn("w:fldChar"))]
    assert marks == ["begin", "separate", "end"] * (1 + 3 + 1)  # contents, captions, glossary


def test_captions_are_counted_by_fields(pack: Path) -> None:
    captions = paragraphs(pack, "Caption")
    assert [caption.split("\u2002")[0] for caption in captions] == ["Table 1", "Table 2", "Table 3"]
    codes = [text_of(p) for p in body_of(pack).iter(qn("w:p")) if _counts_tables(p)]
    assert codes == captions


def test_bookmarks_have_names_and_numbers_of_their_own(pack: Path) -> None:
    starts = list(body_of(pack).iter(qn("w:bookmarkStart")))
    ends = [end.get(qn("w:id")) for end in body_of(pack).iter(qn("w:bookmarkEnd"))]
    numbers = [start.get(qn("w:id")) for start in starts]
    assert len(set(numbers)) == len(set(bookmarks(pack))) == len(starts)
    assert sorted(numbers) == sorted(ends)


def _counts_tables(paragraph: object) -> bool:
    codes = (code.text for code in paragraph.iter(qn("w:instrText")))
    return any("SEQ Table" in code for code in codes)
