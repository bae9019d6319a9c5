"""What makes no sense is refused when it is made, whatever made it."""

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from tests.helpers.libraries import MOMENT

BLANK = ["", "  ", "\t\n"]


@pytest.mark.parametrize("expert", BLANK)
def test_a_handover_needs_an_expert(expert: str) -> None:
    with pytest.raises(CaptureError) as caught:
        Handover("h", expert, MOMENT)
    assert (caught.value.fault, caught.value.details) == (Fault.INVALID, {"field": "expert"})


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
