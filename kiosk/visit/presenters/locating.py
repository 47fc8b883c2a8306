"""The pages on which a client tells where they can be found."""

import datetime as dt
from dataclasses import replace
from typing import assert_never

from kiosk.visit.flow.events.directory import DirectoryAsked
from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.events.location import (
    HoldChosen,
    LocationAsked,
    LocationsOpened,
    PlaceGiven,
    WayChosen,
    WhenGiven,
)
from kiosk.visit.flow.steps.location import (
    CheckLocation,
    ChooseWay,
    DescribePlace,
    LocationStep,
    TellHowLong,
    TellWhen,
    ToldLocations,
)
from kiosk.visit.flow.values import LocationDraft, SubmissionKind
from kiosk.visit.presenters.site import local, site_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contract.location import DayPart, Location, Locations, LocationSubmission, LocationWay, Weekday
from services.portal.locations import last_day_of, remove_location, tell_location, told_locations
from ui.location.check import CheckProps, CheckScreen
from ui.location.how_long import HowLongProps, HowLongScreen
from ui.location.place import PlaceProps, PlaceScreen
from ui.location.told import ToldPlace, ToldProps, ToldScreen
from ui.location.way import WayProps, WayScreen
from ui.location.when import WhenProps, WhenScreen


class Locating:
    """What was told comes from the portal; what is told now is a draft until it is saved."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> None:
        """From home: ask the portal what was told."""
        client = self._stage.client
        self._stage.work(lambda: told_locations(client), lambda found: self._stage.happened(LocationsOpened(found)))

    def scene(self, step: LocationStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case ToldLocations(locations):
                scene = self._told(locations)
            case ChooseWay():
                scene = self._way()
            case DescribePlace():
                scene = self._place()
            case TellWhen():
                scene = self._when()
            case TellHowLong():
                scene = self._how_long()
            case CheckLocation():
                scene = self._check()
            case _:
                assert_never(step)
        return scene

    @property
    def _draft(self) -> LocationDraft:
        return self._stage.flow.typed.location

    def _told(self, locations: Locations) -> Scene:
        stage = self._stage

        def props() -> ToldProps:
            places = tuple(self._line(place) for place in locations.told)
            return ToldProps(places, tuple(locations.seen_by), self._is_one_on_its_way(), stage.trouble)

        screen = ToldScreen(stage.theme, props())
        screen.tell_asked.connect(lambda: stage.begin_to_write(LocationAsked()))
        screen.removed.connect(self._remove)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _line(self, place: Location) -> ToldPlace:
        return ToldPlace(
            place.id,
            place.place,
            tuple(place.days),
            tuple(place.parts),
            place.note,
            local(place.told_at, self._stage.view).date(),
            place.holds_until,
            place.is_current,
            place.reviewed,
        )

    def _is_one_on_its_way(self) -> bool:
        return any(
            one.kind is SubmissionKind.LOCATION and one.received_at is None for one in self._stage.flow.submissions
        )

    def _remove(self, location_id: str) -> None:
        client = self._stage.client

        def removed() -> Locations:
            remove_location(client, location_id)
            return told_locations(client)

        self._stage.work(removed, lambda left: self._stage.happened(LocationsOpened(left)))

    def _way(self) -> Scene:
        stage = self._stage
        screen = WayScreen(stage.theme, WayProps(self._draft.way))
        screen.chosen.connect(lambda way: stage.happened(WayChosen(way)))
        screen.list_asked.connect(lambda: stage.happened(DirectoryAsked()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(WayProps(self._draft.way, stage.trouble)))

    def _place(self) -> Scene:
        stage, draft = self._stage, self._draft
        props = PlaceProps(draft.way or LocationWay.PLACE, draft.place, draft.note)
        screen = PlaceScreen(stage.theme, props)
        screen.edited.connect(lambda place, note: self._write(replace(self._draft, place=place, note=note)))
        screen.confirmed.connect(lambda: stage.happened(PlaceGiven()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _when(self) -> Scene:
        stage = self._stage
        screen = WhenScreen(stage.theme, WhenProps(self._draft.days, self._draft.parts))
        screen.ticked.connect(lambda days, parts: self._write(replace(self._draft, days=days, parts=parts)))
        screen.confirmed.connect(lambda: stage.happened(WhenGiven()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _how_long(self) -> Scene:
        stage = self._stage
        screen = HowLongScreen(stage.theme, HowLongProps(self._draft.hold))
        screen.chosen.connect(lambda hold: stage.happened(HoldChosen(hold)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _check(self) -> Scene:
        stage = self._stage

        def props() -> CheckProps:
            asked = self._submission()
            here = site_of(stage.view)
            place = here.site_name if here and asked.way is LocationWay.THIS_SITE else asked.place
            return CheckProps(
                place, tuple(asked.days), tuple(asked.parts), asked.note, asked.holds_until, stage.trouble
            )

        screen = CheckScreen(stage.theme, props())
        screen.told.connect(self._tell)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _tell(self) -> None:
        client, asked = self._stage.client, self._submission()
        self._stage.work(
            lambda: tell_location(client, asked),
            lambda saved: self._stage.happened(SubmissionSaved(saved.id, SubmissionKind.LOCATION)),
        )

    def _submission(self) -> LocationSubmission:
        draft, way = self._draft, self._draft.way or LocationWay.PLACE
        return LocationSubmission(
            way=way,
            place="" if way is LocationWay.THIS_SITE else draft.place,
            days=[day for day in Weekday if day in draft.days],
            parts=[part for part in DayPart if part in draft.parts],
            note=draft.note,
            holds_until=last_day_of(draft.hold, self._today()) if draft.hold else None,
        )

    def _write(self, draft: LocationDraft) -> None:
        self._stage.wrote(replace(self._stage.flow.typed, location=draft))

    def _today(self) -> dt.date:
        return local(self._stage.place.now(), self._stage.view).date()
