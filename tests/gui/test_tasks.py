"""Work beside the window: what comes back, in which order, and when no more."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from seci_capture.domain.errors import CaptureError
from seci_capture.gui.tasks import TaskRunner
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.progress import Report


class Owner(QObject):
    """Holds the runner and what nobody else handled."""

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[CaptureError] = []
        self.runner = TaskRunner(self.failures.append, self)


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[Owner]:
    made = Owner()
    yield made
    made.runner.finish()


def test_edits_run_in_the_order_in_which_they_were_asked_for(owner: Owner, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        owner.runner.edit(lambda n=number: n, done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_results_come_back_on_the_windows_thread(owner: Owner, qtbot: QtBot) -> None:
    threads: list[int] = []
    owner.runner.read(lambda: None, lambda _: threads.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_reads_do_not_wait_for_many_imports(owner: Owner, qtbot: QtBot) -> None:
    for _ in range(6):
        begin_waiting(owner)
    read: list[str] = []
    owner.runner.read(lambda: "read", read.append)
    qtbot.waitUntil(lambda: read == ["read"])


def test_work_cancelled_before_its_turn_never_begins(owner: Owner, qtbot: QtBot) -> None:
    began: list[str] = []
    ended: list[str] = []
    first = begin_waiting(owner, lambda: ended.append("first"))
    second = owner.runner.long(
        lambda report, cancel: began.append("second"),
        lambda _: None,
        on_progress=lambda _: None,
        on_end=lambda: ended.append("second"),
    )
    second.cancel()
    first.cancel()
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert not began
    assert not owner.runner.busy


def test_what_is_begun_while_all_is_being_stopped_is_stopped_too(
    owner: Owner, qtbot: QtBot
) -> None:
    began: list[str] = []

    def go_on() -> None:
        owner.runner.long(
            lambda report, cancel: began.append("next"),
            lambda _: None,
            on_progress=lambda _: None,
            on_end=lambda: None,
        )

    begin_waiting(owner, go_on)
    owner.runner.stop()
    qtbot.waitUntil(lambda: not owner.runner.busy)
    assert not began
    go_on()
    qtbot.waitUntil(lambda: began == ["next"])
    qtbot.waitUntil(lambda: not owner.runner.busy)


def test_what_cannot_wait_runs_beside_heavy_work(owner: Owner, qtbot: QtBot) -> None:
    heavy = begin_waiting(owner)
    light: list[str] = []
    owner.runner.long(
        lambda report, cancel: "heard",
        light.append,
        on_progress=lambda _: None,
        on_end=lambda: None,
        at_once=True,
    )
    qtbot.waitUntil(lambda: light == ["heard"])
    assert owner.runner.busy
    heavy.cancel()


def test_nothing_is_delivered_after_the_end(qapp: QCoreApplication) -> None:
    owner = Owner()
    delivered: list[str] = []
    for _ in range(3):
        owner.runner.edit(lambda: "edit", delivered.append)
        owner.runner.read(lambda: "read", delivered.append)
    begin_waiting(owner, lambda: delivered.append("end"))
    owner.runner.finish()
    qapp.processEvents()
    assert not delivered


def begin_waiting(owner: Owner, on_end: object = None) -> CancelToken:
    """Begin work that lasts until it is stopped."""

    def work(report: Report, cancel: CancelToken) -> None:
        pause = threading.Event()
        while not pause.wait(0.01):
            cancel.check()

    return owner.runner.long(
        work,
        lambda _: None,
        on_progress=lambda _: None,
        on_end=on_end if callable(on_end) else lambda: None,
    )
