"""The stories that a tour can play, and what must be true after each."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.agent.operator import outbox_status
from kiosk.demo import checks
from kiosk.demo.backstage import backstage
from kiosk.demo.capture_story import DOCUMENTS, CaptureStory
from kiosk.demo.checks import Check
from kiosk.demo.client_story import ANSWER, PHONE, ClientStory
from kiosk.demo.film import PAGES
from kiosk.demo.guest_story import GuestStory
from kiosk.demo.hands import Hands
from kiosk.demo.house import House
from kiosk.demo.records import Records
from kiosk.demo.staff_story import StaffStory
from kiosk.demo.story import Story
from kiosk.demo.teller import Listener, Network, Teller
from kiosk.demo.tongue import Tongue
from kiosk.demo.waiting import until

_DELIVERED_S: Final = 120.0
_TOLD_MS: Final = 5_000


class StoryName(StrEnum):
    """Which story."""

    SIGNING = "signing"
    CLIENT = "client"
    GUEST = "guest"
    STAFF = "staff"
    CAPTURE = "capture"


@dataclass(frozen=True, slots=True)
class Set:
    """Where a story is played. `out`: where its documents go."""

    house: House
    records: Records
    hands: Hands
    journal: Listener
    tongue: Tongue
    cuts_network: bool
    out: Path

    @property
    def network(self) -> Network:
        """The network between the kiosk of this house and its portal."""
        relay = self.house.relay
        return Network(self.cuts_network, relay.cut, relay.restore, relay.hold, relay.release)


@dataclass(frozen=True, slots=True)
class Played:
    """A story that was played, with what it found. `secrets`: what must be in no file of the kiosk."""

    teller: Teller
    checks: tuple[Check, ...]
    secrets: Mapping[str, str] = field(repr=False)
    about: Mapping[str, int]


def _signing(stage: Set) -> Played:
    records = stage.records
    story = Story(records.cast, hands=stage.hands, journal=stage.journal, network=stage.network, tongue=stage.tongue)
    story.staff_invite()
    story.client_signs()
    story.welcome("welcome-after-signing")
    waited = _reconnected(stage)
    started = time.monotonic()
    until(lambda: records.client_signatures() > 0, "the signature to reach the portal", timeout_s=_DELIVERED_S)
    about = {"delivered_ms_after_visit": round((time.monotonic() - started) * 1000)}
    story.client_returns()
    story.welcome("ready-for-the-next")
    codes = {"invitation code": story.code, "invitation code, compact": "".join(story.code.split())}
    return Played(story, (*waited, *_paper(stage)), records.cast.secrets() | codes, about)


def _reconnected(stage: Set) -> tuple[Check, ...]:
    """Gives the network back after the visit has ended."""
    if not stage.cuts_network:
        return ()
    waiting, arrived = len(outbox_status(stage.house.settings).waiting), stage.records.client_signatures()
    stage.house.relay.restore()
    name = "without network the paper waited on the kiosk"
    return (checks.took_place(name, (waiting, arrived) == (1, 0), f"waiting: {waiting}, at the portal: {arrived}"),)


def _paper(stage: Set) -> tuple[Check, ...]:
    records, document = stage.records, stage.out / "roi.pdf"
    with backstage(stage.house.settings, records.cast) as away:
        fetched = away.fetch_paper()
    document.write_bytes(fetched.pdf)
    counts = {
        "client's list": len(fetched.summaries),
        "client's rows": records.client_signatures(),
        "all rows": records.all_signatures(),
    }
    return (
        checks.exactly_one("signature at the portal", counts=counts),
        checks.pdfsig_agrees(document),
        checks.pyhanko_agrees(document, trust_roots_pem=records.trust_roots_pem),
    )


def _client(stage: Set) -> Played:
    records = stage.records

    def away() -> None:
        until(
            lambda: min(records.given().values()) > 0, "all that was given to be at the portal", timeout_s=_DELIVERED_S
        )
        with backstage(stage.house.settings, records.cast) as desk:
            desk.answer_client(ANSWER)

    with backstage(stage.house.settings, records.cast) as desk:
        desk.connect_client()
    story = ClientStory(
        records.cast,
        hands=stage.hands,
        journal=stage.journal,
        network=stage.network,
        tongue=stage.tongue,
        away=away,
    )
    story.play()
    until(lambda: records.taken_back() > 0, "the portal to know what was taken back", timeout_s=_DELIVERED_S)
    counts = records.given() | {"permissions taken back": records.taken_back()}
    arrived = checks.exactly_one("of each thing that was given", counts=counts)
    return Played(story, (arrived,), records.cast.secrets() | story.secrets(), {})


def _staff(stage: Set) -> Played:
    records = stage.records

    def close_elsewhere() -> None:
        with backstage(stage.house.settings, records.cast) as desk:
            desk.close_account()

    story = StaffStory(
        records.cast,
        hands=stage.hands,
        journal=stage.journal,
        network=stage.network,
        tongue=stage.tongue,
        close_elsewhere=close_elsewhere,
    )
    story.play()
    name = "a closed account ends on the screen of who is signed in"
    told = checks.took_place(name, story.told_ms <= _TOLD_MS, f"after {story.told_ms} ms, at most {_TOLD_MS}")
    arrived = checks.exactly_one("contact change", counts={"at the portal": records.given()["contact changes"]})
    secrets = records.cast.secrets() | {"phone": PHONE, "staff's PIN": records.cast.staff.pin}
    return Played(story, (told, arrived), secrets, {"account_stopped_ms": story.told_ms})


def _guest(stage: Set) -> Played:
    story = GuestStory(hands=stage.hands, journal=stage.journal, network=stage.network, tongue=stage.tongue)
    story.play()
    until(lambda: stage.records.reports() > 0, "the report to be at the portal", timeout_s=_DELIVERED_S)
    arrived = checks.exactly_one("report of a wrong entry", counts={"at the portal": stage.records.reports()})
    return Played(story, (arrived,), story.secrets(), {})


def _capture(stage: Set) -> Played:
    records = stage.records
    with backstage(stage.house.settings, records.cast) as desk:
        desk.connect_client()
    story = CaptureStory(
        records.cast, hands=stage.hands, journal=stage.journal, network=stage.network, tongue=stage.tongue
    )
    story.play()
    until(
        lambda: records.given()["documents"] >= DOCUMENTS, "the documents to be at the portal", timeout_s=_DELIVERED_S
    )
    pages, wanted = records.document_pages(), [1, PAGES]
    arrived = checks.took_place("both documents arrived with all their pages", pages == wanted, f"pages: {pages}")
    return Played(story, (arrived,), records.cast.secrets(), {})


PLAYS: Final[Mapping[StoryName, Callable[[Set], Played]]] = {
    StoryName.SIGNING: _signing,
    StoryName.CLIENT: _client,
    StoryName.GUEST: _guest,
    StoryName.STAFF: _staff,
    StoryName.CAPTURE: _capture,
}
