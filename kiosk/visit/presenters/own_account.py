"""The rooms of *My account and privacy*."""

from collections.abc import Callable, Mapping
from typing import Final, assert_never

from pydantic import SecretStr

from kiosk.visit.flow.events.account import (
    AccountWasChanged,
    ActivityOpened,
    CardLossAsked,
    ReadingAsked,
    SecretChangeAsked,
    SeenByOpened,
    StaysOpened,
)
from kiosk.visit.flow.steps.account import (
    AccountChange,
    AccountChanged,
    AccountStep,
    ChangeSecret,
    HowIRead,
    ReportCard,
    SeeActivity,
    SeeStays,
    WhoSeesWhat,
)
from kiosk.visit.flow.values import SecretKind
from kiosk.visit.presenters.preferring import Preferring
from kiosk.visit.presenters.site import local
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.activity import activity, stays
from services.portal.contract.activity import ActivityEvent, ActivityPage, Stays
from services.portal.contract.own_account import SecretChange, SeenBy
from services.portal.own_account import change_secret, report_card_lost, seen_by
from ui.account.activity import ActivityLine, ActivityProps, ActivityScreen
from ui.account.done import AccountDoneProps, AccountDoneScreen, Done
from ui.account.lost_card import LostCardProps, LostCardScreen
from ui.account.secret import ChangeSecretProps, ChangeSecretScreen
from ui.account.stays import StayLine, StaysProps, StaysScreen
from ui.account.who_sees import WhoSeesProps, WhoSeesScreen
from ui.home.places import Room

_DONE: Final = {
    AccountChange.PASSWORD: Done.PASSWORD_CHANGED,
    AccountChange.PIN: Done.PIN_CHANGED,
    AccountChange.CARD_REPORTED: Done.CARD_REPORTED,
}


class OwnAccount:
    """What the portal knows and does about the client's own account. `rooms` leads to its pages."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._preferring = Preferring(stage)
        self.rooms: Mapping[Room, Callable[[], None]] = {
            Room.WHO_SEES: self._open_seen_by,
            Room.ACTIVITY: self._open_activity,
            Room.STAYS: self._open_stays,
            Room.SECRET: lambda: stage.happened(SecretChangeAsked()),
            Room.LOST_CARD: lambda: stage.happened(CardLossAsked()),
            Room.READING: lambda: stage.happened(ReadingAsked()),
        }

    def scene(self, step: AccountStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case WhoSeesWhat(found):
                scene = self._who_sees(found)
            case SeeActivity(page):
                scene = self._activity(page)
            case SeeStays(told):
                scene = self._stays(told)
            case ChangeSecret(kind):
                scene = self._change_secret(kind)
            case ReportCard():
                scene = self._report_card()
            case HowIRead():
                scene = self._preferring.scene()
            case AccountChanged(change):
                scene = self._changed(change)
            case _:
                assert_never(step)
        return scene

    def _open_seen_by(self) -> None:
        client = self._stage.client
        self._stage.work(lambda: seen_by(client), lambda found: self._stage.happened(SeenByOpened(found)))

    def _open_activity(self, before: str | None = None) -> None:
        client = self._stage.client
        self._stage.work(
            lambda: activity(client, before=before), lambda page: self._stage.happened(ActivityOpened(page))
        )

    def _open_stays(self) -> None:
        client = self._stage.client
        self._stage.work(lambda: stays(client), lambda found: self._stage.happened(StaysOpened(found)))

    def _who_sees(self, found: SeenBy) -> Scene:
        stage = self._stage

        def props() -> WhoSeesProps:
            return WhoSeesProps(tuple(found.agencies), found.is_restricted, stage.trouble)

        screen = WhoSeesScreen(stage.theme, props())
        screen.activity_asked.connect(self._open_activity)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _activity(self, page: ActivityPage) -> Scene:
        stage = self._stage
        lines = tuple(self._line(event) for event in page.events)

        def props() -> ActivityProps:
            return ActivityProps(lines, page.older is not None, stage.trouble)

        screen = ActivityScreen(stage.theme, props())
        screen.older_asked.connect(lambda: self._open_activity(page.older))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _line(self, event: ActivityEvent) -> ActivityLine:
        at = local(event.at, self._stage.view)
        return ActivityLine(at, event.doer, event.what, event.staff_name, event.agency_name, event.site_name)

    def _stays(self, found: Stays) -> Scene:
        lines = tuple(StayLine(stay.project_name, stay.agency_name, stay.since, stay.until) for stay in found.stays)
        screen = StaysScreen(self._stage.theme, StaysProps(lines))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _change_secret(self, kind: SecretKind) -> Scene:
        stage, is_pin = self._stage, kind is SecretKind.PIN

        def change(old: str, new: str) -> None:
            client, asked = stage.client, SecretChange(old=SecretStr(old), new=SecretStr(new))
            stage.work(lambda: change_secret(client, asked), lambda _none: stage.happened(AccountWasChanged()))

        screen = ChangeSecretScreen(stage.theme, ChangeSecretProps(is_pin))
        screen.confirmed.connect(change)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(ChangeSecretProps(is_pin, stage.trouble)))

    def _report_card(self) -> Scene:
        stage = self._stage

        def report() -> None:
            client = stage.client
            stage.work(lambda: report_card_lost(client), lambda _none: stage.happened(AccountWasChanged()))

        screen = LostCardScreen(stage.theme, LostCardProps())
        screen.confirmed.connect(report)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(LostCardProps(stage.trouble)))

    def _changed(self, change: AccountChange) -> Scene:
        screen = AccountDoneScreen(self._stage.theme, AccountDoneProps(_DONE[change]))
        screen.went_on.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)
