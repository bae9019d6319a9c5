"""The look of our Word files: the styles of the base document, in the words of OOXML.

``seci_capture/adapters/documents`` names these styles and adds no look of its own. Calibri is on
every machine with Word, and LibreOffice puts Carlito, which is as wide, in its place.
"""

from dataclasses import dataclass

FONT = "Calibri"
ACCENT = "0F4C5C"
TINT = "E8F0F2"
LINE = "C9D6DA"
INK = "1F2A30"
MUTED = "5A6872"


@dataclass(frozen=True, slots=True)
class Style:
    """A style of paragraphs, characters or tables, its properties in the words of OOXML.

    Within ``paragraph`` and ``run`` the order of elements is the schema's: Word insists on it.
    """

    name: str
    paragraph: str = ""
    run: str = ""
    base: str | None = "Normal"
    next: str | None = None
    kind: str = "paragraph"
    table: str = ""

    def xml(self) -> str:
        """Return the style's element."""
        parts = [
            f'<w:style w:type="{self.kind}" w:styleId="{identifier(self.name)}"',
            ' w:default="1">' if self.name in DEFAULTS else ">",
            f'<w:name w:val="{self.name}"/>',
            f'<w:basedOn w:val="{identifier(self.base)}"/>' if self.base else "",
            f'<w:next w:val="{identifier(self.next)}"/>' if self.next else "",
            "<w:qFormat/>",
            f"<w:pPr>{self.paragraph}</w:pPr>" if self.paragraph else "",
            f"<w:rPr>{self.run}</w:rPr>" if self.run else "",
            self.table,
            "</w:style>",
        ]
        return "".join(parts)


DEFAULTS = ("Normal", "Default Paragraph Font", "Normal Table")


def identifier(name: str) -> str:
    """Return a style's id: its name without blanks and, as in Word, with capitals."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def spacing(before: float, after: float, line: float = 1.15) -> str:
    """Return space before and after in points, and the height of a line in lines."""
    return (
        f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"'
        f' w:line="{round(line * 240)}" w:lineRule="auto"/>'
    )


def letters(size: float, color: str = INK, *, bold: bool = False, track: int = 0) -> str:
    """Return the size of letters in points, their colour, weight and tracking (1/20 point)."""
    weight = "<w:b/><w:bCs/>" if bold else ""
    tracking = f'<w:spacing w:val="{track}"/>' if track else ""
    half = f'w:val="{round(size * 2)}"'
    return f'{weight}<w:color w:val="{color}"/>{tracking}<w:sz {half}/><w:szCs {half}/>'


def border(side: str, width: float, color: str = ACCENT, space: int = 0) -> str:
    """Return one border: width in points, distance from the text in points."""
    return (
        f'<w:{side} w:val="single" w:sz="{round(width * 8)}" w:space="{space}" w:color="{color}"/>'
    )


def bordered(*borders: str) -> str:
    """Return the borders of a paragraph, which must come top, left, bottom, right."""
    return f"<w:pBdr>{''.join(borders)}</w:pBdr>"


def shaded(fill: str) -> str:
    """Return a shading."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def tabs(*stops: str) -> str:
    """Return tab stops, each written as ``kind:twips`` or ``kind:twips:leader``."""
    found = [stop.split(":") for stop in stops]
    return "<w:tabs>" + "".join(_tab(*stop) for stop in found) + "</w:tabs>"


def _tab(kind: str, position: str, leader: str = "none") -> str:
    return f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{position}"/>'


NEXT = "<w:keepNext/>"
WHOLE = "<w:keepLines/>"
KEEP = NEXT + WHOLE
ITALIC = "<w:i/><w:iCs/>"
RAGGED = "<w:suppressAutoHyphens/>"
BOX = bordered(
    border("top", 0.5, TINT, 6),
    border("left", 3, ACCENT, 9),
    border("bottom", 0.5, TINT, 6),
    border("right", 0.5, TINT, 6),
) + shaded(TINT)
INSET = '<w:ind w:left="227" w:right="170"/>'
RIGHT = 9072
"""The right edge of the text, in twips: 21 cm less two margins of 2.5 cm."""


