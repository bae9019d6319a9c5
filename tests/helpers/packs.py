"""Knowledge packs to write: a rich one in English, one with long German words, an empty one."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import NAMESPACE_URL, uuid5

from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import (
    Gap,
    GapKind,
    KnowledgePack,
    PackArea,
    PackItem,
    Quote,
    Source,
    SourceRecording,
)

WRITTEN_AT = datetime(2026, 4, 2, 16, 30, tzinfo=UTC)
WINTER = ("The network in winter", date(2026, 3, 5))
FAULTS = ("Faults and how they announce themselves", date(2026, 3, 19))


def identity(name: str) -> str:
    """Return the UUID of a name, the same on every run."""
    return str(uuid5(NAMESPACE_URL, name.encode(errors="replace").decode()))


def quote(
    name: str,
    text: str,
    start: float,
    *,
    kind: MarkKind = MarkKind.CONCEPT,
    interview: tuple[str, date | None] = WINTER,
    speaker: str = "Karin Vogt",
    note: str = "",
) -> Quote:
    """Return a quote of the expert."""
    theme, held_on = interview
    return Quote(identity(name), kind, text, speaker, theme, held_on, start, note)


def item(
    kind: MarkKind, title: str, statement: str, *quotes: Quote, name: str | None = None
) -> PackItem:
    """Return an item with its witnesses."""
    return PackItem(identity(name or title), kind, title, statement, quotes)


def rich_pack(*, draft: bool = True) -> KnowledgePack:
    """Return the pack of a maintenance lead: three areas, nine items, two interviews."""
    return KnowledgePack(
        handover=Handover(
            id=identity("rich"),
            expert="Karin Vogt",
            created_at=datetime(2026, 2, 2, 9, 0, tzinfo=UTC),
            role="Head of maintenance, district heating plant Nord",
            leaves=date(2026, 6, 30),
            challenge="Keep the supply safe through the next winter, with a team in which nobody "
            "has yet led a cold start of the whole network.\n\nThe second boiler is due for its "
            "revision in the same year.",
        ),
        successors=("Jonas Brandt", "Aylin Demir"),
        written_at=WRITTEN_AT,
        areas=(_winter(), _faults(), _people()),
        questions=(
            quote(
                "ask-bypass",
                "When exactly do you open the bypass at the school, before or after the pressure "
                "has settled?",
                2751.0,
                kind=MarkKind.QUESTION,
                speaker="Miriam Ott",
                note="Bring the drawing of substation 14 to the next meeting.",
            ),
            quote(
                "ask-spares",
                "Who may order the spare impeller when you are gone?",
                1210.0,
                kind=MarkKind.QUESTION,
                interview=FAULTS,
                speaker="Miriam Ott",
            ),
        ),
        gaps=(
            Gap(GapKind.KIND_MISSING, MarkKind.ANALOGY.value),
            Gap(GapKind.ITEM_WITHOUT_WITNESS, "Revision calendar of the boilers"),
            Gap(GapKind.MARK_UNUSED, "the old valve in the cellar of the swimming pool"),
            Gap(GapKind.MARK_UNUSED, "that is why I never trust the first reading"),
            Gap(GapKind.NOT_TRANSCRIBED, "Walk through the boiler house"),
        ),
        sources=(
            Source(
                *WINTER,
                "Control room Nord",
                ("Karin Vogt", "Miriam Ott"),
                True,
                (SourceRecording("Interview 1, part 1", 3124.0, "base", "en"),),
            ),
            Source(
                *FAULTS,
                "Boiler house",
                ("Karin Vogt", "Miriam Ott", "Jonas Brandt"),
                True,
                (
                    SourceRecording("Interview 2", 4385.0, "base", "en"),
                    SourceRecording("Walk through the boiler house", 1260.0, "", ""),
                ),
            ),
        ),
        draft=draft,
    )


def german_pack() -> KnowledgePack:
    """Return a pack whose words are long and whose language is German."""
    pack = rich_pack()
    area = PackArea(
        "Fernwärmeübergabestationsinstandhaltung und Druckhaltungsüberwachungseinrichtungen",
        (
            item(
                MarkKind.CONCEPT,
                "Rücklauftemperaturbegrenzungsventileinstellungsprotokoll",
                "Das Protokoll hält fest, bei welcher Außentemperatur das "
                "Rücklauftemperaturbegrenzungsventil von Hand nachgestellt wurde und wer die "
                "Wiederinbetriebnahmegenehmigung erteilt hat.",
                quote(
                    "de-1",
                    "Ohne dieses Protokoll fängt jeder im Herbst wieder von vorn an, und die "
                    "Hausanschlussraumbegehung dauert doppelt so lang.",
                    742.0,
                    interview=("Wärmeübergabestationen im Bestand", date(2026, 3, 5)),
                ),
            ),
            item(
                MarkKind.PITFALL,
                "Druckstoß beim Schließen der Hauptabsperrarmaturen der Transportleitung",
                "Wer die Armatur in weniger als vier Minuten schließt, riskiert einen Druckstoß "
                "bis in die Kraftwerksanschlussleitung.",
            ),
        ),
    )
    return replace(
        pack,
        handover=replace(
            pack.handover,
            language="de",
            role="Leiterin der Instandhaltung und Betriebsführungsverantwortliche Fernwärme Nord",
            challenge="Versorgungssicherheit im nächsten Winter.",
        ),
        areas=(area,),
    )


def empty_pack() -> KnowledgePack:
    """Return the pack of a handover of which only the expert's name is known."""
    return KnowledgePack(
        handover=Handover(id=identity("empty"), expert="Karin Vogt", created_at=WRITTEN_AT),
        successors=(),
        written_at=WRITTEN_AT,
        areas=(),
        questions=(),
        gaps=(Gap(GapKind.NO_LEAVING_DATE), Gap(GapKind.NO_SUCCESSOR)),
        sources=(),
    )


