"""The base document is what its script makes, and carries nothing else."""

import subprocess
import sys

import docx
from docx.oxml.ns import qn

from seci_capture import resources
from tests.helpers.checkout import ROOT
from tests.helpers.documents import parts

BASE = resources.path("documents", "base.docx")
SCRIPT = ROOT / "packaging" / "make_base_document.py"


def test_the_script_makes_the_committed_file() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_styles_bear_the_names_that_word_gives_a_meaning() -> None:
    styles = docx.Document(str(BASE)).styles.element.iter(qn("w:style"))
    names = {style.find(qn("w:name")).get(qn("w:val")) for style in styles}
    assert names >= {"heading 1", "heading 2", "heading 3", "Title", "Subtitle", "Quote"}
    assert names >= {"caption", "toc 1", "toc 2", "header", "footer", "List Bullet"}


def test_the_page_is_a4() -> None:
    section = docx.Document(str(BASE)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_it_carries_no_template_thumbnail_or_hidden_data() -> None:
    assert not [name for name in parts(BASE) if "thumbnail" in name or "customXml" in name]
    assert docx.Document(str(BASE)).core_properties.author == ""
