"""The welcome page and the two pages of signing in."""

from dataclasses import replace
from typing import assert_never

from pydantic import SecretStr

from kiosk.visit.flow.events import ClientSignedIn, InvitationChosen, SecretWanted, SignInChosen, StaffSignedIn
from kiosk.visit.flow.events.directory import DirectoryAsked
from kiosk.visit.flow.steps import EnterSecret, Identify, SignInStep, Welcome
from kiosk.visit.flow.values import SecretKind
from kiosk.visit.presenters.by_phone import ByPhone
from kiosk.visit.presenters.site import site_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contract import ClientHome, Purpose, Session, SignIn, SignInStart
from ui.phrases.trouble import Trouble
from ui.signin.identifier import IdentifierProps, IdentifierScreen
from ui.signin.secret import SecretProps, SecretScreen
from ui.welcome.screen import WelcomeProps, WelcomeScreen


class SigningIn:
    """Staff and clients take the same pages; the portal says who is who."""

    def __init__(self, stage: Stage, by_phone: ByPhone) -> None:
        self._stage = stage
        self._by_phone = by_phone

    def scene(self, step: SignInStep) -> Scene:
        """The page of a step."""
        match step:
            case Welcome():
                return self._welcome()
            case Identify():
                return self._identifier()
            case EnterSecret(kind):
                return self._secret(kind)
        assert_never(step)

    def _welcome(self) -> Scene:
        stage = self._stage
        screen = WelcomeScreen(stage.theme, self._welcome_props())
        screen.sign_in_chosen.connect(lambda: stage.happened(SignInChosen()))
        screen.invitation_chosen.connect(lambda: stage.happened(InvitationChosen()))
        screen.help_chosen.connect(lambda: stage.happened(DirectoryAsked()))
        return Scene(screen, lambda: screen.set_props(self._welcome_props()))

    def _welcome_props(self) -> WelcomeProps:
        view = self._stage.view
        site = site_of(view)
        is_offline = view is not None and not view.is_online
        return WelcomeProps(
            site_name=site.site_name if site else "",
            trouble=Trouble.OFFLINE if is_offline else None,
            is_demo=self._stage.place.is_demo,
        )

    def _identifier(self) -> Scene:
        stage = self._stage

        def props() -> IdentifierProps:
            return IdentifierProps(stage.flow.typed.identifier, self._by_phone.is_offered, stage.trouble)

        screen = IdentifierScreen(stage.theme, props())
        screen.edited.connect(lambda text: stage.wrote(replace(stage.flow.typed, identifier=text)))
        screen.confirmed.connect(self._ask_what_proves)
        screen.phone_chosen.connect(self._by_phone.begin)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _ask_what_proves(self, identifier: str) -> None:
        client = self._stage.client
        self._stage.work(
            lambda: client.start_sign_in(SignInStart(identifier=SecretStr(identifier))),
            lambda wanted: self._stage.happened(SecretWanted(SecretKind(wanted.secret_kind))),
        )

    def _secret(self, kind: SecretKind) -> Scene:
        stage = self._stage

        def props() -> SecretProps:
            return SecretProps(is_pin=kind is SecretKind.PIN, trouble=stage.trouble)

        screen = SecretScreen(stage.theme, props())
        screen.confirmed.connect(self._sign_in)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _sign_in(self, secret: str) -> None:
        client = self._stage.client
        asked = SignIn(identifier=SecretStr(self._stage.flow.typed.identifier.strip()), secret=SecretStr(secret))

        def open_session() -> tuple[Session, ClientHome | None]:
            session = client.sign_in(asked)
            is_client = session.purpose is Purpose.CLIENT
            return session, client.for_session(session.token).home() if is_client else None

        self._stage.work(open_session, self._signed_in)

    def _signed_in(self, opened: tuple[Session, ClientHome | None]) -> None:
        session, home = opened
        self._stage.signed_in(session.token)
        if home is not None:
            self._stage.happened(ClientSignedIn(home))
        else:
            self._stage.happened(StaffSignedIn(session.display_name, session.idle_s, session.absolute_s))
