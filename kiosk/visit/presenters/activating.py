"""From an invitation to a sign-in of one's own."""

import datetime as dt
from dataclasses import replace
from typing import Final, assert_never

from pydantic import SecretStr

from kiosk.visit.flow.events import (
    AccountConnected,
    ActivationAllowed,
    ActivationFailed,
    CardTaken,
    ClientSignedIn,
    CodeGiven,
    MethodChosen,
)
from kiosk.visit.flow.steps import (
    ActivationDone,
    ActivationRefused,
    ActivationStep,
    ChooseSignIn,
    EnterBirthDate,
    EnterCode,
    SetSecret,
    ShowCard,
)
from kiosk.visit.flow.values import Method, TypedDate
from kiosk.visit.presenters.codes import grouped, qr_matrix
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.site import local, site_name
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contract import Activated, ActivationCheck, ActivationComplete, ActivationGranted
from services.portal.errors import PortalError
from ui.activation.birth_date import BirthDateProps, BirthDateScreen
from ui.activation.card import CardProps, CardScreen
from ui.activation.code import CodeProps, CodeScreen
from ui.activation.done import DoneProps, DoneScreen
from ui.activation.method import MethodProps, MethodScreen
from ui.activation.new_secret import NewSecretProps, NewSecretScreen
from ui.activation.refused import RefusedScreen
from ui.theme import resources
from ui.widgets import DateParts

_SHORTEST_CODE: Final = 8
_FAILED: Final = "activation_failed"


class Activating:
    """Whatever the portal refuses about code and date of birth, the person sees one and the same page."""

    def __init__(self, stage: Stage, printing: Printing) -> None:
        self._stage = stage
        self._printing = printing

    def scene(self, step: ActivationStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case EnterCode():
                scene = self._code()
            case EnterBirthDate():
                scene = self._birth_date()
            case ActivationRefused():
                scene = self._refused()
            case ChooseSignIn(email_hint):
                scene = self._method(email_hint)
            case SetSecret(method):
                scene = self._new_secret(method)
            case ShowCard(card_code):
                scene = self._card(card_code)
            case ActivationDone():
                scene = self._done()
            case _:
                assert_never(step)
        return scene

    def _code(self) -> Scene:
        stage = self._stage
        screen = CodeScreen(stage.theme, CodeProps(stage.flow.typed.code))

        def given(code: str) -> None:
            if sum(mark.isalnum() for mark in code) < _SHORTEST_CODE:
                screen.set_props(CodeProps(code, is_short=True))
            else:
                stage.happened(CodeGiven())

        screen.edited.connect(lambda text: stage.wrote(replace(stage.flow.typed, code=text)))
        screen.confirmed.connect(given)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _birth_date(self) -> Scene:
        stage = self._stage

        def props() -> BirthDateProps:
            typed = stage.flow.typed.birth_date
            today = local(stage.place.now(), stage.view).date()
            return BirthDateProps(today, DateParts(typed.year, typed.month, typed.day), stage.trouble)

        def edited(parts: DateParts) -> None:
            stage.wrote(replace(stage.flow.typed, birth_date=TypedDate(parts.year, parts.month, parts.day)))

        screen = BirthDateScreen(stage.theme, props())
        screen.edited.connect(edited)
        screen.confirmed.connect(self._check)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _check(self, date_of_birth: dt.date) -> None:
        client = self._stage.client
        asked = ActivationCheck(code=SecretStr(self._stage.flow.typed.code.strip()), date_of_birth=date_of_birth)

        def check() -> ActivationGranted | None:
            try:
                return client.check_activation(asked)
            except PortalError as error:
                if getattr(error, "code", "") == _FAILED:
                    return None
                raise

        def checked(granted: ActivationGranted | None) -> None:
            if granted is None:
                self._stage.happened(ActivationFailed())
                return
            self._stage.signed_in(granted.token)
            self._stage.happened(ActivationAllowed(granted.email_hint))

        self._stage.work(check, checked)

    def _refused(self) -> Scene:
        screen = RefusedScreen(self._stage.theme)
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _method(self, email_hint: str) -> Scene:
        screen = MethodScreen(self._stage.theme, MethodProps(email_hint))
        screen.chosen.connect(lambda key: self._stage.happened(MethodChosen(Method(key))))
        return Scene(screen, screen.retranslate)

    def _new_secret(self, method: Method) -> Scene:
        stage = self._stage

        def props() -> NewSecretProps:
            return NewSecretProps(is_pin=method is Method.CARD, trouble=stage.trouble)

        screen = NewSecretScreen(stage.theme, props())
        screen.confirmed.connect(lambda secret: self._complete(method, secret))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _complete(self, method: Method, secret: str) -> None:
        client = self._stage.client
        asked = ActivationComplete(method=method.value, secret=SecretStr(secret))

        def completed(activated: Activated) -> None:
            self._stage.signed_in(activated.session.token)
            card = activated.card_code
            self._stage.happened(AccountConnected(card.get_secret_value() if card else None))

        self._stage.work(lambda: client.complete_activation(asked), completed)

    def _card(self, card_code: str) -> Scene:
        screen = CardScreen(self._stage.theme, CardProps(grouped(card_code), qr_matrix(card_code)))
        self._printing.offer(screen, lambda language: self._paper(card_code, language))
        screen.taken.connect(lambda: self._stage.happened(CardTaken()))
        return Scene(screen, screen.retranslate)

    def _paper(self, card_code: str, language: str) -> bytes:
        # Drawing paper takes a while to import: a visit without a printer starts without it.
        from services.printing.slips import SignInCard, sign_in_card

        # No name on it: who finds it learns nothing.
        card = SignInCard(site_name(self._stage.view), "", card_code, grouped(card_code))
        return sign_in_card(card, language=language, fonts_dir=resources() / "fonts")

    def _done(self) -> Scene:
        stage = self._stage
        screen = DoneScreen(stage.theme, DoneProps())
        client = stage.client
        screen.went_on.connect(lambda: stage.work(client.home, lambda home: stage.happened(ClientSignedIn(home))))
        return Scene(screen, lambda: screen.set_props(DoneProps(stage.trouble)))
