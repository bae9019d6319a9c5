"""The watermark of a draft, drawn as Word's own Watermark command draws it."""

from xml.sax.saxutils import quoteattr

from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph

from seci_capture.adapters.documents.elements import element_of, nest

_COLOR = "#eef2f4"
_SHAPE = """
<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
  <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
      path="m@7,l@8,m@5,21600l@6,21600e">
    <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
      <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
      <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>
      <v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>
      <v:f eqn="sum @6 0 @5"/></v:formulas>
    <v:path textpathok="t" o:connecttype="custom"
      o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
    <v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/>
  </v:shapetype>
  <v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" o:allowincell="f" alt=""
      fillcolor="{color}" stroked="f"
      style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:86pt;rotation:315;\
z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
mso-position-vertical:center;mso-position-vertical-relative:margin">
    <v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string={text}/>
  </v:shape>
</w:pict>
"""


def add_watermark(paragraph: Paragraph, text: str) -> None:
    """Append a pale diagonal text behind the page to a paragraph of a header."""
    width = 34 * len(text)
    shape = _SHAPE.format(color=_COLOR, width=min(width, 520), text=quoteattr(text))
    nest(element_of(paragraph.add_run()), parse_xml(shape))