def numbered(list_id: int, level: int) -> str:
    """Return a level of one of the lists below."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def heading(level: int, size: float, before: float, after: float, look: str = "") -> Style:
    """Return a heading, numbered on the first two levels."""
    number = numbered(1, level - 1) if level <= 2 else ""
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    paragraph = KEEP + number + look + RAGGED + spacing(before, after, 1.05) + outline
    return Style(f"heading {level}", paragraph, letters(size, ACCENT, bold=True), next="Normal")


STYLES = (
    Style("Normal", spacing(0, 6), letters(10.5), base=None),
    Style("Default Paragraph Font", base=None, kind="character"),
    Style(
        "Normal Table",
        base=None,
        kind="table",
        table='<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
    ),
    # the cover
    Style("Cover Label", KEEP + spacing(72, 10), letters(11, ACCENT, bold=True)),
    Style(
        "Title",
        KEEP + bordered(border("top", 3, space=14)) + RAGGED + spacing(0, 4, 1.0),
        letters(32, ACCENT, bold=True),
        next="Subtitle",
    ),
    Style("Subtitle", KEEP + RAGGED + spacing(0, 10, 1.05), letters(17)),
    Style("Cover Text", RAGGED + spacing(2, 2), letters(11.5, MUTED)),
    # headings and contents
    heading(1, 19, 28, 8, bordered(border("bottom", 0.75, LINE, 4))),
    heading(2, 13, 18, 2),
    heading(3, 11, 10, 3),
    Style("Block Heading", KEEP + spacing(150, 6), letters(10.5, ACCENT, bold=True)),
    Style("Front Heading", KEEP + RAGGED + spacing(0, 8, 1.05), letters(19, ACCENT, bold=True)),
    Style(
        "toc 1",
        tabs("left:454", f"right:{RIGHT}:dot") + RAGGED + spacing(7, 1, 1.0)
        + '<w:ind w:left="454" w:right="567" w:hanging="454"/>',
        letters(10.5, ACCENT, bold=True),
    ),
    Style(
        "toc 2",
        tabs("left:1077", f"right:{RIGHT}:dot") + RAGGED + spacing(0, 1, 1.0)
        + '<w:ind w:left="1077" w:right="567" w:hanging="623"/>',
        letters(10),
    ),
    # the text
    Style("Lead", KEEP + spacing(0, 4), letters(10.5, MUTED)),
    Style("Callout Heading", KEEP + BOX + spacing(18, 2) + INSET, letters(10.5, ACCENT, bold=True)),
    Style("Callout", WHOLE + BOX + spacing(0, 0) + INSET, letters(10.5)),
    Style("Kind", KEEP + spacing(1, 5), letters(8.5, ACCENT)),
    Style("Statement", spacing(0, 6), letters(10.5)),
    Style(
        "Quote",
        KEEP + bordered(border("left", 2.25, "7FA8B2", 10)) + spacing(4, 0)
        + '<w:ind w:left="340" w:right="340"/>',
        ITALIC + letters(10.5),
        next="Quote Source",
    ),
    Style(
        "Quote Source",
        WHOLE + bordered(border("left", 2.25, "7FA8B2", 10)) + RAGGED + spacing(0, 6)
        + '<w:ind w:left="340" w:right="340"/>',
        letters(9, MUTED),
    ),
    Style("Note", WHOLE + spacing(0, 6) + '<w:ind w:left="340" w:right="340"/>', letters(9, MUTED)),
    Style("List Bullet", numbered(2, 0) + spacing(0, 3), letters(10.5)),
    Style("List Bullet 2", numbered(2, 1) + spacing(0, 2), letters(10)),
    Style("caption", KEEP + RAGGED + spacing(10, 4, 1.0), letters(9, MUTED)),
    # tables and fields to fill in
    Style("Table Text", spacing(0, 0, 1.08), letters(9.5)),
    Style("Table Strong", spacing(0, 2, 1.08), letters(10, bold=True), base="Table Text"),
    Style("Table Voice", spacing(3, 0, 1.08), ITALIC + letters(9.5), base="Table Text"),
    Style("Table Small", spacing(1, 3, 1.08), letters(8.5, MUTED), base="Table Text"),
    Style(
        "Table Heading",
        NEXT + RAGGED + spacing(0, 0, 1.08),
        letters(9, ACCENT, bold=True),
        base="Table Text",
    ),
    Style("Checkbox", NEXT + RAGGED + spacing(0, 0, 1.0), letters(14), base="Table Text"),
    Style(
        "Fill Line",
        bordered(border("bottom", 0.5, MUTED, 1)) + RAGGED + spacing(6, 4, 1.0),
        letters(8.5, MUTED),
        base="Table Text",
    ),
    # the edges of the page
    Style(
        "header",
        tabs(f"right:{RIGHT}") + RAGGED + spacing(0, 0, 1.0),
        letters(8.5, MUTED),
    ),
    Style(
        "footer",
        bordered(border("top", 0.5, LINE, 6)) + tabs(f"right:{RIGHT}") + RAGGED
        + spacing(0, 0, 1.0),
        letters(8.5, MUTED),
    ),
    # characters
    Style("Draft", run=f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/>', base=None, kind="character"),
    Style(
        "Chip",
        run=letters(8.5, ACCENT, bold=True, track=8) + shaded(TINT),
        base=None,
        kind="character",
    ),
    Style("Link", run=f'<w:color w:val="{ACCENT}"/>', base=None, kind="character"),
    # tables
    Style(
        "Ruled Table",
        base="Normal Table",
        kind="table",
        table=(
            "<w:tblPr><w:tblBorders>"
            + border("top", 1, ACCENT) + border("bottom", 0.75, ACCENT)
            + border("insideH", 0.5, LINE)
            + '</w:tblBorders><w:tblCellMar><w:top w:w="85" w:type="dxa"/>'
            '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="85" w:type="dxa"/>'
            '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
            + border("bottom", 1, ACCENT)
            + "</w:tcBorders></w:tcPr></w:tblStylePr>"
        ),
    ),
)  # fmt: skip
