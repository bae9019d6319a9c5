"""Commands about knowledge items."""

from typing import Annotated

import typer

from seci_capture.cli.desk import desk, expect
from seci_capture.cli.output import say, show_rows
from seci_capture.cli.parameters import AsJson, Folder, HandoverId, Kind
from seci_capture.domain.handover import Handover
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.services import combination, handover
from seci_capture.services.texts import N_

commands = typer.Typer(help=N_("Make knowledge items from marks."), rich_markup_mode=None)


@commands.command(help=N_("Make a knowledge item, with marks as its witnesses."))
def add(
    context: typer.Context,
    folder: Folder,
    handover_id: HandoverId,
    title: Annotated[str, typer.Option(metavar="T", help=N_("A few words that name it."))],
    statement: Annotated[
        str, typer.Option(metavar="S", help=N_("What the successor should know."))
    ],
    kind: Kind,
    area: Annotated[
        str,
        typer.Option(
            metavar="A", help=N_("The knowledge area it belongs to; a new name makes a new one.")
        ),
    ] = "",
    mark: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help=N_("A mark that bears witness; again for each one more.")),
    ] = None,
) -> None:
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


@commands.command("list", help=N_("List the knowledge items of a handover."))
def list_items(
    context: typer.Context, folder: Folder, handover_id: HandoverId, as_json: AsJson = False
) -> None:
    with desk(context).library(folder) as library:
        expect(library, Handover, handover_id)
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
