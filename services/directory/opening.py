"""Whether a place is open: HSDS schedules (recurrence rules of RFC 5545 in parts) in the time zone of the site.

A schedule whose validity is over or not begun does not count. One that is valid for few days and has no hours closes
the place on those days: so directories write holidays.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from dateutil import rrule

from services.directory.records import Schedule

_DAYS: Final = {name: getattr(rrule, name) for name in ("MO", "TU", "WE", "TH", "FR", "SA", "SU")}
_LONGEST_EXCEPTION: Final = dt.timedelta(days=31)
_LOOK_AHEAD: Final = 8
_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when; both aware. `until` None: nobody wrote when it closes."""

    since: dt.datetime
    until: dt.datetime | None


@dataclass(frozen=True, slots=True)
class OpenNow:
    """It is open. `until` None: nobody wrote until when."""

    until: dt.datetime | None


@dataclass(frozen=True, slots=True)
class ClosedNow:
    """It is closed. `opens` None: not within a week, so far as anybody wrote."""

    opens: dt.datetime | None


@dataclass(frozen=True, slots=True)
class HoursUnknown:
    """Nobody wrote its hours in a form that can be computed with."""


Opening: TypeAlias = OpenNow | ClosedNow | HoursUnknown


def opening(schedules: Sequence[Schedule], now: dt.datetime, zone: ZoneInfo) -> Opening:
    """What holds at `now` (aware)."""
    computable = [schedule for schedule in schedules if _is_computable(schedule)]
    if not any(schedule.opens_at for schedule in computable):
        return HoursUnknown()
    here = now.astimezone(zone)
    spans: list[Hours] = []
    for ahead in range(-1, _LOOK_AHEAD):
        spans += hours_on(computable, here.date() + ahead * _DAY, zone)
    for span in spans:
        is_last_hour_unknown = span.until is None and span.since.date() == here.date()
        if span.since <= here and (is_last_hour_unknown or (span.until is not None and here < span.until)):
            return OpenNow(_until(spans, span))
    return ClosedNow(next((span.since for span in spans if span.since > here), None))


def hours_on(schedules: Iterable[Schedule], day: dt.date, zone: ZoneInfo) -> list[Hours]:
    """The hours of one day, in order; none where an exception closes it."""
    today = [schedule for schedule in schedules if _is_on(schedule, day)]
    exceptions = [schedule for schedule in today if _is_exception(schedule)]
    counted = exceptions or today
    found = (_span(schedule, day, zone) for schedule in counted if schedule.opens_at)
    return sorted(set(found), key=lambda span: (span.since, span.until or span.since))


def _until(spans: list[Hours], span: Hours) -> dt.datetime | None:
    """When it really closes: hours that follow without a gap are one."""
    until = span.until
    for other in spans:
        if until is not None and other.since <= until and other.until is not None and other.until > until:
            until = other.until
    return until


def _is_computable(schedule: Schedule) -> bool:
    return bool(schedule.freq) or schedule.dtstart is not None or _is_exception(schedule)


def _is_exception(schedule: Schedule) -> bool:
    """Few days with a beginning and an end: what holds otherwise does not hold then."""
    begins, ends = schedule.valid_from, schedule.valid_to
    return begins is not None and ends is not None and ends - begins < _LONGEST_EXCEPTION


def _is_on(schedule: Schedule, day: dt.date) -> bool:
    if (schedule.valid_from and day < schedule.valid_from) or (schedule.valid_to and day > schedule.valid_to):
        return False
    if not schedule.freq:
        return schedule.dtstart == day if schedule.dtstart else _is_exception(schedule)
    moment = dt.datetime.combine(day, dt.time())
    try:
        return bool(_rule(schedule, moment).between(moment, moment, inc=True))
    except (ValueError, TypeError, OverflowError):
        return False


def _rule(schedule: Schedule, moment: dt.datetime) -> rrule.rrule:
    begins = schedule.dtstart or schedule.valid_from
    # Without a beginning, any that lies on the first day of a week and a month before is as good.
    start = dt.datetime.combine(begins, dt.time()) if begins else _first_monday(moment)
    return rrule.rrule(
        rrule.MONTHLY if schedule.freq == "MONTHLY" else rrule.WEEKLY,
        dtstart=start,
        interval=schedule.interval if begins else 1,
        wkst=_DAYS.get(schedule.wkst, rrule.MO),
        count=schedule.count if begins else None,
        until=dt.datetime.combine(schedule.until, dt.time()) if schedule.until and not schedule.count else None,
        byweekday=[_weekday(name) for name in _names(schedule.byday)] or None,
        bymonthday=[int(number) for number in _names(schedule.bymonthday)] or None,
        byyearday=[int(number) for number in _names(schedule.byyearday)] or None,
        byweekno=[int(number) for number in _names(schedule.byweekno)] or None,
    )


def _first_monday(moment: dt.datetime) -> dt.datetime:
    first = moment.replace(day=1) - 62 * _DAY
    return first - first.weekday() * _DAY


def _weekday(name: str) -> rrule.weekday:
    """MO, or 1MO: the first Monday; -1FR: the last Friday. Raises ValueError."""
    day = _DAYS.get(name[-2:].upper())
    if day is None:
        raise ValueError
    found: rrule.weekday = day(int(name[:-2])) if name[:-2] else day
    return found


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.replace(";", ",").split(",") if name.strip()]


def _span(schedule: Schedule, day: dt.date, zone: ZoneInfo) -> Hours:
    offset = schedule.utc_offset_h
    own = zone if offset is None else dt.timezone(dt.timedelta(hours=offset))
    since = dt.datetime.combine(day, dt.time.fromisoformat(schedule.opens_at or "00:00"), own)
    if schedule.closes_at is None:
        return Hours(since, None)
    until = dt.datetime.combine(day, dt.time.fromisoformat(schedule.closes_at), own)
    return Hours(since, until if until > since else until + _DAY)
