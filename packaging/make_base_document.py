"""Make the base document of our Word files: page, styles, numbering, and nothing of any machine.

    python packaging/make_base_document.py            writes resources/documents/base.docx
    python packaging/make_base_document.py --check    fails when the file differs from this script

The bytes are the same on every run: no times, no author, no thumbnail, and nothing compressed,
since compressors differ. The look is in ``document_styles.py``.
"""

import argparse
import io
import sys
import zipfile
from pathlib import Path

from document_styles import FONT, STYLES

TARGET = Path(__file__).parents[1] / "resources" / "documents" / "base.docx"

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def styles() -> str:
    """Return the styles. The language is set in each document: it is the handover's."""
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    return (
        f'{DECLARATION}<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
        f"{''.join(style.xml() for style in STYLES)}</w:styles>"
    )


def numbering() -> str:
    """Return the two lists: numbers of headings, and bullets."""
    return (
        f'{DECLARATION}<w:numbering xmlns:w="{WORD}">'
        '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
        + _level(0, "decimal", "%1", 567, "Heading1")
        + _level(1, "decimal", "%1.%2", 567, "Heading2")
        + '</w:abstractNum><w:abstractNum w:abstractNumId="2">'
        '<w:multiLevelType w:val="multilevel"/>'
        + _level(0, "bullet", "\u2022", 284, "ListBullet")
        + _level(1, "bullet", "\u2013", 567, "ListBullet2")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
    )


def _level(level: int, form: str, text: str, left: int, style: str) -> str:
    hanging = 567 if form == "decimal" else 284
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="{style}"/><w:suff w:val="tab"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def settings() -> str:
    """Return the settings: current layout rules, hyphens, no template, no revision ids."""
    return (
        f'{DECLARATION}<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/>'
        '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
        ' w:val="15"/></w:compat></w:settings>'
    )


def document() -> str:
    """Return an empty document: A4 with its margins in twips."""
    return (
        f'{DECLARATION}<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}/relationships"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
        ' xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"><w:body><w:sectPr>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1417" w:bottom="1361"'
        ' w:left="1417" w:header="737" w:footer="624" w:gutter="0"/><w:titlePg/>'
        "</w:sectPr></w:body></w:document>"
    )


def fonts() -> str:
    """Return the font with the one that stands in for it."""
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{WORD}"><w:font w:name="{FONT}">'
        '<w:altName w:val="Carlito"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        "</w:fonts>"
    )


def core() -> str:
    """Return core properties that say nothing; each document fills them."""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    )


def app() -> str:
    """Return the one extended property that is true: what wrote the document."""
    return (
        f'{DECLARATION}<Properties xmlns="{OFFICE}/extended-properties">'
        "<Application>SECI Capture</Application></Properties>"
    )


def relationships(*targets: tuple[str, str]) -> str:
    """Return relationships, each a type and a target."""
    found = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{found}</Relationships>'


def content_types() -> str:
    """Return what each part is."""
    overrides = {
        "word/document.xml": f"{CONTENT}.document.main+xml",
        "word/styles.xml": f"{CONTENT}.styles+xml",
        "word/numbering.xml": f"{CONTENT}.numbering+xml",
        "word/settings.xml": f"{CONTENT}.settings+xml",
        "word/fontTable.xml": f"{CONTENT}.fontTable+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    parts = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def parts() -> dict[str, str]:
    """Return all parts of the package by their names."""
    relation = f"{OFFICE}/relationships"
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            (f"{relation}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{relation}/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships(
            (f"{relation}/styles", "styles.xml"),
            (f"{relation}/numbering", "numbering.xml"),
            (f"{relation}/settings", "settings.xml"),
            (f"{relation}/fontTable", "fontTable.xml"),
        ),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(),
        "docProps/core.xml": core(),
        "docProps/app.xml": app(),
    }


def package() -> bytes:
    """Return the document's bytes, the same on every run and on every system."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts().items():
            entry = zipfile.ZipInfo(name)  # of 1 January 1980, the first day that a zip knows
            entry.create_system = 3
            archive.writestr(entry, text.encode("utf-8"))
    return buffer.getvalue()


def main() -> int:
    """Write the base document, or say whether it is current."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    if parser.parse_args().check:
        current = TARGET.is_file() and TARGET.read_bytes() == package()
        print("current" if current else f"{TARGET.name} differs: run {Path(__file__).name}")
        return 0 if current else 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(package())
    return 0


if __name__ == "__main__":
    sys.exit(main())
