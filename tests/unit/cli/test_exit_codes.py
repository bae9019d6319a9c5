"""Every failure has an exit code, and the documentation names the same ones."""

import re

from seci_capture.cli import exit_codes
from seci_capture.domain.errors import Fault
from tests.helpers.checkout import ROOT


def named() -> dict[str, int]:
    """Return the codes by their names."""
    codes = {name: value for name, value in vars(exit_codes).items() if name.isupper()}
    return {name: value for name, value in codes.items() if isinstance(value, int)}


def test_every_failure_has_a_code_of_its_own_kind() -> None:
    used = {exit_codes.exit_code(fault) for fault in Fault}
    assert used <= set(named().values()) - {exit_codes.USAGE, exit_codes.CANCELLED}
    assert len(set(named().values())) == len(named())


def test_the_documentation_has_the_same_codes() -> None:
    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| .+? \|(.*)\|$", text, re.MULTILINE)
    documented = {int(code): set(re.findall(r"`([a-z-]+)`", faults)) for code, faults in rows}
    expected: dict[int, set[str]] = {code: set() for code in (0, *named().values())}
    for fault in Fault:
        expected[exit_codes.exit_code(fault)].add(fault.value)
    assert documented == expected
