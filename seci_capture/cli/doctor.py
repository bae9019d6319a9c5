"""The command that says what works on this computer."""

import json
from dataclasses import asdict

import typer

from seci_capture.cli.desk import desk
from seci_capture.cli.output import for_terminal, say
from seci_capture.cli.parameters import AsJson
from seci_capture.services.diagnosis import Diagnosis, diagnose
from seci_capture.services.texts import N_, _

HELP = N_("Say what works on this computer.")
_MIB = 1 << 20


def doctor(context: typer.Context, as_json: AsJson = False) -> None:
    found = diagnose(desk(context).edges)
    if as_json:
        say(json.dumps(asdict(found), ensure_ascii=False, indent=2))
        return
    for line in _lines(found):
        say(line)


def _lines(found: Diagnosis) -> list[str]:
    lines = [_("Speech models")]
    for model in found.models:
        state = _("present") if model.present else _("missing")
        languages = ", ".join(model.languages) or _("many languages")
        lines.append(f"  {model.name}: {state}, {model.bytes // _MIB} MB, {languages}")
    lines.append(_("Sound devices"))
    lines += _devices(found)
    lines.append(_("Libraries opened lately"))
    lines += _libraries(found)
    lines.append(_("Previews and PDF"))
    office = found.office or _("not found; documents open in Word as well")
    lines.append(f"  LibreOffice: {office}")
    lines.append(_("Folders"))
    lines += [f"  {name}: {path}" for name, path in found.folders.items()]
    lines.append(_("Versions"))
    lines += [f"  {name}: {version}" for name, version in found.versions.items()]
    lines.append(_("Free disk space: {size} GB").format(size=found.free_gib))
    return lines


def _libraries(found: Diagnosis) -> list[str]:
    if not found.libraries:
        return ["  " + _("none")]
    state = {True: _("present"), False: _("not there: moved, or on a drive that is not connected")}
    return [f"  {for_terminal(each.path)}: {state[each.present]}" for each in found.libraries]


def _devices(found: Diagnosis) -> list[str]:
    if found.sound_devices is None:
        return ["  " + _("cannot be listed here: a system library for sound is missing")]
    if not found.sound_devices:
        return ["  " + _("none")]
    return [f"  {each.direction}: {each.name}" for each in found.sound_devices]
