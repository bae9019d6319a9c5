"""The command that turns sound into words."""

from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import Desk, desk
from seci_capture.cli.output import say, shown_progress
from seci_capture.cli.parameters import Language, Model
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.domain.transcript import Transcript
from seci_capture.services import transcription
from seci_capture.services.files import replaced
from seci_capture.services.texts import N_, _
from seci_capture.services.transcript_formats import TranscriptFormat, rendered
from seci_capture.services.transient import transcribe_media


def transcribe(
    context: typer.Context,
    source: Annotated[
        Path, typer.Argument(metavar="DIR|MEDIA", help=N_("A library, or a media file."))
    ],
    recording_id: Annotated[str | None, typer.Option("--recording", metavar="ID")] = None,
    model: Model = DEFAULT,
    language: Language = None,
    form: Annotated[TranscriptFormat, typer.Option("--format")] = TranscriptFormat.TXT,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="OUT")] = None,
) -> None:
    """Transcribe a recording of a library, or a media file without a library.

    A transcription that was interrupted goes on where it stopped.
    """
    parts = desk(context)
    if recording_id is not None:
        _in_library(parts, source, recording_id, model, language)
        return
    if source.is_dir():
        raise typer.BadParameter(_("Say which recording of the library: --recording ID."))
    with shown_progress(_("Transcribing")) as report:
        edges = parts.edges
        spoken = transcribe_media(
            edges.media,
            edges.models,
            edges.speech,
            source,
            model=model,
            language=language,
            report=report,
        )
    _give(rendered(spoken, form), output)


def _in_library(
    parts: Desk, folder: Path, recording_id: str, model: str, language: str | None
) -> None:
    with parts.library(folder) as library, shown_progress(_("Transcribing")) as report:
        edit = transcription.transcribe(
            library,
            parts.edges.models,
            parts.edges.speech,
            recording_id,
            model=model,
            language=language,
            report=report,
        )
    say(edit.made(Transcript).id)


def _give(text: str, output: Path | None) -> None:
    if output is None:
        typer.echo(text, nl=False)
        return
    with replaced(output) as path:
        path.write_text(text, "utf-8")