def _winter() -> PackArea:
    return PackArea(
        "Running the network in winter",
        (
            item(
                MarkKind.MODEL,
                "The cold start in four steps",
                "A cold start goes from the source outwards: pressure first, then the main line, "
                "then the large customers, and the single houses last. Each step waits until the "
                "return has stopped falling.",
                quote(
                    "model-1",
                    "I always say, pressure, trunk, giants, dwarfs. And between each of them you "
                    "wait until the return stops falling, even if the phone does not stop ringing.",
                    754.0,
                    kind=MarkKind.MODEL,
                ),
                quote(
                    "model-2",
                    "The year we skipped the waiting we had air in the hospital line for two days.",
                    1302.5,
                    kind=MarkKind.MODEL,
                    note="She drew the four steps on the whiteboard; the photo is in the folder.",
                ),
            ),
            item(
                MarkKind.CONCEPT,
                "Sleeping line",
                "A line with so little flow that it cools down although its valve is open. It "
                "looks healthy on the screen and is found by hand, at the return pipe.",
                quote("concept-1", "We call that a sleeping line. You only feel it.", 1877.2),
            ),
            item(
                MarkKind.METAPHOR,
                "The network is a lung",
                "The network breathes in during the night and out at six in the morning. Whoever "
                "forces it at the wrong moment makes it cough: pumps hunt and valves chatter.",
                quote(
                    "metaphor-1",
                    "It is like a lung, really. At six it breathes out, and you do not push "
                    "against somebody who is breathing out.",
                    2210.0,
                    kind=MarkKind.METAPHOR,
                ),
            ),
            item(
                MarkKind.HYPOTHESIS,
                "If the return rises at night, look for a bypass",
                "When the return temperature rises between two and four in the morning and no "
                "customer has changed anything, somebody has left a bypass open.",
                quote(
                    "rule-1",
                    "At that hour nobody showers. If the return goes up, it is a bypass. I have "
                    "been wrong about that perhaps twice.",
                    2544.0,
                    kind=MarkKind.HYPOTHESIS,
                ),
            ),
        ),
    )


def _faults() -> PackArea:
    return PackArea(
        "Faults and their first signs",
        (
            item(
                MarkKind.CUE,
                "The hum of pump 3 becomes a note",
                "Pump 3 hums all year. When the hum becomes a note that one could sing, the "
                "bearing has about two weeks left.",
                quote(
                    "cue-1",
                    "When you can sing it, order the bearing.",
                    611.0,
                    kind=MarkKind.CUE,
                    interview=FAULTS,
                ),
            ),
            item(
                MarkKind.PITFALL,
                "Trusting the first reading after a restart",
                "The heat meters need eleven minutes after a restart until they are right. Until "
                "then they show the last good value and look as if all were well.",
                quote(
                    "pitfall-1",
                    "It shows you yesterday with a smile. Eleven minutes, then believe it.",
                    903.0,
                    kind=MarkKind.PITFALL,
                    interview=FAULTS,
                    note="Check with the manufacturer whether this is still so with firmware 4.",
                ),
            ),
            item(
                MarkKind.STORY,
                "The night of the frozen expansion tank",
                "January 2019, minus nineteen degrees: the level sensor of the expansion tank "
                "froze and reported full. The network lost water for five hours before anybody "
                "doubted the sensor.",
                quote(
                    "story-1",
                    "Everybody looked at the screen, and the screen said full. I went outside and "
                    "knocked on the tank. It was hollow. So we fed by hand until morning, four "
                    "people with a hose.",
                    1456.0,
                    kind=MarkKind.STORY,
                    interview=FAULTS,
                ),
            ),
        ),
    )


def _people() -> PackArea:
    return PackArea(
        "People and calendars",
        (
            item(
                MarkKind.CONTACT,
                "Ms Kessler, control room of the power station",
                "Calls back within minutes if the first sentence contains the pressure. Wants to "
                "be asked before a test, never told.",
                quote(
                    "contact-1",
                    "Say the number first, then hello.",
                    3702.0,
                    kind=MarkKind.CONTACT,
                    interview=FAULTS,
                ),
            ),
            item(
                MarkKind.MODEL,
                "Revision calendar of the boilers",
                "Boiler 1 in odd years, boiler 2 in even years, never both after week 36.",
            ),
        ),
    )
