"""From a record of the directory to what a page shows of it, at a moment and a place. No Qt."""

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from services.directory.distance import distance_m, walking_minutes
from services.directory.opening import ClosedNow, HoursUnknown, OpenNow, hours_on, opening
from services.directory.records import Phone, Place, Schedule, Service
from services.directory.search import Position
from services.portal.contract.location import LONGEST_PLACE
from ui.directory.results import ResultLine
from ui.directory.service import PlaceFacts, ServiceProps
from ui.phrases.directory import Away, DayHours, OpenFacts, OpenState, ages_words, checked_words, day_hours_words

if TYPE_CHECKING:
    from services.printing.directions import DirectionsSlip

_WEEK = 7
_VOICE = frozenset({"", "voice", "hotline"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where and when somebody looks. `here` None: nobody said where this kiosk stands."""

    now: dt.datetime
    zone: ZoneInfo
    here: Position | None


def result_line(service: Service, around: Surroundings) -> ResultLine:
    """One line of the list."""
    away = min((found for place in service.places if (found := _away(place, around))), key=_metres, default=None)
    return ResultLine(service.id, service.name, service.organization, open_facts(service, around), away)


def place_words(service: Service) -> str:
    """Where it is, in a line: the name and the first address, as long as a place may be told."""
    address = next((place.address for place in service.places if place.address), [])
    return ", ".join((service.name, *address))[:LONGEST_PLACE]


def service_props(service: Service, around: Surroundings) -> ServiceProps:
    """Everything about one service that a person can use."""
    schedules = _schedules(service)
    today = around.now.astimezone(around.zone).date()
    days = (today + dt.timedelta(days=number) for number in range(_WEEK))
    week = tuple(_day(schedules, day, around.zone) for day in days)
    ages = ages_words(service.minimum_age, service.maximum_age)
    phones = [*service.phones, *(phone for place in service.places for phone in place.phones)]
    return ServiceProps(
        name=service.name,
        opening=open_facts(service, around),
        organization=service.organization,
        what=service.what,
        alert=service.alert,
        phones=_unique(_phone_text(phone) for phone in phones),
        places=tuple(_place(place, around) for place in service.places),
        week=week if any(day.spans for day in week) else (),
        hours_notes=_unique(schedule.words for schedule in schedules),
        who=_unique((service.eligibility, ages, *service.areas)),
        cost=service.fees,
        bring=tuple(service.documents),
        apply=_unique((service.how_to_apply, service.wait)),
        languages=_unique((*service.languages, service.interpretation)),
        web=_unique((service.url, service.email)),
        checked_on=service.checked_on,
    )


def directions(service: Service, around: Surroundings) -> "DirectionsSlip":
    """What goes on paper, for the nearest place. Not whether it is open now: paper is read later."""
    from services.printing.directions import DirectionsSlip

    facts = service_props(service, around)
    place = min(service.places, key=lambda one: _metres_of(one, around), default=Place(id=""))
    return DirectionsSlip(
        name=facts.name,
        organization=facts.organization if facts.organization != facts.name else "",
        phones=facts.phones,
        address=tuple(filter(None, (place.name, *place.address))),
        way=place.transport,
        hours=(*map(day_hours_words, facts.week), *facts.hours_notes),
        bring=facts.bring,
        checked=checked_words(facts.checked_on),
        latitude=place.latitude,
        longitude=place.longitude,
    )


def open_facts(service: Service, around: Surroundings) -> OpenFacts:
    """Whether it is open now."""
    if service.is_paused:
        return OpenFacts(OpenState.PAUSED)
    match opening(_schedules(service), around.now, around.zone):
        case OpenNow(until):
            return OpenFacts(OpenState.OPEN, until.astimezone(around.zone) if until else None)
        case ClosedNow(opens):
            if opens is None:
                return OpenFacts(OpenState.CLOSED)
            there = opens.astimezone(around.zone)
            return OpenFacts(OpenState.CLOSED, there, there.date() == around.now.astimezone(around.zone).date())
        case HoursUnknown():
            return OpenFacts(OpenState.UNKNOWN)


def _schedules(service: Service) -> list[Schedule]:
    """The service's own hours; where it has none, those of its places."""
    return service.schedules or [schedule for place in service.places for schedule in place.schedules]


def _day(schedules: Iterable[Schedule], day: dt.date, zone: ZoneInfo) -> DayHours:
    return DayHours(day, tuple((span.since, span.until) for span in hours_on(schedules, day, zone)))


def _place(place: Place, around: Surroundings) -> PlaceFacts:
    return PlaceFacts(
        place.name, tuple(place.address), _away(place, around), place.transport, tuple(place.accessibility)
    )


def _away(place: Place, around: Surroundings) -> Away | None:
    if around.here is None or place.latitude is None or place.longitude is None:
        return None
    metres = distance_m(around.here, Position(place.latitude, place.longitude))
    return Away(metres, walking_minutes(metres))


def _metres_of(place: Place, around: Surroundings) -> float:
    away = _away(place, around)
    return away.metres if away is not None else math.inf


def _metres(away: Away) -> float:
    return away.metres


def _phone_text(phone: Phone) -> str:
    extension = f" x{phone.extension}" if phone.extension else ""
    kind = "" if phone.kind in _VOICE else phone.kind.upper()
    about = ", ".join(filter(None, (kind, phone.note)))
    return f"{phone.number}{extension}" + (f" ({about})" if about else "")


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
