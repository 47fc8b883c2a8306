"""The pages of staff: home, search, results, verification, contact e-mail, invitation."""

import datetime as dt
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import assert_never

from kiosk.visit.flow.events import (
    ClientInvited,
    ClientsFound,
    IdentityConfirmed,
    InviteWasRefused,
    NextClientAsked,
    NotVerifiedRecorded,
    RecordOpened,
)
from kiosk.visit.flow.events.care import PinWanted
from kiosk.visit.flow.events.scanning import ScanAsked
from kiosk.visit.flow.steps import (
    ConfirmEmail,
    Invited,
    InviteRefused,
    NotVerified,
    StaffHome,
    StaffResults,
    StaffSearch,
    StaffStep,
    Verify,
)
from kiosk.visit.flow.values import TypedDate
from kiosk.visit.presenters.at_desk import AtDesk
from kiosk.visit.presenters.codes import grouped, qr_matrix
from kiosk.visit.presenters.inviting import (
    ChangedMeanwhile,
    RulesRefused,
    Wish,
    invite,
    needs_pin,
    record_not_verified,
    verdicts,
)
from kiosk.visit.presenters.looking_up import wanted
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.site import local, site_name
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.client import Tagged
from services.portal.contract import AccountState, ClientRecord, ClientSummary, IdentifierKind, Invitation, RuleFinding
from services.rules.email import normalised_email
from ui.phrases.trouble import Trouble
from ui.staff.email import EmailProps, EmailScreen
from ui.staff.not_verified import NotVerifiedScreen
from ui.staff.refused import InviteRefusedProps, InviteRefusedScreen
from ui.staff.results import ResultsProps, ResultsScreen
from ui.staff.search import SearchProps, SearchScreen
from ui.staff.slip import SlipProps, SlipScreen
from ui.staff.verify import VerifyProps, VerifyScreen
from ui.theme import resources
from ui.widgets import DateParts

_ON_THIS_PAGE = ("R2", "R3", "R5")


