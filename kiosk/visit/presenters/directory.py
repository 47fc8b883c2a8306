"""Looking for help: the directory is opened in this process, and nobody else learns what is looked up."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from typing import assert_never
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.visit.flow.events.directory import (
    EntryWasReported,
    MoreServicesAsked,
    OpenNowToggled,
    ServiceOpened,
    ServicesFound,
    WrongSaid,
)
from kiosk.visit.flow.events.location import PlaceTaken
from kiosk.visit.flow.steps.directory import (
    DirectoryEntry,
    DirectoryFound,
    DirectoryStart,
    DirectoryStep,
    DirectoryWrong,
)
from kiosk.visit.flow.values import Client
from kiosk.visit.presenters.directory_facts import (
    Surroundings,
    directions,
    open_facts,
    place_words,
    result_line,
    service_props,
)
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.site import site_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.directory.categories import load_categories
from services.directory.records import EntryReport, Favourites, Service
from services.directory.search import Directory, Position
from services.portal.agent_port import AgentError
from services.portal.favourites import delete_favourite, favourites, put_favourite, report_entry
from ui.directory.results import ResultsProps, ResultsScreen
from ui.directory.service import ServiceProps, ServiceScreen
from ui.directory.start import StartProps, StartScreen
from ui.directory.wrong import WrongProps, WrongScreen
from ui.phrases.directory import OpenState
from ui.theme import resources


class Looking:
    """A guest's list is in this process only and goes with it; a client's is at the portal."""

    def __init__(self, stage: Stage, printing: Printing) -> None:
        self._stage = stage
        self._printing = printing
        self._directory: Directory | None = None
        self._is_asked = False
        self._query = ""
        self._favourites: tuple[str, ...] = ()
        self._is_list_of_client = False

    def scene(self, step: DirectoryStep) -> Scene:
        """The page of a step."""
        match step:
            case DirectoryStart():
                return self._start()
            case DirectoryFound():
                return self._results(step)
            case DirectoryEntry():
                return self._entry(step)
            case DirectoryWrong():
                return self._wrong(step)
        assert_never(step)

    # --- pages ---------------------------------------------------------------------------------------

    def _start(self) -> Scene:
        screen = StartScreen(self._stage.theme, self._start_props())
        screen.edited.connect(self._typed)
        screen.searched.connect(self._search)
        screen.category_chosen.connect(self._open_category)
        screen.favourites_chosen.connect(lambda: self._found(self._favourites))
        screen.went_back.connect(self._stage.go_back)
        self._open_directory()
        self._read_list_of_client()
        return Scene(screen, lambda: screen.set_props(self._start_props()))

    def _start_props(self) -> StartProps:
        is_missing = self._is_asked and self._directory is None
        return StartProps(self._query, is_missing, bool(self._favourites), self._stage.trouble)

    def _results(self, step: DirectoryFound) -> Scene:
        around = self._around()
        wanted = (service for service in map(self._service, step.ids) if service is not None)
        if step.is_open_now:
            wanted = (one for one in wanted if open_facts(one, around).state is OpenState.OPEN)
        found = [result_line(service, around) for service in islice(wanted, step.shown + 1)]
        props = ResultsProps(
            tuple(found[: step.shown]), step.category, step.query, step.is_open_now, len(found) > step.shown
        )
        screen = ResultsScreen(self._stage.theme, props)
        screen.chosen.connect(lambda service_id: self._stage.happened(ServiceOpened(service_id)))
        screen.open_now_toggled.connect(lambda: self._stage.happened(OpenNowToggled()))
        screen.more_wanted.connect(lambda: self._stage.happened(MoreServicesAsked()))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _entry(self, step: DirectoryEntry) -> Scene:
        screen = ServiceScreen(self._stage.theme, self._entry_props(step))
        screen.wrong_said.connect(lambda: self._stage.happened(WrongSaid()))
        screen.favourite_toggled.connect(lambda: self._toggle(step.service_id))
        screen.found_here_said.connect(lambda: self._stage.begin_to_write(PlaceTaken(self._place(step.service_id))))
        self._printing.offer(screen, lambda language: self._slip(step.service_id, language))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, lambda: screen.set_props(self._entry_props(step)))

    def _entry_props(self, step: DirectoryEntry) -> ServiceProps:
        service = self._service(step.service_id) or Service(id=step.service_id, name="")
        return replace(
            service_props(service, self._around()),
            is_favourite=step.service_id in self._favourites,
            is_reported=step.is_reported,
            can_be_told=isinstance(self._stage.flow.person, Client),
            trouble=self._stage.trouble,
        )

    def _place(self, service_id: str) -> str:
        service = self._service(service_id)
        return place_words(service) if service else ""

    def _slip(self, service_id: str, language: str) -> bytes:
        # Drawing paper takes a while to import: a visit that prints nothing starts without it.
        from services.printing.directions import directions_slip

        service = self._service(service_id) or Service(id=service_id, name="")
        return directions_slip(directions(service, self._around()), language=language, fonts_dir=resources() / "fonts")

    def _wrong(self, step: DirectoryWrong) -> Scene:
        stage = self._stage
        service = self._service(step.service_id)
        name = service.name if service else ""
        screen = WrongScreen(stage.theme, WrongProps(name))
        screen.reported.connect(lambda reason: self._report(step.service_id, reason))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(WrongProps(name, stage.trouble)))

    # --- doing ---------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._query = text

    def _search(self, text: str) -> None:
        self._query = text
        if self._directory is not None:
            self._found(tuple(self._directory.find(text)), query=text)

    def _open_category(self, category: str) -> None:
        if self._directory is not None:
            self._found(tuple(self._directory.in_category(category)), category=category)

    def _found(self, ids: tuple[str, ...], *, category: str = "", query: str = "") -> None:
        self._stage.happened(ServicesFound(ids, category, query))

    def _report(self, service_id: str, reason: str) -> None:
        report = EntryReport.model_validate({"service_id": service_id, "reason": reason})
        client = self._stage.client
        self._stage.work(lambda: report_entry(client, report), lambda _saved: self._stage.happened(EntryWasReported()))

    def _toggle(self, service_id: str) -> None:
        is_there = service_id in self._favourites
        if isinstance(self._stage.flow.person, Client):
            client = self._stage.client
            act = delete_favourite if is_there else put_favourite
            self._stage.work(lambda: act(client, service_id), self._take_list)
            return
        others = tuple(one for one in self._favourites if one != service_id)
        self._favourites = others if is_there else (service_id, *others)
        self._stage.refresh()

    def _read_list_of_client(self) -> None:
        """What a guest put on the list before signing in stays on it for this visit."""
        if isinstance(self._stage.flow.person, Client) and not self._is_list_of_client:
            client = self._stage.client
            self._stage.quietly(lambda: favourites(client), self._merge_list)

    def _merge_list(self, found: Favourites) -> None:
        self._is_list_of_client = True
        self._favourites = tuple(dict.fromkeys((*found.service_ids, *self._favourites)))
        self._stage.refresh()

    def _take_list(self, found: Favourites) -> None:
        self._favourites = tuple(found.service_ids)
        self._stage.refresh()

    # --- the directory -------------------------------------------------------------------------------

    def _open_directory(self) -> None:
        if self._directory is None:
            here = self._around().here
            port = self._stage.port
            self._stage.quietly(lambda: _opened(port.directory, here), self._take_directory)

    def _take_directory(self, directory: Directory | None) -> None:
        self._is_asked = True
        self._directory = directory
        self._stage.refresh()

    def _service(self, service_id: str) -> Service | None:
        return self._directory.service(service_id) if self._directory is not None else None

    def _around(self) -> Surroundings:
        site = site_of(self._stage.view)
        here = None
        if site is not None and site.latitude is not None and site.longitude is not None:
            here = Position(site.latitude, site.longitude)
        return Surroundings(self._stage.place.now(), _zone(site.time_zone if site else "UTC"), here)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return ZoneInfo("UTC")


def _opened(fetch: Callable[[], bytes], here: Position | None) -> Directory | None:
    """None where there is no directory yet, or none that can be read."""
    try:
        return Directory(fetch(), load_categories(resources()), here=here)
    except (AgentError, sqlite3.Error):
        return None
