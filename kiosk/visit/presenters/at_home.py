"""A client's own pages: home, its places, closing the account."""

from collections.abc import Callable, Mapping
from typing import Final, assert_never

from kiosk.visit.flow.events import (
    AccountWasClosed,
    CloseAccountAsked,
    HomeRefreshed,
    MyAccountAsked,
    MyPapersAsked,
)
from kiosk.visit.flow.steps import AccountClosed, AccountStopped, CloseAccount, Home, HomeStep, MyAccount, MyPapers
from kiosk.visit.flow.values import Client
from kiosk.visit.presenters.appointment_props import soon
from kiosk.visit.presenters.my_papers import PAPER_ROOMS
from kiosk.visit.presenters.signed_props import signed_lines
from kiosk.visit.presenters.signing import Signing
from kiosk.visit.presenters.site import local
from kiosk.visit.presenters.stage import Scene, Stage
from ui.home.close_account import AccountClosedScreen, AccountStoppedScreen, CloseAccountProps, CloseAccountScreen
from ui.home.places import PlaceProps, PlaceScreen, Room
from ui.home.screen import (
    DocumentsAsked,
    HomeProps,
    HomeScreen,
    NextStep,
    PapersWait,
    Place,
    PlaceAsked,
    TeamWrote,
    TileFacts,
)

_CASE_MANAGER: Final = "case manager"


class AtHome:
    """Shows only what there is for this client now.

    `places` leads to the features that have a tile of their own, `rooms` to what lies within the others.
    `read` opens what the care team wrote, `meet` the appointments, `documents` what the team asks for.
    """

    def __init__(
        self,
        stage: Stage,
        signing: Signing,
        *,
        places: Mapping[Place, Callable[[], None]],
        rooms: Mapping[Room, Callable[[], None]],
        read: Callable[[], None],
        meet: Callable[[], None],
        documents: Callable[[], None],
    ) -> None:
        self._stage = stage
        self._signing = signing
        self._read = read
        self._meet = meet
        self._documents = documents
        self._places: Mapping[Place, Callable[[], None]] = {
            Place.PAPERS: lambda: stage.happened(MyPapersAsked()),
            Place.ACCOUNT: lambda: stage.happened(MyAccountAsked()),
            **places,
        }
        self._rooms: Mapping[Room, Callable[[], None]] = {
            Room.DOCUMENTS: documents,
            **rooms,
            Room.CLOSE_ACCOUNT: lambda: stage.happened(CloseAccountAsked()),
        }

    def scene(self, step: HomeStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case Home():
                scene = self._home()
            case MyPapers():
                scene = self._place(Place.PAPERS, (Room.DOCUMENTS, *PAPER_ROOMS))
            case MyAccount():
                scene = self._place(Place.ACCOUNT, self._account_rooms())
            case CloseAccount():
                scene = self._close_account()
            case AccountClosed():
                screen = AccountClosedScreen(self._stage.theme)
                scene = Scene(screen, screen.retranslate)
            case AccountStopped():
                stopped = AccountStoppedScreen(self._stage.theme)
                scene = Scene(stopped, stopped.retranslate)
            case _:
                assert_never(step)
        return scene

    def _home(self) -> Scene:
        stage = self._stage
        screen = HomeScreen(stage.theme, self._home_props())
        screen.paper_chosen.connect(lambda: self._signing.open(stage.flow.asked_for()[0]))
        screen.message_chosen.connect(self._read)
        screen.appointment_chosen.connect(self._meet)
        screen.document_chosen.connect(self._documents)
        screen.place_chosen.connect(lambda place: self._places[place]())
        if stage.flow.kept or stage.flow.submissions:
            stage.quietly(stage.client.home, lambda home: stage.news(HomeRefreshed(home)))
        return Scene(screen, lambda: screen.set_props(self._home_props()))

    def _home_props(self) -> HomeProps:
        return HomeProps(
            places={place: self._facts(place) for place in self._places},
            next_step=self._next_step(),
            trouble=self._stage.trouble,
        )

    def _next_step(self) -> NextStep | None:
        person, waiting = self._stage.flow.person, self._stage.flow.asked_for()
        if waiting:
            first = waiting[0]
            return PapersWait(len(waiting), is_new_version=bool(first.replaces_version), is_roi=first.kind == "roi")
        if isinstance(person, Client) and person.home.unread:
            unread = [thread for thread in person.home.threads if thread.unread]
            return TeamWrote(is_case_manager=all(thread.role.casefold() == _CASE_MANAGER for thread in unread))
        asked = self._stage.flow.documents_asked()
        if coming := soon(self._stage):
            return coming
        if asked:
            return DocumentsAsked(len(asked))
        return PlaceAsked() if self._stage.flow.is_place_asked else None

    def _facts(self, place: Place) -> TileFacts:
        person = self._stage.flow.person
        match place:
            case Place.PAPERS:
                stage = self._stage
                return TileFacts(count=len(signed_lines(stage.flow, stage.view, now=stage.place.now())))
            case Place.MESSAGES if isinstance(person, Client):
                return TileFacts(count=person.home.unread)
            case Place.LOCATION if isinstance(person, Client) and person.home.location_told_at is not None:
                return TileFacts(day=local(person.home.location_told_at, self._stage.view).date())
            case Place.CONTACT if isinstance(person, Client):
                return TileFacts(count=person.home.ways_to_reach)
            case _:
                return TileFacts()

    def _place(self, place: Place, rooms: tuple[Room, ...]) -> Scene:
        stage = self._stage
        screen = PlaceScreen(stage.theme, PlaceProps(place, rooms))
        screen.room_chosen.connect(lambda room: self._rooms[room]())
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(PlaceProps(place, rooms, stage.trouble)))

    def _account_rooms(self) -> tuple[Room, ...]:
        client = self._stage.flow.client()
        elsewhere = {Room.DOCUMENTS, *PAPER_ROOMS}
        if client is None or not client.home.has_card:
            elsewhere.add(Room.LOST_CARD)
        if client is None or not client.home.results:
            elsewhere.add(Room.RESULTS)
        return tuple(room for room in self._rooms if room not in elsewhere)

    def _close_account(self) -> Scene:
        stage = self._stage
        screen = CloseAccountScreen(stage.theme, CloseAccountProps())
        client = stage.client
        screen.confirmed.connect(
            lambda: stage.work(client.deactivate_own_account, lambda _none: stage.happened(AccountWasClosed()))
        )
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(CloseAccountProps(stage.trouble)))