class Serving:
    """What the rules refuse is refused here first, and by the portal again."""

    def __init__(self, stage: Stage, printing: Printing, desk: AtDesk) -> None:
        self._stage = stage
        self._printing = printing
        self._desk = desk
        self.language = "en"

    def scene(self, step: StaffStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case StaffHome():
                scene = self._desk.scene()
            case StaffSearch():
                scene = self._search()
            case StaffResults(hits):
                scene = self._results(hits)
            case Verify():
                scene = self._verify(step)
            case ConfirmEmail():
                scene = self._email()
            case InviteRefused(findings):
                scene = self._refused(findings)
            case NotVerified():
                scene = self._not_verified()
            case Invited(invitation):
                scene = self._slip(invitation)
            case _:
                assert_never(step)
        return scene

    def _search(self) -> Scene:
        stage = self._stage

        def props(*, found_nobody: bool = False) -> SearchProps:
            typed = stage.flow.typed
            born = DateParts(**asdict(typed.search_birth_date))
            return SearchProps(typed.search_name, born, typed.search_number, found_nobody, stage.trouble)

        screen = SearchScreen(stage.theme, props())

        def found(hits: list[ClientSummary]) -> None:
            if hits:
                stage.happened(ClientsFound(tuple(hits)))
            else:
                screen.set_props(props(found_nobody=True))

        def search(name: str, born: dt.date | None, number: str) -> None:
            client, asked = stage.client, wanted(name, born, number)
            stage.work(lambda: client.search_clients(asked), found)

        def edited(name: str, born: DateParts, number: str) -> None:
            date = TypedDate(**asdict(born))
            typed = replace(stage.flow.typed, search_name=name, search_birth_date=date, search_number=number)
            stage.wrote(typed)

        screen.edited.connect(edited)
        screen.confirmed.connect(search)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _results(self, hits: tuple[ClientSummary, ...]) -> Scene:
        stage = self._stage
        screen = ResultsScreen(stage.theme, ResultsProps(hits))

        def open_record(client_ref: str) -> None:
            client = stage.client
            stage.work(lambda: client.client_record(client_ref), self._opened)

        screen.chosen.connect(open_record)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(ResultsProps(hits, stage.trouble)))

    def _opened(self, tagged: Tagged[ClientRecord]) -> None:
        self._stage.happened(RecordOpened(tagged.value, tagged.etag))

    def _verify(self, step: Verify) -> Scene:
        stage = self._stage

        def props() -> VerifyProps:
            typed = stage.flow.typed
            record = stage.flow.page.record if isinstance(stage.flow.page, Verify) else step.record
            findings = self._findings(record, record.contact_email)
            shown = tuple(found for found in findings if found.rule in _ON_THIS_PAGE or _is_good_email(found))
            can_scan = stage.place.camera is not None
            return VerifyProps(record, typed.name_matches, typed.matching, shown, stage.trouble, can_scan)

        screen = VerifyScreen(stage.theme, props())

        def ticked(name_matches: bool, kinds: frozenset[IdentifierKind]) -> None:
            stage.wrote(replace(stage.flow.typed, name_matches=name_matches, matching=kinds))
            screen.set_props(props())

        def verified() -> None:
            found = props().findings
            is_ready = all(finding.is_met for finding in found)
            stage.happened(IdentityConfirmed() if is_ready else InviteWasRefused(found))

        screen.ticked.connect(ticked)
        screen.verified.connect(verified)
        screen.scan_asked.connect(lambda: stage.happened(ScanAsked()))
        screen.not_verified.connect(lambda: self._record_not_verified(step.record.client_ref))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _findings(self, record: ClientRecord, email: str) -> tuple[RuleFinding, ...]:
        typed, now = self._stage.flow.typed, self._stage.place.now()
        today = local(now, self._stage.view).date()
        return verdicts(record, email, name_matches=typed.name_matches, kinds=typed.matching, now=now, today=today)

    def _record_not_verified(self, client_ref: str) -> None:
        stage, client = self._stage, self._stage.client
        typed = stage.flow.typed
        stage.work(
            lambda: record_not_verified(client, client_ref, name_matches=typed.name_matches, kinds=typed.matching),
            lambda _verification: stage.happened(NotVerifiedRecorded()),
        )

    def _email(self) -> Scene:
        stage = self._stage

        def props() -> EmailProps:
            step = stage.flow.page
            is_renewal = isinstance(step, ConfirmEmail) and step.record.account is AccountState.CONNECTED
            return EmailProps(stage.flow.typed.contact_email, stage.trouble, is_renewal)

        screen = EmailScreen(stage.theme, props())
        screen.edited.connect(lambda text: stage.wrote(replace(stage.flow.typed, contact_email=text)))
        screen.confirmed.connect(self._invite)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _invite(self, email: str) -> None:
        stage, step = self._stage, self._stage.flow.page
        if not isinstance(step, ConfirmEmail):
            return
        findings = self._findings(step.record, email)
        if normalised_email(email) is None:
            stage.troubled(Trouble.EMAIL_INVALID)
        elif not all(finding.is_met for finding in findings):
            stage.happened(InviteWasRefused(findings))
        elif needs_pin(step.record.account):
            stage.happened(PinWanted())
        else:
            self._give_sign_in(step, lambda: None)

    def invite_with(self, step_up: Callable[[], None]) -> None:
        """After the PIN page, which lies over the page of the e-mail."""
        below = self._stage.flow.trail[-1]
        if isinstance(below, ConfirmEmail):
            self._give_sign_in(below, step_up)

    def _give_sign_in(self, step: ConfirmEmail, step_up: Callable[[], None]) -> None:
        client, typed = self._stage.client, self._stage.flow.typed
        email = typed.contact_email.strip()
        wish = Wish(step.record, step.etag, email, typed.name_matches, typed.matching, self.language)
        self._stage.work(lambda: invite(client, wish, step_up), self._invited)

    def _invited(self, outcome: Invitation | RulesRefused | ChangedMeanwhile) -> None:
        match outcome:
            case RulesRefused(findings):
                self._stage.happened(InviteWasRefused(findings))
            case ChangedMeanwhile(record, etag):
                self._stage.happened(RecordOpened(record, etag))
                self._stage.troubled(Trouble.CHANGED_MEANWHILE)
            case invitation:
                self._stage.happened(ClientInvited(invitation))

    def _refused(self, findings: tuple[RuleFinding, ...]) -> Scene:
        screen = InviteRefusedScreen(self._stage.theme, InviteRefusedProps(findings))
        screen.went_back.connect(self._stage.go_back)
        screen.next_client_asked.connect(self._next_client)
        return Scene(screen, screen.retranslate)

    def _not_verified(self) -> Scene:
        screen = NotVerifiedScreen(self._stage.theme)
        screen.next_client_asked.connect(self._next_client)
        return Scene(screen, screen.retranslate)

    def _slip(self, invitation: Invitation) -> Scene:
        props = SlipProps(
            grouped(invitation.short_code.get_secret_value()),
            qr_matrix(invitation.qr_text.get_secret_value()),
            invitation.email_hint,
            local(invitation.expires_at, self._stage.view).date(),
        )
        screen = SlipScreen(self._stage.theme, props)
        self._printing.offer(screen, lambda language: self._paper(invitation, props.expires_on, language))
        screen.next_client_asked.connect(self._next_client)
        return Scene(screen, screen.retranslate)

    def _paper(self, invitation: Invitation, expires_on: dt.date, language: str) -> bytes:
        # Drawing paper takes a while to import: a visit without a printer starts without it.
        from services.printing.slips import InvitationSlip, invitation_slip

        slip = InvitationSlip(
            site_name(self._stage.view),
            invitation.short_code.get_secret_value(),
            invitation.qr_text.get_secret_value(),
            expires_on,
        )
        return invitation_slip(slip, language=language, fonts_dir=resources() / "fonts")

    def _next_client(self) -> None:
        self._stage.happened(NextClientAsked())


def _is_good_email(finding: RuleFinding) -> bool:
    """Before the e-mail page, a missing address is no news yet."""
    return finding.rule == "R4" and finding.is_met
