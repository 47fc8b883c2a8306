"""Plays the visit in a throw-away house in memory, ends it, and searches."""

import math
import shutil
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlalchemy import select

from kiosk.demo.display import Display, Size
from kiosk.demo.guest_story import GuestStory
from kiosk.demo.hands import Hands
from kiosk.demo.house import House, private_folder
from kiosk.demo.probe import Snapshot
from kiosk.demo.records import Records, prepare_records
from kiosk.demo.story import Story
from kiosk.demo.teller import Network
from kiosk.demo.tongue import Tongue
from kiosk.demo.waiting import until
from kiosk.drill.files import files_beneath
from kiosk.drill.markers import Markers, new_markers
from kiosk.drill.memory import descendants
from kiosk.drill.needles import Needles
from kiosk.drill.paper import MarkedPaper
from kiosk.drill.photograph import PhotographStory
from kiosk.drill.places import Scene, rows
from kiosk.drill.results import Control, Findings
from kiosk.drill.search import moment_now, search_files
from kiosk.drill.watch import Watch
from portal.database import reading, transaction
from portal.models import Client, Signature
from services.speech.espeak import find_espeak

Meddle = Callable[[House, Markers], None]
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - the house is a private folder in it
_SCREEN: Final = Size(1366, 768)
_SPARE_S: Final = 60.0


def nothing(_house: House, _markers: Markers) -> None:
    """Nobody meddles."""


def _swing(random: Callable[[int], bytes]) -> float:
    """The drawn signature is a marker too: no other paper on this machine may have the same."""
    return int.from_bytes(random(4)) / 2**32 * math.tau


def drill(*, environ: Mapping[str, str], random: Callable[[int], bytes], meddle: Meddle = nothing) -> Findings:
    """Plays and searches; `meddle` is called between the end of the visit and the search.

    Raises Lost, NotInTime, ChildEnded, NoDisplay where the visit cannot be played.
    """
    folder = private_folder(beneath=_MEMORY if _MEMORY.is_dir() else None)
    try:
        with ExitStack() as open_things:
            began = moment_now()
            records = prepare_records(folder / "portal", hmis=None)
            open_things.callback(records.engine.dispose)
            display = open_things.enter_context(Display(folder / "screen", size=_SCREEN, environment=environ))
            before_the_camera = folder / "portal" / "paper.png"
            paper = MarkedPaper(before_the_camera, random)
            house = House(folder, records, environment=display.environment, has_probe=True, camera=before_the_camera)
            open_things.enter_context(house)
            drilled = _Drill(house, display, records, markers=new_markers(random), paper=paper, swing=_swing(random))
            visit = drilled.play()
            meddle(house, drilled.markers)
            needles = drilled.watch.needles()
            engines = frozenset(drilled.watch.engines)
            scene = Scene(house, display, folder, folder / "portal", environ, began, visit, engines)
            return Findings(tuple(rows(scene, needles)), (*drilled.watch.controls, _control_of_files(scene, needles)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Drill:
    """A visit of staff, two of a client and one of a guest, all with marked words."""

    def __init__(
        self, house: House, display: Display, records: Records, *, markers: Markers, paper: MarkedPaper, swing: float
    ) -> None:
        self._house = house
        self._records = records
        self.markers = markers
        hands = Hands(environment=display.environment, see=self._seen, swing=swing)
        self.watch = Watch(
            markers, hands=hands, display=display, visit=self._on_screen, document=self._document, paper=paper
        )
        eligible = replace(records.cast.eligible, name=markers.full_name)
        cast = replace(records.cast, eligible=eligible, email=markers.email, password=markers.password)
        network = Network(False, house.relay.cut, house.relay.restore, house.relay.hold, house.relay.release)
        self._story = Story(cast, hands=hands, journal=self.watch, network=network, tongue=Tongue("en"))
        self._photograph = PhotographStory(
            cast, hands=hands, journal=self.watch, network=network, tongue=Tongue("en"), away=lambda: None
        )
        self._guest = GuestStory(hands=hands, journal=self.watch, network=network, tongue=Tongue("en"))

    def play(self) -> int:
        """Gives the process of the visit that is on screen after the last one was ended, with a spare behind it."""
        _rename(self._records, self.markers)
        self._story.staff_search_and_invite(self.markers.search_text)
        self._story.client_signs()
        self._photograph.gives_marked_paper()
        self._story.welcome("guest-visit")
        has_voice = find_espeak() is not None
        self._guest.search_and_listen(sought=self.markers.sought, spoken=self.markers.spoken if has_voice else "")
        self._guest.welcome("next-visit")
        supervisor = self._house.programs["supervisor"]
        until(lambda: len(descendants(supervisor)) > 1, "the spare visit", timeout_s=_SPARE_S)
        return self._on_screen()

    def _seen(self) -> Snapshot | None:
        self._house.check()
        seen = self._house.probe.snapshot()
        if seen is None:
            self._house.check_service()
        return seen

    def _on_screen(self) -> int:
        return until(self._seen, "a visit on screen", timeout_s=_SPARE_S).pid

    def _document(self) -> bytes:
        with reading(self._records.engine) as session:
            return session.scalars(select(Signature.pdf)).one()


def _rename(records: Records, markers: Markers) -> None:
    """The client of the drill bears the marked name in the record too."""
    with transaction(records.engine) as session:
        client = session.scalars(select(Client).where(Client.id == records.cast.eligible.client_id)).one()
        client.first_name, client.middle_name, client.last_name = markers.first_name, "", markers.last_name


def _control_of_files(scene: Scene, needles: Needles) -> Control:
    """The portal's own files rightly hold the name: the search of files must find it there."""
    refused: list[Path] = []
    row = search_files(
        "portal", files_beneath(scene.portal_folder, refused=refused.append), needles=needles, refused=refused
    )
    return Control("name", "the portal's files", row.found["name"])
