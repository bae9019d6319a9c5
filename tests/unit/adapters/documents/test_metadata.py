"""What a document says of itself, and what it does not give away."""

import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from tests.helpers.checkout import ROOT
from tests.helpers.documents import parts, written_checklist, written_pack
from tests.helpers.packs import german_pack, rich_pack

KNOWN_PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/fontTable.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
}


def test_the_properties_are_those_of_the_pack(pack: Path) -> None:
    properties = docx.Document(str(pack)).core_properties
    assert properties.title == "Knowledge pack · Karin Vogt"
    assert properties.subject == "Head of maintenance, district heating plant Nord"
    assert properties.language == "en-US"
    assert properties.created == properties.modified == datetime(2026, 4, 2, 16, 30, tzinfo=UTC)
    assert properties.revision == 1


def test_nobody_is_named_as_author(pack: Path, checklist: Path) -> None:
    for path in (pack, checklist):
        properties = docx.Document(str(path)).core_properties
        assert properties.author == properties.last_modified_by == properties.comments == ""


def test_there_is_no_part_that_we_did_not_mean(pack: Path, checklist: Path) -> None:
    assert set(parts(pack)) == set(parts(checklist)) == KNOWN_PARTS


@pytest.mark.parametrize(
    "trace",
    [b"attachedTemplate", b"rsid", b"thumbnail", b"customXml", b"TargetMode", b"w:author"],
)
def test_no_part_tells_of_templates_revisions_or_places(pack: Path, trace: bytes) -> None:
    assert not [name for name, content in parts(pack).items() if trace in content]


def test_no_part_names_a_folder_of_this_machine(pack: Path) -> None:
    for folder in (ROOT, Path.home(), pack.parent):
        trace = str(folder).encode()
        assert not [name for name, content in parts(pack).items() if trace in content]


def test_the_parts_tell_no_time(pack: Path) -> None:
    with zipfile.ZipFile(pack) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_equal_packs_have_equal_bytes(pack: Path, tmp_path: Path) -> None:
    assert written_pack(rich_pack(), tmp_path).read_bytes() == pack.read_bytes()


def test_times_are_told_in_utc(tmp_path: Path) -> None:
    moment = datetime(2026, 4, 2, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    path = written_pack(replace(rich_pack(), written_at=moment), tmp_path)
    created = docx.Document(str(path)).core_properties.created
    assert created == datetime(2026, 4, 1, 23, 30, tzinfo=UTC)


def test_a_very_long_name_is_cut_where_word_cuts_it(tmp_path: Path) -> None:
    content = rich_pack()
    path = written_pack(
        replace(content, handover=replace(content.handover, expert="K" * 400, role="R" * 400)),
        tmp_path,
    )
    properties = docx.Document(str(path)).core_properties
    assert (len(properties.title), len(properties.subject)) == (255, 255)


def test_the_language_is_the_handovers(tmp_path: Path) -> None:
    for path in (written_pack(german_pack(), tmp_path), written_checklist(german_pack(), tmp_path)):
        document = docx.Document(str(path))
        languages = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}
        assert languages == {"de-DE"}
        assert document.core_properties.language == "de-DE"
