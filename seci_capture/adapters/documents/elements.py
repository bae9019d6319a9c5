"""The elements beneath python-docx's objects, for what it has no call for."""

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import _Footer, _Header
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

Proxy = Paragraph | Run | Table | _Row | _Cell | _Header | _Footer


def element_of(proxy: Proxy) -> BaseOxmlElement:
    """Return the element that an object of python-docx stands for."""
    return proxy._element  # noqa: SLF001 - python-docx has no other way down


def make(tag: str, **attributes: object) -> BaseOxmlElement:
    """Make an element such as ``w:tag``, its attributes in the same namespace."""
    prefix = tag.split(":")[0]
    named = {qn(f"{prefix}:{name}"): str(value) for name, value in attributes.items()}
    return OxmlElement(tag, named)


def nest(parent: BaseOxmlElement, *children: BaseOxmlElement) -> BaseOxmlElement:
    """Put elements at the end of another one and return that."""
    parent.extend(children)
    return parent
