"""From nested HSDS to what a kiosk gets of a service: plain texts, bounded, only what is offered now."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from portal.directory.nesting import Nested
from portal.directory.text import plain
from services.directory.clock_times import clock_time
from services.directory.records import Phone, Place, Schedule, Service

_LONG: Final = 4_000
_SHORT: Final = 500
_MOST: Final = 40
_FAX: Final = "fax"


def kiosk_service(nested: Nested, *, terms: Mapping[str, list[str]], today: dt.date) -> Service:
    """What a kiosk knows of this service. `terms`: by term id, its name and the names above it."""
    organization = nested.get("organization", {})
    phones = _phones([nested, *nested.get("contacts", ())])
    places = [_place(link) for link in _items(nested, "service_at_locations")]
    if not phones and not any(place.phones for place in places):
        phones = _phones([organization])
    return Service(
        id=nested["id"],
        name=_text(nested, "name", longest=_SHORT),
        other_name=_text(nested, "alternate_name", longest=_SHORT),
        organization=_text(organization, "name", longest=_SHORT),
        what=_text(nested, "description"),
        is_paused=nested.get("status") == "temporarily closed",
        alert=_text(nested, "alert"),
        url=_text(nested, "url", longest=_SHORT) or _text(organization, "website", longest=_SHORT),
        email=_text(nested, "email", longest=_SHORT),
        how_to_apply=_text(nested, "application_process"),
        wait=_text(nested, "wait_time"),
        fees=_fees(nested, today),
        eligibility=_text(nested, "eligibility_description"),
        minimum_age=nested.get("minimum_age"),
        maximum_age=nested.get("maximum_age"),
        documents=_texts(_items(nested, "required_documents"), "document"),
        languages=_languages(nested),
        interpretation=_text(nested, "interpretation_services"),
        areas=_texts(_items(nested, "service_areas"), "name"),
        terms=_terms(nested, terms),
        phones=phones,
        schedules=_schedules(nested, today),
        places=places,
        checked_on=_day(nested.get("assured_date")),
    )


def _place(link: Nested) -> Place:
    location = link.get("location", {})
    addresses = _items(location, "addresses")
    physical = [address for address in addresses if address.get("address_type") == "physical"] or addresses
    today = dt.date.min
    return Place(
        id=link["id"],
        name=_text(location, "name", longest=_SHORT),
        address=_address(physical[0]) if physical else [],
        latitude=location.get("latitude"),
        longitude=location.get("longitude"),
        transport=_text(location, "transportation"),
        note=_text(link, "description"),
        phones=_phones([link, location, *link.get("contacts", ())]),
        schedules=_schedules(link, today) or _schedules(location, today),
        accessibility=_texts(_items(location, "accessibility"), "description"),
    )


def _address(address: Nested) -> list[str]:
    town = " ".join(filter(None, (_text(address, "state_province"), _text(address, "postal_code"))))
    lines = (
        _text(address, "attention"),
        _text(address, "address_1"),
        _text(address, "address_2"),
        ", ".join(filter(None, (_text(address, "city"), town))),
    )
    return [line[:_SHORT] for line in lines if line]


def _phones(owners: Iterable[Nested]) -> list[Phone]:
    found: dict[tuple[str, str], Phone] = {}
    for owner in owners:
        for phone in _items(owner, "phones"):
            kind = _text(phone, "type", longest=_SHORT).lower()
            number, extension = _text(phone, "number", longest=_SHORT).strip('"'), str(phone.get("extension", ""))
            if number and kind != _FAX:
                note = _text(phone, "description", longest=_SHORT)
                found.setdefault((number, extension), Phone(number=number, extension=extension, kind=kind, note=note))
    return list(found.values())[:_MOST]


def _schedules(owner: Nested, today: dt.date) -> list[Schedule]:
    found = [_schedule(schedule) for schedule in _items(owner, "schedules")]
    return [schedule for schedule in found if schedule.valid_to is None or schedule.valid_to >= today][:_MOST]


def _schedule(schedule: Nested) -> Schedule:
    freq: Literal["WEEKLY", "MONTHLY", ""] = schedule["freq"] if schedule.get("freq") in ("WEEKLY", "MONTHLY") else ""
    notes = (_text(schedule, "description", longest=_SHORT), _text(schedule, "notes", longest=_SHORT))
    return Schedule(
        valid_from=_day(schedule.get("valid_from")),
        valid_to=_day(schedule.get("valid_to")),
        dtstart=_day(schedule.get("dtstart")),
        until=_day(schedule.get("until")),
        freq=freq,
        interval=max(1, int(schedule.get("interval", 1))),
        count=int(schedule["count"]) if schedule.get("count") else None,
        wkst=schedule.get("wkst", ""),
        byday=schedule.get("byday", ""),
        byweekno=schedule.get("byweekno", ""),
        bymonthday=schedule.get("bymonthday", ""),
        byyearday=schedule.get("byyearday", ""),
        opens_at=clock_time(schedule.get("opens_at", "")),
        closes_at=clock_time(schedule.get("closes_at", "")),
        utc_offset_h=schedule.get("timezone"),
        words="\n".join(filter(None, notes)),
    )


def _fees(nested: Nested, today: dt.date) -> str:
    lines = [_text(nested, "fees_description") or _text(nested, "fees")]
    for option in _items(nested, "cost_options"):
        until = _day(option.get("valid_to"))
        if until is None or until >= today:
            amount = " ".join(str(option[name]) for name in ("amount", "currency") if name in option)
            parts = (_text(option, "option"), amount, _text(option, "amount_description"))
            lines.append(" · ".join(filter(None, parts)))
    return "\n".join(filter(None, lines))[:_LONG]


def _languages(nested: Nested) -> list[str]:
    places = [link.get("location", {}) for link in _items(nested, "service_at_locations")]
    return _texts((language for owner in (nested, *places) for language in _items(owner, "languages")), "name")


def _terms(nested: Nested, terms: Mapping[str, list[str]]) -> list[str]:
    ids = (attribute.get("taxonomy_term_id", "") for attribute in _items(nested, "attributes"))
    return list(dict.fromkeys(name for term_id in ids for name in terms.get(term_id, [])))[:_MOST]


def _items(owner: Nested, name: str) -> list[Nested]:
    found: list[Nested] = owner.get(name, [])
    return found


def _texts(owners: Iterable[Nested], name: str) -> list[str]:
    found = (_text(owner, name, longest=_SHORT) for owner in owners)
    return list(dict.fromkeys(text for text in found if text))[:_MOST]


def _text(owner: Nested, name: str, *, longest: int = _LONG) -> str:
    value: Any = owner.get(name, "")
    text = plain(value) if isinstance(value, str) else ""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _day(value: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
