"""Where an exception came from: what was raised and where, what led to it, and no content."""

from seci_capture.services.traces import trace_lines
from tests.helpers.bugs import SECRET, caught


def test_what_was_raised_comes_first_and_then_what_led_to_it() -> None:
    kinds = [line for line in trace_lines(caught()) if not line.startswith(" ")]
    assert kinds == ["builtins.ValueError", "builtins.KeyError"]


def test_places_are_named_by_the_end_of_their_path() -> None:
    places = [line for line in trace_lines(caught()) if line.startswith(" ")]
    assert all("tests/helpers/bugs.py:" in place for place in places)
    assert [place.split()[-1] for place in places] == ["caught", "fail", "fail"]


def test_no_content_is_told() -> None:
    assert SECRET not in "\n".join(trace_lines(caught()))


def test_errors_that_led_to_each_other_come_to_an_end() -> None:
    first, second = ValueError(), KeyError()
    first.__context__, second.__context__ = second, first
    assert list(trace_lines(first)) == ["builtins.ValueError", "builtins.KeyError"]
