"""Getting there by typing, as the window sees it: the search, and the palette of commands."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenuBar, QWidget

from seci_capture.domain.whereabouts import Scene, Spot
from seci_capture.gui.find.command_palette import CommandPalette
from seci_capture.gui.find.commands import Command, menu_commands, room_commands
from seci_capture.gui.find.key_sections import key_sections
from seci_capture.gui.find.search_panel import SearchPanel
from seci_capture.gui.models.keys import KeySection
from seci_capture.gui.models.places import Places, read_places
from seci_capture.gui.models.wanted import SpotWanted
from seci_capture.gui.reading import Reading
from seci_capture.gui.workplace import Workplace, room_titles
from seci_capture.services.naming import interview_name
from seci_capture.services.texts import _


class Finding(QObject):
    """Lies over the pages of the window. The palette is always there, the search in a library."""

    def __init__(self, menus: QMenuBar, ground: QWidget) -> None:
        super().__init__(ground)
        self.palette = CommandPalette(self._commands, ground)
        self.search: SearchPanel | None = None
        self._menus = menus
        self._ground = ground
        self._workplace: Workplace | None = None
        self._reading: Reading | None = None

    def open(self, workplace: Workplace) -> None:
        """Look into a library that was opened."""
        self._workplace = workplace
        self._reading = Reading(workplace.session.tasks)
        self.search = SearchPanel(workplace.session, self._ground)
        self.search.spot_wanted.connect(workplace.go_to)

    def close(self) -> None:
        """Let go of the library that is about to close."""
        if self.search is None or self._reading is None:
            return
        self._reading.drop()
        self.search.close_sound()
        self.search.leave()
        self.search.deleteLater()
        self.search = self._workplace = self._reading = None

    @Slot()
    def enter_search(self) -> None:
        """Show the search."""
        if self.search:
            self.palette.leave()
            self.search.enter()

    @Slot()
    def enter_palette(self) -> None:
        """Show the commands, and the places of the library as soon as they are read."""
        if self.search:
            self.search.leave()
        self.palette.enter()
        if self._workplace and self._reading:
            library = self._workplace.session.library
            self._reading.ask(lambda: read_places(library), self._offer_places)

    def keys(self) -> tuple[KeySection, ...]:
        """Return all keys: of the menus, and in an open library of each room."""
        if self._workplace is None:
            return key_sections(self._menus)
        names = [title.name for title in room_titles()]
        return key_sections(self._menus, self._workplace.rooms, names)

    @Slot()
    def go_on(self) -> None:
        """Show the next result of the search."""
        if self.search:
            self.search.go_on()

    @Slot()
    def go_back(self) -> None:
        """Show the result before."""
        if self.search:
            self.search.go_back()

    def _commands(self) -> Iterator[Command]:
        if self._workplace:
            number = self._workplace.room
            yield from room_commands(self._workplace.rooms[number], room_titles()[number].name)
        yield from menu_commands(self._menus)

    def _offer_places(self, places: tuple[Places, ...]) -> None:
        if self._workplace:
            self.palette.add(_ways(self._workplace, places))


def _ways(workplace: Workplace, places: tuple[Places, ...]) -> Iterator[Command]:
    """Give a command that goes there for each handover and each interview."""
    for place in places:
        expert, handover_id = place.handover.expert, place.handover.id
        name = _("Go to the handover of {expert}").format(expert=expert)
        yield Command(name, "", "", _way(workplace, Spot(Scene.SOCIALIZATION, handover_id)))
        for number, interview in enumerate(place.interviews, start=1):
            theme = interview_name(interview, number)
            name = _("Go to the interview {theme}").format(theme=theme)
            spot = Spot(Scene.SOCIALIZATION, handover_id, interview.id)
            yield Command(name, expert, "", _way(workplace, spot))


def _way(workplace: Workplace, spot: Spot) -> Callable[[], None]:
    return partial(workplace.go_to, SpotWanted(spot))
