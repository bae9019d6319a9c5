"""The models of the Compile room keep Qt's rules for models while what they show changes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui.models import dragged
from seci_capture.gui.models.compiled import Compiled, read_compiled
from seci_capture.gui.models.item_list import ItemListModel, ItemRole
from seci_capture.gui.models.item_rows import AreaRow, ItemRow
from seci_capture.gui.models.quote_list import QuoteListModel
from seci_capture.services import combination, marking
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, open_new


@dataclass
class Shelf:
    """A library with a case and two marks."""

    library: Library
    case: Case
    marks: tuple[Mark, Mark]

    @property
    def compiled(self) -> Compiled:
        return read_compiled(self.library, self.case.handover.id)

    def add(self, title: str, area: str = "", *marks: Mark) -> KnowledgeItem:
        edit = combination.add_item(
            self.library,
            self.case.handover.id,
            title=title,
            statement=title,
            kind=MarkKind.MODEL,
            area=area,
            evidence=[mark.id for mark in marks],
        )
        return edit.made(KnowledgeItem)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    library = open_new(tmp_path / "library")
    case = add_case(library)
    words = [word.n for word in case.words]
    cue, story = (
        marking.mark_words(library, case.transcript.id, words[n], words[n + 3], kind, note).made(
            Mark
        )
        for n, kind, note in ((0, MarkKind.CUE, "listen <twice>"), (5, MarkKind.STORY, ""))
    )
    yield Shelf(library, case, (cue, story))
    library.close()


def checked(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Let Qt's own tester watch a model."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_items_change_as_qt_expects(shelf: Shelf, qtbot: QtBot) -> None:
    model = ItemListModel(writable=True)
    tester = checked(model)
    model.show(shelf.compiled)
    hum = shelf.add("Hum", "Pumps", shelf.marks[0])
    model.show(shelf.compiled)
    shelf.add("Sky")
    shelf.add("Bearing", "Pumps")
    model.show(shelf.compiled)
    combination.remove_item(shelf.library, hum.id)
    model.show(shelf.compiled)
    model.show(None)
    assert model.rowCount() == 0
    del tester


def test_rows_that_stay_are_left_alone(shelf: Shelf, qtbot: QtBot) -> None:
    hum = shelf.add("Hum")
    shelf.add("Sky")
    model = ItemListModel(writable=True)
    model.show(shelf.compiled)
    removed: list[tuple[int, int]] = []
    changed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda parent, first, last: removed.append((first, last)))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.show(shelf.compiled)
    assert (removed, changed) == ([], [])
    sky = shelf.compiled.items[1]
    combination.change_item(shelf.library, replace(sky, title="Clear sky"))
    model.show(shelf.compiled)
    assert (removed, changed) == ([], [(2, 2)])
    combination.remove_item(shelf.library, hum.id)
    model.show(shelf.compiled)
    assert (removed, changed) == ([(1, 1)], [(2, 2)])


def test_an_item_says_how_many_witnesses_it_has(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.add("Hum", "", *shelf.marks)
    shelf.add("Sky")
    model = ItemListModel(writable=True)
    model.show(shelf.compiled)
    rows = [model.index(n).data(ItemRole.ROW) for n in range(model.rowCount())]
    assert rows[0] == AreaRow(None, "Without an area")
    assert [row.witnesses for row in rows if isinstance(row, ItemRow)] == [
        "2 quotes",
        "no witness yet",
    ]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Model: Hum (2 quotes)"


def test_an_area_without_items_is_shown(shelf: Shelf, qtbot: QtBot) -> None:
    combination.remove_item(shelf.library, shelf.add("Hum", "Pumps").id)
    model = ItemListModel(writable=True)
    model.show(shelf.compiled)
    assert [model.index(n).data() for n in range(model.rowCount())] == ["Pumps"]


def test_an_item_whose_area_is_gone_is_still_shown(shelf: Shelf, qtbot: QtBot) -> None:
    hum = shelf.add("Hum", "Pumps")
    compiled = replace(shelf.compiled, areas=())
    model = ItemListModel(writable=True)
    model.show(compiled)
    assert model.index_of(hum.id).isValid()


def test_only_ids_are_dragged(shelf: Shelf, qtbot: QtBot) -> None:
    hum = shelf.add("Hum")
    items, quotes = ItemListModel(writable=True), QuoteListModel()
    items.show(shelf.compiled)
    quotes.put(shelf.marks)
    data = items.mimeData([items.index_of(hum.id)])
    assert dragged.carried(dragged.ITEM, data) == (hum.id,)
    assert dragged.carried(dragged.MARKS, data) == ()
    both = quotes.mimeData([quotes.index(1), quotes.index(0)])
    assert dragged.carried(dragged.MARKS, both) == tuple(mark.id for mark in shelf.marks)
    assert both.formats() == [dragged.MARKS]


def test_the_quotes_change_as_qt_expects(shelf: Shelf, qtbot: QtBot) -> None:
    model, (cue, story) = QuoteListModel(), shelf.marks
    tester = checked(model)
    for shown in ((), (cue,), (cue, story), (story, cue), (story,), ()):
        model.put(shown)
        assert model.rows == shown
    del tester


def test_a_quote_is_read_with_its_kind_and_note(shelf: Shelf, qtbot: QtBot) -> None:
    model = QuoteListModel()
    model.put(shelf.marks)
    exact = shelf.marks[0].anchor.exact
    assert model.index(0).data() == f"“{exact}”"
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Cue – {exact} – listen <twice>"
    assert "listen &lt;twice&gt;" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.row_at(QModelIndex()) is None
