"""Whatever a person typed stands in the document as it was typed, or as U+FFFD."""

from dataclasses import replace
from pathlib import Path

from docx.oxml.parser import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st

from seci_capture.adapters.documents.base import bytes_of, open_base
from seci_capture.adapters.documents.pack import compose_pack
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import KnowledgePack, PackArea
from tests.helpers.documents import cells, paragraphs
from tests.helpers.packs import item, quote, rich_pack

ANY = st.text(st.characters(), max_size=60)
"""Any code points at all: control characters and lone surrogates, too."""

MANY = st.lists(ANY, min_size=1, max_size=40)
QUESTIONS = 1


@settings(max_examples=40)
@given(texts=MANY)
def test_what_was_said_is_read_back(tmp_path_factory, texts: list[str]) -> None:
    questions = tuple(quote(f"q{n}", f"<{text}>", 0.0) for n, text in enumerate(texts))
    path = write(replace(rich_pack(), questions=questions), tmp_path_factory.mktemp("said"))
    said = [row[0] for row in cells(path, QUESTIONS)[1:]]
    assert said == [f"“<{shown(text)}>”" for text in texts]


@settings(max_examples=40)
@given(texts=MANY)
def test_statements_keep_every_character_but_blanks(tmp_path_factory, texts: list[str]) -> None:
    items = tuple(
        item(MarkKind.CUE, text, f"<{text}>", name=str(n)) for n, text in enumerate(texts)
    )
    pack = replace(rich_pack(), areas=(PackArea("A", items),))
    path = write(pack, tmp_path_factory.mktemp("stated"))
    written = "".join(paragraphs(path, "Statement"))
    assert bare(written) == bare("".join(f"<{shown(text)}>" for text in texts))
    assert [bare(title) for title in paragraphs(path, "Heading 2")] == [
        bare(shown(text)) for text in texts
    ]


@settings(max_examples=40)
@given(text=ANY)
def test_no_field_of_a_handover_breaks_a_document(tmp_path_factory, text: str) -> None:
    pack = rich_pack()
    handover = replace(pack.handover, expert=f"<{text}>", role=text, challenge=text)
    said = quote(text, text, 1.0, speaker=text, interview=(text, None), note=text)
    area = PackArea(text, (item(MarkKind.STORY, text, text, said, name="one"),))
    source = replace(pack.sources[0], interview=text, place=text, participants=(text,))
    strange = replace(pack, handover=handover, successors=(text,), areas=(area,), sources=(source,))
    path = write(strange, tmp_path_factory.mktemp("fields"))
    assert bare(paragraphs(path, "Subtitle")[0]) == bare(f"<{shown(text)}>")


def write(pack: KnowledgePack, folder: Path) -> Path:
    """Compose a pack and leave it in a file."""
    document = open_base()
    compose_pack(document, Words("en"), pack)
    path = folder / "pack.docx"
    path.write_bytes(bytes_of(document))
    return path


def shown(text: str) -> str:
    """Return a text as a document can show it, asking lxml about each character."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character if holds(character) else "\ufffd" for character in lines)


def holds(character: str) -> bool:
    """Say whether XML can hold a character."""
    try:
        OxmlElement("w:t").text = character
    except (ValueError, UnicodeEncodeError):
        return False
    return True


def bare(text: str) -> str:
    """Return a text without its blanks."""
    return "".join(text.split())
