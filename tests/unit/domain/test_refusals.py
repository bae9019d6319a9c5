"""What makes no sense is refused when it is made, whatever made it."""

from collections.abc import Callable

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.transcript import Speaker
from tests.helpers.libraries import MOMENT

BLANK = ["", "  ", "\t\n", "\x00\x1b", "\u200b\u2066 ", "\udcff"]
"""Texts of which nothing can be seen."""


@pytest.mark.parametrize("expert", BLANK)
def test_a_handover_needs_an_expert(expert: str) -> None:
    with pytest.raises(CaptureError) as caught:
        Handover("h", expert, MOMENT)
    assert (caught.value.fault, caught.value.details) == (Fault.INVALID, {"field": "expert"})


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda name: Successor("s", "h", name), "person"),
        (lambda name: KnowledgeArea("a", "h", name), "area"),
        (lambda name: Participant("p", "i", name), "person"),
        (lambda name: Speaker("v", "r", 0, name), "speaker"),
    ],
    ids=["successor", "area", "participant", "speaker"],
)
def test_nobody_and_nothing_goes_without_a_name(
    make: Callable[[str], object], field: str, blank: str
) -> None:
    with pytest.raises(CaptureError) as caught:
        make(blank)
    assert (caught.value.fault, caught.value.details) == (Fault.INVALID, {"field": field})


@pytest.mark.parametrize("name", ["K", "\u200bK", "李", "🔧", "\U000e0100?"])
def test_what_can_be_seen_is_a_name(name: str) -> None:
    assert Successor("s", "h", name).name == name


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize("field", ["title", "statement"])
def test_an_item_needs_a_title_and_a_statement(field: str, blank: str) -> None:
    words = {"title": "Hum", "statement": "Order the bearing."} | {field: blank}
    with pytest.raises(CaptureError) as caught:
        KnowledgeItem("i", "h", MarkKind.CUE, created_at=MOMENT, **words)
    assert (caught.value.fault, caught.value.details) == (Fault.INVALID, {"field": field})


def test_an_error_is_known_by_its_code_and_holds_no_sentence() -> None:
    error = CaptureError(Fault.DISK_FULL, path="somewhere")
    assert str(error) == "disk-full"
    assert error.details == {"path": "somewhere"}
