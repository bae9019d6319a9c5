"""The sample handover is made the way a person would make it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from seci_capture import resources
from seci_capture.domain.interview import Part
from seci_capture.domain.transcript import Word
from seci_capture.services import combination, handover, marking, sample, socialization
from seci_capture.services.ports import AudioWindow, Edges
from seci_capture.storage.library import Library
from tests.helpers.edges import (
    GivenMedia,
    GivenMicrophone,
    GivenSpeech,
    NoOffice,
    NoSecrets,
    OneModel,
    PlainDocuments,
)
from tests.helpers.libraries import RATE, noise, said

SCRIPT: dict[str, Any] = json.loads(resources.path("sample", "interview.json").read_text("utf-8"))
ALL_SAID = " ".join(mark["quote"] for mark in SCRIPT["marks"])


class NoDevices:
    """A computer without sound devices."""

    def devices(self) -> tuple[()]:
        """Return none."""
        return ()


def edges_that_hear(text: str) -> Edges:
    """Return edges whose speech engine hears a text."""

    def say(_: AudioWindow) -> tuple[Word, ...]:
        return said(text)

    return Edges(
        media=GivenMedia([noise(30 * RATE)]),
        models=OneModel(),
        speech=GivenSpeech(say),
        documents=PlainDocuments(),
        office=NoOffice(),
        secrets=NoSecrets(),
        sound_devices=NoDevices(),
        recorder=GivenMicrophone(),
    )


def test_everything_that_the_script_says_is_made(library: Library) -> None:
    told: list[tuple[str, float]] = []
    made = sample.make_sample(
        library, edges_that_hear(ALL_SAID), "base", lambda *step: told.append(step)
    )
    case = made.handover
    assert (case.expert, case.leaves) == (SCRIPT["handover"]["expert"], date(2027, 1, 29))
    assert [each.name for each in handover.successors(library, case.id)] == [
        *SCRIPT["handover"]["successors"]
    ]
    (interview,) = handover.interviews(library, case.id)
    consent = socialization.consent_state(library, interview.id)
    assert consent.releasable
    assert {person.part for person in consent.participants} == {Part.EXPERT, Part.INTERVIEWER}
    marks = marking.marks(library, made.recording.id)
    assert sorted(mark.kind for mark in marks) == sorted(m["kind"] for m in SCRIPT["marks"])
    items = combination.items(library, case.id)
    assert [item.title for item in items] == [each["title"] for each in SCRIPT["items"]]
    assert [len(item.evidence) for item in items] == [len(e["marks"]) for e in SCRIPT["items"]]
    assert len(told) == 4
    assert all(seconds >= 0 for _, seconds in told)


def test_marks_hold_on_to_the_words_of_the_script(library: Library) -> None:
    made = sample.make_sample(library, edges_that_hear(ALL_SAID), "base")
    assert sorted(
        mark.anchor.exact for mark in marking.marks(library, made.recording.id)
    ) == sorted(mark["quote"] for mark in SCRIPT["marks"])


def test_a_quote_that_was_misheard_leaves_its_item_without_a_witness(library: Library) -> None:
    heard = ALL_SAID.replace("cold end", "gold hand")
    made = sample.make_sample(library, edges_that_hear(heard), "base")
    missing = [m for m in SCRIPT["marks"] if "cold end" in m["quote"]]
    marks = marking.marks(library, made.recording.id)
    assert len(marks) == len(SCRIPT["marks"]) - len(missing)
    assert len(combination.items(library, made.handover.id)) == len(SCRIPT["items"])


def test_both_documents_are_written(library: Library, tmp_path: Path) -> None:
    edges = edges_that_hear(ALL_SAID)
    made = sample.make_sample(library, edges, "base")
    told: list[str] = []
    paths = sample.write_documents(
        library, edges, made.handover, tmp_path, lambda step, _: told.append(step)
    )
    assert len(told) == 1
    assert [path.parent for path in paths] == [tmp_path, tmp_path]
    texts = [path.read_text("utf-8") for path in paths]
    assert texts[0] == f"pack of Martin Hale: {len(SCRIPT['items'])} items"
    assert texts[1].startswith("checklist of Martin Hale")
