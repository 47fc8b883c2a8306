"""Account care: what can be done for one client, closing the account, the PIN again."""

from collections.abc import Callable
from typing import assert_never

from pydantic import SecretStr

from kiosk.visit.flow.events import NextClientAsked
from kiosk.visit.flow.events.care import AccountWasDeactivated, DeactivationWanted, PinWanted, VerificationWanted
from kiosk.visit.flow.steps.care import CareStep, ChosenClient, Deactivate, Deactivated, PinAgain
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.client import PortalClient
from services.portal.contract import ClientRecord, ClientSummary, DeactivationRequest
from services.portal.contract import PinAgain as GivenPin
from services.rules.account import DeactivationReason
from ui.staff.client import Care, ChosenClientProps, ChosenClientScreen
from ui.staff.deactivate import DeactivatedScreen, DeactivateProps, DeactivateScreen
from ui.staff.pin import PinAgainProps, PinAgainScreen


class Caring:
    """`invite`: gives the sign-in that the page below asked for, after a step-up."""

    def __init__(
        self,
        stage: Stage,
        *,
        review: Callable[[], None],
        ask: Callable[[ClientSummary], None],
        invite: Callable[[Callable[[], None]], None],
    ) -> None:
        self._stage = stage
        self._review = review
        self._ask = ask
        self._invite = invite

    def scene(self, step: CareStep) -> Scene:
        """The page of a step."""
        match step:
            case ChosenClient(record):
                return self._chosen(record)
            case Deactivate(record):
                return self._why(record)
            case PinAgain(reason):
                return self._pin(reason)
            case Deactivated(reason):
                return self._deactivated(reason)
            case _:
                assert_never(step)

    def _chosen(self, record: ClientRecord) -> Scene:
        stage = self._stage

        def props() -> ChosenClientProps:
            return ChosenClientProps(record.name, record.hmis_id, record.account, stage.trouble)

        screen = ChosenClientScreen(stage.theme, props())
        ways: dict[Care, Callable[[], None]] = {
            Care.SIGN_IN: lambda: stage.happened(VerificationWanted()),
            Care.ASKS: lambda: self._ask(_summary(record)),
            Care.DEACTIVATE: lambda: stage.happened(DeactivationWanted()),
        }
        screen.care_chosen.connect(lambda care: ways[care]())
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _why(self, record: ClientRecord) -> Scene:
        stage = self._stage
        screen = DeactivateScreen(stage.theme, DeactivateProps(record.name))
        screen.confirmed.connect(lambda reason: stage.happened(PinWanted(reason)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(DeactivateProps(record.name, stage.trouble)))

    def _pin(self, reason: DeactivationReason | None) -> Scene:
        stage = self._stage

        def props() -> PinAgainProps:
            return PinAgainProps(reason is not None, stage.trouble)

        screen = PinAgainScreen(stage.theme, props())
        screen.confirmed.connect(lambda pin: self._stepped_up(reason, pin))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _stepped_up(self, reason: DeactivationReason | None, pin: str) -> None:
        stage, client = self._stage, self._stage.client

        def step_up() -> None:
            client.give_pin_again(GivenPin(pin=SecretStr(pin)))

        below = stage.flow.trail[-1] if stage.flow.trail else None
        if reason is None:
            self._invite(step_up)
        elif isinstance(below, Deactivate):
            ref = below.record.client_ref
            stage.work(
                lambda: _deactivated(client, ref, reason, step_up),
                lambda _none: stage.happened(AccountWasDeactivated()),
            )

    def _deactivated(self, reason: DeactivationReason) -> Scene:
        screen = DeactivatedScreen(self._stage.theme, reason)
        screen.review_asked.connect(self._review)
        screen.next_client_asked.connect(lambda: self._stage.happened(NextClientAsked()))
        return Scene(screen, screen.retranslate)


def _deactivated(client: PortalClient, ref: str, reason: DeactivationReason, step_up: Callable[[], None]) -> None:
    step_up()
    client.deactivate(ref, DeactivationRequest(reason=reason))


def _summary(record: ClientRecord) -> ClientSummary:
    born = record.date_of_birth
    return ClientSummary(
        client_ref=record.client_ref,
        name=record.name,
        birth_year=born.year if born else None,
        hmis_id=record.hmis_id,
        account=record.account,
    )
