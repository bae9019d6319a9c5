"""What the code must not do and no linter knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.checkout import (
    FORMS,
    PACKAGE,
    ROOT,
    committable_files,
    hand_written,
    nodes,
    place,
)

MAX_LINES = 400
NAMES_THAT_SAY_NOTHING = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}
CATCH_ALL = ("seci_capture/cli/app.py", "seci_capture/gui/tasks.py", "seci_capture/gui/crash.py")
"""Beside the mains of the children (`worker.py`): where any bug is caught and told."""
OF_ONE_MACHINE = re.compile(r"(?<![\w.])/(?:root|work)/")


def test_only_the_command_line_prints() -> None:
    found = [
        place(path, node) for path, node in calls("print") if PACKAGE / "cli" not in path.parents
    ]
    assert not found, found


def test_every_module_says_what_it_is_for() -> None:
    found = [
        place(path)
        for path, text in hand_written().items()
        if not ast.get_docstring(ast.parse(text))
    ]
    assert not found, found


def test_every_module_has_a_telling_name() -> None:
    found = [place(path) for path in hand_written() if path.stem in NAMES_THAT_SAY_NOTHING]
    assert not found, found


def test_files_stay_readable() -> None:
    sources = [p for p in committable_files() if p.suffix == ".py" and FORMS not in p.parents]
    sizes = {place(path): path.read_text(encoding="utf-8").count("\n") for path in sources}
    found = {name: size for name, size in sizes.items() if size > MAX_LINES}
    assert not found, found


def test_databases_are_opened_and_named_in_storage_only() -> None:
    found = [
        place(path, node)
        for path, node in nodes()
        if (opens_database(node) and path != PACKAGE / "storage" / "sqlcipher.py")
        or (names_database(node) and PACKAGE / "storage" not in path.parents)
    ]
    assert not found, found


def test_bugs_are_caught_in_the_listed_places_only() -> None:
    found = [
        place(path, node)
        for path, node in nodes()
        if isinstance(node, ast.ExceptHandler)
        and is_broad(node)
        and not ends_in_raise(node)
        and path.name != "worker.py"
        and place(path) not in CATCH_ALL
    ]
    assert not found, found


def test_bundled_files_that_the_code_names_exist() -> None:
    named = {(path, parts) for path, node in calls("path") if (parts := constants(node))}
    found = [
        (place(path), parts)
        for path, parts in named
        if not ROOT.joinpath("resources", *parts).exists()
    ]
    assert named
    assert not found, found


def test_no_file_names_a_folder_of_one_machine() -> None:
    found = [
        f"{place(path)}: {match.group()}"
        for path in committable_files()
        if (match := OF_ONE_MACHINE.search(path.read_bytes().decode("utf-8", "replace")))
    ]
    assert not found, found


def calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    """Give every call of a function or method of this name."""
    for path, node in nodes():
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
            if called == name:
                yield path, node


def constants(call: ast.Call) -> tuple[str, ...]:
    """Return the leading constant arguments of ``resources.path(…)``; nothing of other calls."""
    receiver = getattr(call.func, "value", None)
    if getattr(receiver, "id", None) != "resources":
        return ()
    parts = []
    for argument in call.args:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            break
        parts.append(argument.value)
    return tuple(parts)


def opens_database(node: ast.AST) -> bool:
    """Say whether the node is the standard library's SQLite or a raw connection of SQLCipher."""
    if isinstance(node, ast.Import):
        return any(alias.name == "sqlite3" for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module == "sqlite3"
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "dbapi2.connect"


def names_database(node: ast.AST) -> bool:
    """Say whether the node is the name of a database file."""
    return isinstance(node, ast.Constant) and str(node.value).endswith(".db")


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Say whether the handler takes any bug there is."""
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(ast.unparse(each) in ("Exception", "BaseException") for each in caught)


def ends_in_raise(handler: ast.ExceptHandler) -> bool:
    """Say whether the handler only tidies up and lets the exception go on."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None
