"""The command that turns sound into words."""

from pathlib import Path
from typing import Annotated

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.interruption import until_ctrl_c
from seci_capture.cli.output import say, shown_progress, tell
from seci_capture.cli.parameters import Language, Model
from seci_capture.cli.places import target
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.domain.transcript import Transcript
from seci_capture.services import transcription
from seci_capture.services.files import replaced
from seci_capture.services.library import Library
from seci_capture.services.ports import Edges
from seci_capture.services.texts import N_, _
from seci_capture.services.transcript_formats import Spoken, TranscriptFormat, rendered
from seci_capture.services.transient import transcribe_media

HELP = N_(
    "Transcribe a recording, or any media file.\n\n"
    "The words of a recording are kept in the library, window by window: a transcription that was "
    "interrupted goes on where it stopped, and one that is whole is not made again. The id of the "
    "transcript is printed; its text is written with -o only. The text of a media file is printed, "
    "or written with -o, and nothing of it is kept."
)


def transcribe(
    context: typer.Context,
    source: Annotated[
        Path, typer.Argument(metavar="DIR|MEDIA", help=N_("A library, or a sound or video file."))
    ],
    recording_id: Annotated[
        str | None,
        typer.Option("--recording", metavar="ID", help=N_("Which recording of the library.")),
    ] = None,
    model: Model = DEFAULT,
    language: Language = None,
    form: Annotated[
        TranscriptFormat | None,
        typer.Option("--format", help=N_("The form of the text; by the ending of OUT, else txt.")),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="OUT", parser=target, help=N_("Where the text goes.")
        ),
    ] = None,
) -> None:
    parts = desk(context)
    if recording_id is None:
        if source.is_dir():
            context.fail(_("Say which recording of the library: --recording ID"))
        _give(_heard(parts.edges, source, model, language), form, output)
        return
    if form is not None and output is None:
        context.fail(_("Say where the text goes: -o OUT"))
    with parts.library(source) as library:
        transcript = _transcribed(library, parts.edges, recording_id, model, language)
        if output is not None:
            _give(transcription.spoken(library, transcript), form, output)
    say(transcript.id)


def _transcribed(
    library: Library, edges: Edges, recording_id: str, model: str, language: str | None
) -> Transcript:
    with shown_progress(_("Transcribing")) as report, until_ctrl_c() as cancel:
        edit = transcription.transcribe(
            library,
            edges.models,
            edges.speech,
            recording_id,
            model=model,
            language=language,
            report=report,
            cancel=cancel,
        )
    return edit.made(Transcript)


def _heard(edges: Edges, media: Path, model: str, language: str | None) -> Spoken:
    with shown_progress(_("Transcribing")) as report, until_ctrl_c() as cancel:
        return transcribe_media(
            edges.media,
            edges.models,
            edges.speech,
            media,
            model=model,
            language=language,
            report=report,
            cancel=cancel,
        )


def _give(spoken: Spoken, form: TranscriptFormat | None, output: Path | None) -> None:
    if spoken.ended_early:
        tell(_("The file breaks off before its end. What it holds was transcribed."))
    text = rendered(spoken, form or _form_of(output))
    if output is None:
        typer.echo(text, nl=False)
        return
    with replaced(output) as path:
        path.write_text(text, "utf-8")


def _form_of(output: Path | None) -> TranscriptFormat:
    ending = output.suffix.lower().removeprefix(".") if output else ""
    return TranscriptFormat(ending) if ending in list(TranscriptFormat) else TranscriptFormat.TXT
