"""Commands about knowledge items."""

from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, HandoverId
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.services import combination, handover
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Make knowledge items from marks."), rich_markup_mode=None)


@commands.command()
def add(
    context: typer.Context,
    folder: Folder,
    handover_id: HandoverId,
    title: Annotated[str, typer.Option(metavar="T")],
    statement: Annotated[str, typer.Option(metavar="S")],
    kind: Annotated[MarkKind, typer.Option()],
    area: Annotated[str, typer.Option(metavar="A")] = "",
    mark: Annotated[list[str] | None, typer.Option(metavar="ID")] = None,
) -> None:
    """Make a knowledge item, with marks as its evidence."""
    with desk(context).library(folder) as library:
        edit = combination.add_item(
            library,
            handover_id,
            title=title,
            statement=statement,
            kind=kind,
            area=area,
            evidence=mark or [],
        )
    say(edit.made(KnowledgeItem).id)


@commands.command("list")
def list_items(
    context: typer.Context, folder: Folder, handover_id: HandoverId, as_json: AsJson = False
) -> None:
    """List the knowledge items of a handover."""
    with desk(context).library(folder) as library:
        areas = {area.id: area.name for area in handover.areas(library, handover_id)}
        rows = [
            {
                "id": each.id,
                "kind": each.kind.value,
                "title": each.title,
                "statement": each.statement,
                "area": areas.get(each.area_id or ""),
                "marks": list(each.evidence),
            }
            for each in combination.items(library, handover_id)
        ]
    show_rows(rows, as_json=as_json)
