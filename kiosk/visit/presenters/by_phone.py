"""The pages that wait for a phone, and the asking whether it has said yes."""

from dataclasses import dataclass, field
from typing import Final, assert_never

from PySide6.QtCore import QTimer

from kiosk.visit.flow.events.phone import NumberWanted, PhoneApproved, PhoneCodeGiven, PhoneEnded
from kiosk.visit.flow.steps.phone import PhoneOver, PhoneStep, ShowPhoneCode, ShowPhoneNumber
from kiosk.visit.flow.values import PhoneEnd
from kiosk.visit.presenters.codes import qr_matrix
from kiosk.visit.presenters.stage import Scene, Stage
from kiosk.visit.presenters.troubles import trouble_of
from services.portal.contract import ClientHome, Session
from services.portal.contract.phone import PhoneSignInCode
from services.portal.phone import (
    SLOWER_BY_S,
    Standing,
    ask_phone_sign_in,
    leave_phone_sign_in,
    start_phone_sign_in,
)
from ui.jobs import Err, Ok, Outcome, outcome_of
from ui.shell import Screen
from ui.signin.phone_code import PhoneCodeProps, PhoneCodeScreen
from ui.signin.phone_number import PhoneNumberProps, PhoneNumberScreen
from ui.signin.phone_over import PhoneOverProps, PhoneOverScreen

_MINUTE_S: Final = 60
_LOOK_EVERY_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class _SignedIn:
    """The phone has said yes."""

    session: Session
    home: ClientHome = field(repr=False)


class ByPhone:
    """Asks the portal as long as a page waits; a page that is left takes its clock along."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._interval_s = 0
        self._ends_at_ms = 0

    @property
    def is_offered(self) -> bool:
        """Whether the portal has an address for phones."""
        view = self._stage.view
        return view is not None and view.bundle is not None and view.bundle.takes_phones

    def begin(self) -> None:
        """Get a code, the first one or a new one."""
        client = self._stage.client
        self._stage.work(lambda: start_phone_sign_in(client), self._show_code)

    def scene(self, step: PhoneStep) -> Scene:
        """The page of a step."""
        match step:
            case ShowPhoneCode(code):
                return self._code(code)
            case ShowPhoneNumber(code):
                return self._number(code)
            case PhoneOver(end):
                return self._over(end)
        assert_never(step)

    def _show_code(self, code: PhoneSignInCode) -> None:
        self._interval_s = code.interval_s
        self._ends_at_ms = self._stage.place.ticks() + code.expires_in_s * 1000
        self._stage.happened(PhoneCodeGiven(code))

    def _code(self, code: PhoneSignInCode) -> Scene:
        stage = self._stage
        matrix = qr_matrix(code.verification_uri_complete.get_secret_value())

        def props() -> PhoneCodeProps:
            return PhoneCodeProps(
                matrix,
                code.verification_uri.partition("://")[2],
                code.user_code.get_secret_value(),
                self._minutes_left(),
                stage.trouble,
            )

        screen = PhoneCodeScreen(stage.theme, props())
        screen.new_code_asked.connect(self.begin)
        screen.went_back.connect(self._go_back)
        clock = QTimer(screen)
        clock.timeout.connect(lambda: screen.set_minutes_left(self._minutes_left()))
        clock.start(_LOOK_EVERY_MS)
        self._ask_soon(screen, code)
        return Scene(screen, lambda: screen.set_props(props()))

    def _number(self, code: PhoneSignInCode) -> Scene:
        stage = self._stage

        def props() -> PhoneNumberProps:
            return PhoneNumberProps(code.number.get_secret_value(), stage.trouble)

        screen = PhoneNumberScreen(stage.theme, props())
        screen.new_code_asked.connect(self.begin)
        screen.went_back.connect(self._go_back)
        self._ask_soon(screen, code)
        return Scene(screen, lambda: screen.set_props(props()))

    def _over(self, end: PhoneEnd) -> Scene:
        stage = self._stage

        def props() -> PhoneOverProps:
            return PhoneOverProps(was_stopped=end is PhoneEnd.STOPPED, trouble=stage.trouble)

        screen = PhoneOverScreen(stage.theme, props())
        screen.new_code_asked.connect(self.begin)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _minutes_left(self) -> int:
        """Rounded; 0: less than half a minute."""
        left_s = max(0, self._ends_at_ms - self._stage.place.ticks()) // 1000
        return (left_s + _MINUTE_S // 2) // _MINUTE_S

    def _go_back(self) -> None:
        client = self._stage.client
        self._stage.quietly(lambda: leave_phone_sign_in(client), lambda _none: None)
        self._stage.go_back()

    # --- asking --------------------------------------------------------------------------------------

    def _ask_soon(self, screen: Screen, code: PhoneSignInCode) -> None:
        """Ask once, when the interval is over; the next time is set by the answer."""
        timer = QTimer(screen)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._ask(timer, code))
        timer.start(self._interval_s * 1000)

    def _ask(self, timer: QTimer, code: PhoneSignInCode) -> None:
        if not self._waits_for(code):
            return
        client = self._stage.client

        def ask() -> _SignedIn | Standing:
            answer = ask_phone_sign_in(client, code)
            return _SignedIn(answer, client.for_session(answer.token).home()) if isinstance(answer, Session) else answer

        self._stage.quietly(lambda: outcome_of(ask), lambda outcome: self._answered(outcome, timer, code))

    def _answered(self, outcome: Outcome[_SignedIn | Standing], timer: QTimer, code: PhoneSignInCode) -> None:
        if not self._waits_for(code):
            self._close_unwanted(outcome)
            return
        match outcome:
            case Ok(_SignedIn(session, home)):
                self._stage.signed_in(session.token)
                self._stage.happened(PhoneApproved(home))
            case Ok(Standing.STOPPED):
                self._stage.happened(PhoneEnded(PhoneEnd.STOPPED))
            case Ok(Standing.OVER):
                self._stage.happened(PhoneEnded(PhoneEnd.OVER))
            case Ok(Standing.NUMBER_WANTED) if isinstance(self._stage.flow.page, ShowPhoneCode):
                self._stage.happened(NumberWanted())
            case _:
                self._ask_again(outcome, timer)

    def _ask_again(self, outcome: Outcome[_SignedIn | Standing], timer: QTimer) -> None:
        """Nothing new, or no answer: the page says so, and the portal is left in peace for longer."""
        trouble = trouble_of(outcome.error) if isinstance(outcome, Err) else None
        if trouble is not None or outcome == Ok(Standing.TOO_FAST):
            self._interval_s += SLOWER_BY_S
        self._stage.trouble = trouble
        self._stage.refresh()
        timer.start(self._interval_s * 1000)

    def _waits_for(self, code: PhoneSignInCode) -> bool:
        step = self._stage.flow.page
        return isinstance(step, ShowPhoneCode | ShowPhoneNumber) and step.code is code

    def _close_unwanted(self, outcome: Outcome[_SignedIn | Standing]) -> None:
        """The person went on without the phone while it said yes."""
        if isinstance(outcome, Ok) and isinstance(outcome.value, _SignedIn):
            signed_in = self._stage.client.for_session(outcome.value.session.token)
            self._stage.quietly(signed_in.sign_out, lambda _none: None)
