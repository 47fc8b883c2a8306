"""Where a client can be found."""

import datetime as dt
from dataclasses import replace

from services.portal.contract.location import DayPart, LocationWay, Weekday
from services.portal.contract.reviewed import Reviewed, ReviewResult
from services.portal.locations import Hold
from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.location.check import CheckProps, CheckScreen
from ui.location.how_long import HowLongProps, HowLongScreen
from ui.location.place import PlaceProps, PlaceScreen
from ui.location.told import ToldPlace, ToldProps, ToldScreen
from ui.location.way import WayProps, WayScreen
from ui.location.when import WhenProps, WhenScreen
from ui.phrases.trouble import Trouble

_LONG = "Behind the old station, at the second door, where the blue wall ends and the garden begins " * 3
_DAYS = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.SUNDAY)
_PLACES = (
    ToldPlace(
        "1",
        "under the bridge at 5th",
        _DAYS,
        (DayPart.EVENING, DayPart.NIGHT),
        "blue tent",
        dt.date(2026, 11, 3),
        None,
        is_current=True,
    ),
    ToldPlace("2", "Demo Drop-in Center", told_on=dt.date(2026, 10, 1), holds_until=dt.date(2026, 10, 8)),
)
_REVIEWED = Reviewed(
    result=ReviewResult.CORRECTED,
    note="There are two bridges. We mean the one at 5th.",
    at=dt.datetime(2026, 11, 4, 12, tzinfo=dt.UTC),
)
_AGENCIES = ("Demo Agency", "Demo Outreach")


def _check(place: str, trouble: Trouble | None = None) -> CheckProps:
    return CheckProps(place, _DAYS, (DayPart.NIGHT,), "blue tent", dt.date(2026, 11, 30), trouble)


def _kept(delivery: Delivery) -> KeptProps:
    at = dt.datetime(2026, 11, 22, 12, 30) if delivery is Delivery.RECEIVED else None
    return KeptProps(KeptKind.LOCATION, delivery, "Demo Agency", at, "K7-QF42" if at else "")


ENTRIES = (
    Entry("location-told/empty", lambda theme: ToldScreen(theme, ToldProps((), _AGENCIES))),
    Entry("location-told/filled", lambda theme: ToldScreen(theme, ToldProps(_PLACES, _AGENCIES))),
    Entry(
        "location-told/corrected",
        lambda theme: ToldScreen(theme, ToldProps((replace(_PLACES[0], reviewed=_REVIEWED),), _AGENCIES)),
    ),
    Entry(
        "location-told/on-its-way", lambda theme: ToldScreen(theme, ToldProps((), _AGENCIES, is_one_on_its_way=True))
    ),
    Entry("location-told/offline", lambda theme: ToldScreen(theme, ToldProps((), _AGENCIES, trouble=Trouble.OFFLINE))),
    Entry("location-way/empty", lambda theme: WayScreen(theme, WayProps())),
    Entry("location-way/missing", gone_on(lambda theme: WayScreen(theme, WayProps()))),
    Entry("location-way/offline", lambda theme: WayScreen(theme, WayProps(trouble=Trouble.OFFLINE))),
    Entry("location-how-long/missing", gone_on(lambda theme: HowLongScreen(theme, HowLongProps()))),
    Entry("location-place/missing", gone_on(lambda theme: PlaceScreen(theme, PlaceProps(LocationWay.PLACE)))),
    Entry("location-way/chosen", lambda theme: WayScreen(theme, WayProps(LocationWay.LANDMARK))),
    Entry("location-place/empty", lambda theme: PlaceScreen(theme, PlaceProps(LocationWay.PLACE))),
    Entry("location-place/here", lambda theme: PlaceScreen(theme, PlaceProps(LocationWay.THIS_SITE))),
    Entry(
        "location-place/filled",
        lambda theme: PlaceScreen(theme, PlaceProps(LocationWay.LANDMARK, "under the bridge at 5th", "blue tent")),
    ),
    Entry("location-when/empty", lambda theme: WhenScreen(theme, WhenProps())),
    Entry("location-when/ticked", lambda theme: WhenScreen(theme, WhenProps(frozenset(_DAYS), frozenset(DayPart)))),
    Entry("location-how-long/empty", lambda theme: HowLongScreen(theme, HowLongProps())),
    Entry("location-how-long/chosen", lambda theme: HowLongScreen(theme, HowLongProps(Hold.WEEK))),
    Entry("location-check/filled", lambda theme: CheckScreen(theme, _check("under the bridge at 5th"))),
    Entry("location-check/long", lambda theme: CheckScreen(theme, _check(_LONG))),
    Entry("location-check/not-saved", lambda theme: CheckScreen(theme, _check("the library", Trouble.NOT_SAVED))),
    Entry("location-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("location-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("location-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
)
