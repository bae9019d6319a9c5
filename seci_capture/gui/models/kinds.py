"""The keys by which words are marked."""

from collections.abc import Mapping

from seci_capture.domain.marking import MarkKind

KEYS: Mapping[MarkKind, str] = {
    MarkKind.CONCEPT: "C",
    MarkKind.METAPHOR: "M",
    MarkKind.ANALOGY: "A",
    MarkKind.HYPOTHESIS: "H",
    MarkKind.MODEL: "D",
    MarkKind.STORY: "S",
    MarkKind.CUE: "U",
    MarkKind.PITFALL: "P",
    MarkKind.CONTACT: "K",
    MarkKind.QUESTION: "Q",
}
