"""Commands about recordings."""

from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.interruption import until_ctrl_c
from seci_capture.cli.output import say, show_rows, shown_progress, tell
from seci_capture.cli.parameters import AsJson, Folder, RecordingId, name
from seci_capture.cli.places import target
from seci_capture.domain.recording import Recording
from seci_capture.services import capture, handover, socialization, speaking, transcription
from seci_capture.services.library import Library
from seci_capture.services.texts import N_, _

commands = typer.Typer(help=N_("List and export recordings."), rich_markup_mode=None)

IMPORT_HELP = N_("Import a sound or video file into a library. The file itself stays as it is.")


def import_media(
    context: typer.Context,
    folder: Folder,
    media: Annotated[
        Path, typer.Argument(metavar="MEDIA", help=N_("Sound or video, of any usual kind."))
    ],
    interview_id: Annotated[
        str | None,
        typer.Option("--interview", metavar="ID", help=N_("The interview that was recorded.")),
    ] = None,
    handover_id: Annotated[
        str | None,
        typer.Option(
            "--handover", metavar="ID", help=N_("The handover; an interview is made for it.")
        ),
    ] = None,
) -> None:
    if (interview_id is None) == (handover_id is None):
        context.fail(_("Give either --interview or --handover"))
    parts = desk(context)
    with (
        parts.library(folder) as library,
        shown_progress(_("Importing")) as report,
        until_ctrl_c() as cancel,
    ):
        edit = capture.import_media(
            library,
            parts.edges.media,
            media,
            interview_id=interview_id,
            handover_id=handover_id,
            report=report,
            cancel=cancel,
        )
        recording = edit.made(Recording)
        _warn(library, recording)
    say(recording.id)


@commands.command("list", help=N_("List the recordings."))
def list_recordings(context: typer.Context, folder: Folder, as_json: AsJson = False) -> None:
    with desk(context).library(folder) as library:
        rows = [_row(library, each) for each in handover.all_recordings(library)]
    show_rows(rows, as_json=as_json)


@commands.command(help=N_("Write the sound of a recording as WAV or FLAC."))
def export(
    context: typer.Context,
    folder: Folder,
    recording_id: RecordingId,
    output: Annotated[
        Path,
        typer.Option(
            "-o",
            "--output",
            metavar="OUT.wav|OUT.flac",
            parser=target,
            help=N_("Where it goes; the ending chooses the form."),
        ),
    ],
) -> None:
    with desk(context).library(folder) as library:
        capture.export_recording(library, recording_id, output)
    tell(_("Written: {path}").format(path=output))


@commands.command(help=N_("Name who is heard on a channel, where two channels hold two people."))
def speaker(
    context: typer.Context,
    folder: Folder,
    recording_id: RecordingId,
    number: Annotated[
        int, typer.Option(metavar="N", help=N_("1: the left channel; 2: the right."))
    ],
    person: Annotated[
        str, typer.Option("--name", metavar="NAME", parser=name, help=N_("Who it is."))
    ],
) -> None:
    with desk(context).library(folder) as library:
        speaking.name_speaker(library, recording_id, number - 1, person)


def _row(library: Library, recording: Recording) -> dict[str, object]:
    transcript = transcription.latest(library, recording.id)
    state = "none" if transcript is None else "complete" if transcript.complete else "incomplete"
    return {
        "id": recording.id,
        "interview": recording.interview_id,
        "name": recording.name,
        "seconds": round(recording.seconds, 3),
        "channels": recording.channels,
        "sample_rate": recording.sample_rate,
        "recorded_at": recording.recorded_at,
        "transcript": state,
    }


def _warn(library: Library, recording: Recording) -> None:
    if recording.ended_early:
        tell(_("The file breaks off before its end. What it holds was imported."))
    consent = socialization.consent_state(library, recording.interview_id)
    if not consent.releasable:
        names = ", ".join(person.name for person in consent.missing)
        tell(
            _(
                "No permission to record is noted yet ({names}): nothing of this can be released."
            ).format(names=names)
        )
