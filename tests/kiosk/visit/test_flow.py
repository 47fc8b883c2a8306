"""The flow: whole journeys as tables, and what holds on every journey."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import EndReason
from kiosk.visit.flow import Flow, advance, back, end
from kiosk.visit.flow import events as e
from kiosk.visit.flow import steps as s
from kiosk.visit.flow.answering import drawn_answers, given_answers
from kiosk.visit.flow.events import care as ce
from kiosk.visit.flow.events import papers as pe
from kiosk.visit.flow.events.help import CallWasTakenBack, HelpAsked, OfferOpened, StaffWereCalled
from kiosk.visit.flow.events.staff import FindClientAsked
from kiosk.visit.flow.steps import care as cs
from kiosk.visit.flow.steps import papers as ps
from kiosk.visit.flow.values import Client, Method, Nobody, SecretKind, Staff, Typed, TypedDate
from services.documents.facts import Decision
from services.ink import Ink, InkVerdict, Point, Stroke
from services.portal.contract import AccountState, IdentifierKind, SignatureState
from services.portal.contract.help import HelpCalled
from tests.kiosk.visit.people import (
    ASKING_PAPER,
    HIT,
    HOME,
    INVITATION,
    NOW,
    PAPER,
    RECEIVED,
    RECORD,
    SIGNED_PAPER,
    UNMET,
)

INK = Ink((Stroke((Point(1, 2, 0.5, 0), Point(30, 40, 0.5, 8))),))
NAMED = Typed(signer_name="Demo Client Alpha", ink=INK)
CALL = HelpCalled(id="call-1", called_at=NOW, ends_at=NOW)
EMAIL_HINT = "a…@example.org"

TO_HOME = (e.SignInChosen(), e.SecretWanted(SecretKind.PASSWORD), e.ClientSignedIn(HOME))
TO_DECISION = (*TO_HOME, e.PaperOpened(PAPER), e.ElectronicAgreed(), e.PageRead(), e.PageRead())
TO_CHECK = (
    *TO_DECISION,
    e.Decided(Decision.AGREED),
    e.Wrote(NAMED),
    e.NameGiven(),
    e.SignatureDrawn(INK, InkVerdict.OK),
)
TO_QUESTIONS = (
    *TO_HOME,
    e.PaperOpened(ASKING_PAPER),
    e.ElectronicAgreed(),
    e.ChangesRead(),
    e.PageRead(),
    e.Decided(Decision.AGREED),
    e.Wrote(NAMED),
    e.NameGiven(),
)
ANSWERED = (
    e.FieldAnswered("It is fragile."),
    e.FieldAnswered("2026-12-01"),
    e.FieldDrawn(INK, InkVerdict.OK),
)
TO_PAPER = (*TO_HOME, e.MyPapersAsked(), e.PapersAsked(), pe.SignedPaperOpened(SIGNED_PAPER))
TO_STAFF = (e.SignInChosen(), e.SecretWanted(SecretKind.PIN), e.StaffSignedIn("Demo Staff", 120, 1800))
TO_SEARCH = (*TO_STAFF, FindClientAsked())
TO_CLIENT = (*TO_SEARCH, e.ClientsFound((HIT,)))
TO_VERIFY = (*TO_CLIENT, e.RecordOpened(RECORD, '"1"'), ce.VerificationWanted())
WITH_ACCOUNT = RECORD.model_copy(update={"account": AccountState.CONNECTED})
TO_REASON = (*TO_CLIENT, e.RecordOpened(WITH_ACCOUNT, '"1"'), ce.DeactivationWanted())

JOURNEYS = {
    "a client signs in": (TO_HOME, s.Home()),
    "a person activates with a password": (
        (
            e.InvitationChosen(),
            e.CodeGiven(),
            e.ActivationAllowed(EMAIL_HINT),
            e.MethodChosen(Method.PASSWORD),
            e.AccountConnected(),
            e.ClientSignedIn(HOME),
        ),
        s.Home(),
    ),
    "a person activates with a card, and sees it once": (
        (
            e.InvitationChosen(),
            e.CodeGiven(),
            e.ActivationAllowed(EMAIL_HINT),
            e.MethodChosen(Method.CARD),
            e.AccountConnected("KC1-DEMO"),
        ),
        s.ShowCard("KC1-DEMO"),
    ),
    "an invitation does not work": (
        (e.InvitationChosen(), e.CodeGiven(), e.ActivationFailed()),
        s.ActivationRefused(),
    ),
    "a client signs and the portal receives": (
        (*TO_CHECK, e.PaperSaved("env-1"), e.PaperReceived("env-1", RECEIVED)),
        s.PaperKept("env-1"),
    ),
    "a client signs with the typed name": (
        (
            *TO_DECISION,
            e.Decided(Decision.DECLINED),
            e.Wrote(NAMED),
            e.NameGiven(),
            e.TypingPreferred(),
            e.NameIsSignature(),
        ),
        s.CheckAnswers(is_drawn=False),
    ),
    "a client answers the questions of a new version and signs": (
        (*TO_QUESTIONS, *ANSWERED, e.SignatureDrawn(INK, InkVerdict.OK)),
        s.CheckAnswers(is_drawn=True),
    ),
    "a client takes a permission back": (
        (*TO_PAPER, pe.TakeBackAsked(), pe.PaperTakenBack("env-9", "s-1")),
        s.SubmissionKept("env-9"),
    ),
    "a client reads a signed paper again": (
        (*TO_PAPER, pe.SignedPaperRead(), pe.SignedPaperRead()),
        ps.ReadSigned(SIGNED_PAPER, 2),
    ),
    "a client has a copy e-mailed": ((*TO_PAPER, pe.CopyAsked(), pe.CopyWasTaken()), ps.CopyOnItsWay()),
    "a client wants to sign on paper": ((*TO_HOME, e.PaperOpened(PAPER), e.PaperWanted()), s.OnPaper()),
    "a client closes the account": (
        (*TO_HOME, e.MyAccountAsked(), e.CloseAccountAsked(), e.AccountWasClosed()),
        s.AccountClosed(),
    ),
    "staff invite": ((*TO_VERIFY, e.IdentityConfirmed(), e.ClientInvited(INVITATION)), s.Invited(INVITATION)),
    "staff are refused by a rule": (
        (*TO_VERIFY, e.IdentityConfirmed(), e.InviteWasRefused(UNMET)),
        s.InviteRefused(UNMET),
    ),
    "staff give a client with an account a new sign-in": (
        (*TO_VERIFY, e.IdentityConfirmed(), ce.PinWanted(), e.ClientInvited(INVITATION)),
        s.Invited(INVITATION),
    ),
    "staff close an account": (
        (*TO_REASON, ce.PinWanted("used_by_other"), ce.AccountWasDeactivated()),
        cs.Deactivated("used_by_other"),
    ),
    "staff do not verify": ((*TO_VERIFY, e.NotVerifiedRecorded()), s.NotVerified()),
    "staff go on to the next client": (
        (*TO_VERIFY, e.NotVerifiedRecorded(), e.NextClientAsked()),
        s.StaffSearch(),
    ),
}


def played(*happened: e.Event) -> Flow:
    flow = Flow()
    for event in happened:
        flow = advance(flow, event)
    return flow


@pytest.mark.parametrize(("happened", "arrives_at"), JOURNEYS.values(), ids=JOURNEYS)
def test_a_whole_journey_arrives(happened: tuple[e.Event, ...], arrives_at: s.Step) -> None:
    assert played(*happened).step == arrives_at


WITHOUT_A_SHORTCUT = {
    name: journey
    for name, journey in JOURNEYS.items()
    if name
    not in (
        "staff are refused by a rule",
        "staff go on to the next client",
        "staff give a client with an account a new sign-in",  # who has none yet is invited without the PIN
    )
}


@pytest.mark.parametrize(("happened", "arrives_at"), WITHOUT_A_SHORTCUT.values(), ids=WITHOUT_A_SHORTCUT)
def test_a_journey_that_skips_a_page_does_not_arrive(happened: tuple[e.Event, ...], arrives_at: s.Step) -> None:
    for left_out in range(len(happened) - 1):
        shorter = played(*happened[:left_out], *happened[left_out + 1 :])
        is_optional = isinstance(happened[left_out], e.PaperSaved)
        assert shorter.step != arrives_at or is_optional


def test_an_empty_drawing_is_questioned_and_kept_on_the_page() -> None:
    flow = played(*TO_DECISION, e.Decided(Decision.AGREED), e.Wrote(NAMED), e.NameGiven())
    flow = advance(flow, e.SignatureDrawn(Ink(), InkVerdict.EMPTY, is_confirmed=True))
    assert flow.step == s.Draw(InkVerdict.EMPTY)


def test_a_dot_is_questioned_and_taken_when_it_is_meant() -> None:
    flow = played(*TO_DECISION, e.Decided(Decision.AGREED), e.Wrote(NAMED), e.NameGiven())
    asked = advance(flow, e.SignatureDrawn(INK, InkVerdict.DOT))
    assert asked.step == s.Draw(InkVerdict.DOT)
    assert advance(asked, e.SignatureDrawn(INK, InkVerdict.DOT, is_confirmed=True)).step == s.CheckAnswers(
        is_drawn=True
    )


def test_help_leads_back_to_the_pad_with_the_question_that_was_there() -> None:
    flow = played(*TO_DECISION, e.Decided(Decision.AGREED), e.Wrote(NAMED), e.NameGiven())
    asked = advance(flow, e.SignatureDrawn(INK, InkVerdict.DOT))
    helped = advance(advance(asked, HelpAsked()), OfferOpened("desk"))
    assert helped.step == s.HelpEntry("desk")
    assert back(back(helped)) == asked


def test_who_was_called_is_known_on_every_page_until_the_end() -> None:
    flow = advance(advance(Flow(), HelpAsked()), StaffWereCalled(CALL))
    assert back(flow).called == CALL
    assert advance(back(flow), CallWasTakenBack()).called is None
    assert end(flow, EndReason.FINISHED).called is None


def test_a_name_is_needed_before_a_signature() -> None:
    flow = played(*TO_DECISION, e.Decided(Decision.AGREED), e.NameGiven())
    assert flow.step == s.TypeName()


def test_another_language_is_read_from_its_first_page_and_decided_anew() -> None:
    flow = advance(played(*TO_CHECK), e.PaperOpened(PAPER))
    assert flow.step == s.ReadPage(1)
    assert flow.decision is None
    assert [type(step) for step in flow.trail] == [s.Home, s.AgreeElectronic]


def test_a_saved_paper_does_not_wait_any_more_and_its_ink_is_gone() -> None:
    flow = played(*TO_CHECK, e.PaperSaved("env-1"))
    assert flow.waiting() == ()
    assert flow.typed.ink == Ink()
    assert flow.trail == ()


def test_a_paper_is_received_after_it_was_set_aside_but_never_the_other_way_round() -> None:
    flow = played(*TO_CHECK, e.PaperSaved("env-1"), e.PaperHeld("env-1"), e.PaperReceived("env-1", RECEIVED))
    kept = advance(flow, e.PaperHeld("env-1")).kept_paper("env-1")
    assert kept is not None
    assert (kept.received, kept.is_held) == (RECEIVED, False)


def test_a_question_is_gone_on_from_only_with_an_answer_that_fits() -> None:
    asked = advance(played(*TO_QUESTIONS), e.FieldAnswered(""))
    assert asked.step == s.AnswerField(2)
    assert advance(asked, e.FieldAnswered("")).step == s.AnswerField(2)
    assert advance(asked, e.FieldAnswered("2026-02-30")).step == s.AnswerField(2)
    assert advance(asked, e.FieldAnswered("2026-02-28")).step == s.AnswerField(3)


def test_answers_are_there_after_back_and_go_with_the_paper() -> None:
    flow = played(*TO_QUESTIONS, *ANSWERED)
    assert [(one.field, one.value) for one in given_answers(flow)] == [
        ("note", "It is fragile."),
        ("day", "2026-12-01"),
        ("key", "drawn"),
    ]
    assert drawn_answers(flow) == (("key", INK),)
    before = back(back(flow))
    assert before.step == s.AnswerField(2)
    assert before.typed == flow.typed


def test_a_drawing_that_is_nothing_or_a_dot_is_questioned_on_the_page() -> None:
    flow = played(*TO_QUESTIONS, *ANSWERED[:2])
    empty = advance(flow, e.FieldDrawn(Ink(), InkVerdict.EMPTY))
    assert empty.step == s.AnswerField(3, InkVerdict.EMPTY)
    assert advance(empty, e.FieldDrawn(INK, InkVerdict.DOT, is_confirmed=True)).step == s.Draw()
    assert back(advance(empty, e.FieldDrawn(INK, InkVerdict.OK))).step == s.AnswerField(3)


def test_who_says_no_is_asked_nothing_and_gives_no_answers() -> None:
    flow = played(*TO_QUESTIONS[:7], e.Decided(Decision.DECLINED), e.Wrote(NAMED), e.NameGiven())
    assert flow.step == s.Draw()
    assert given_answers(flow) == ()


def test_the_answers_to_one_paper_are_not_those_to_another() -> None:
    flow = played(*TO_QUESTIONS, *ANSWERED)
    while flow.step != s.Home():
        flow = back(flow)
    assert advance(flow, e.PaperOpened(ASKING_PAPER)).typed.answers == flow.typed.answers
    assert advance(flow, e.PaperOpened(PAPER)).typed.answers.words == ()


def test_another_language_of_what_changed_stays_on_the_page() -> None:
    flow = played(*TO_QUESTIONS[:5])
    assert flow.step == s.WhatChanged()
    assert advance(flow, e.PaperOpened(ASKING_PAPER)).step == s.WhatChanged()


def test_a_paper_that_was_read_to_its_end_is_put_away_in_one_step() -> None:
    flow = played(*TO_PAPER, pe.SignedPaperRead(), pe.SignedPaperRead(), pe.SignedPaperPutAway())
    assert flow.step == ps.SeePaper(SIGNED_PAPER)
    assert back(flow).step == s.SignedPapers()


def test_what_was_taken_back_in_this_visit_is_known_before_the_portal_says_so() -> None:
    flow = played(*TO_PAPER, pe.TakeBackAsked(), pe.PaperTakenBack("env-9", "s-1"))
    assert flow.taken_back == ("s-1",)
    assert flow.trail == ()


def test_a_paper_that_was_said_no_to_waits_but_is_not_asked_for() -> None:
    declined = HOME.offered[0].model_copy(update={"answer": SignatureState.DECLINED})
    flow = advance(played(*TO_HOME), e.HomeRefreshed(HOME.model_copy(update={"offered": [declined]})))
    assert [form.template_id for form in flow.waiting()] == ["sample-roi"]
    assert flow.asked_for() == ()


def test_nobody_goes_back_before_the_sign_in() -> None:
    assert not played(*TO_HOME).can_go_back
    assert not played(*TO_STAFF).can_go_back


def test_the_next_client_finds_nothing_of_the_one_before() -> None:
    typed = Typed(search_name="Demo", contact_email="alpha@example.org", matching=frozenset({IdentifierKind.SSN}))
    flow = played(*TO_VERIFY, e.Wrote(typed), e.NotVerifiedRecorded(), e.NextClientAsked())
    assert flow.typed == Typed()
    assert flow.trail == (s.StaffHome(),)


def test_no_step_and_no_event_shows_a_personal_value_in_its_text() -> None:
    flow = played(*TO_VERIFY, e.Wrote(Typed(identifier="Demo Client Alpha", code="K7QF42M9")))
    asked, seen = played(*TO_QUESTIONS, *ANSWERED), played(*TO_PAPER)
    for text in (
        repr(flow),
        repr(played(*TO_CHECK)),
        repr(e.ClientInvited(INVITATION)),
        repr(s.Invited(INVITATION)),
        repr(asked) + repr(ANSWERED) + repr(seen) + repr(TO_PAPER[-1]),
    ):
        assert "fragile" not in text
        assert "Demo Client Alpha" not in text
        assert "K7QF42M9" not in text
        assert "example.org" not in text


EVENTS = st.sampled_from(
    [
        *(event for journey, _ in JOURNEYS.values() for event in journey),
        e.HomeAsked(),
        e.HomeRefreshed(HOME),
        HelpAsked(),
        OfferOpened("desk"),
        StaffWereCalled(CALL),
        CallWasTakenBack(),
        e.PapersAsked(),
        e.CardTaken(),
        e.SignatureDrawn(INK, InkVerdict.DOT),
    ]
)
WRITINGS = st.builds(
    Typed,
    identifier=st.text(max_size=5),
    code=st.text(max_size=5),
    birth_date=st.builds(TypedDate, st.text(max_size=2), st.text(max_size=2), st.text(max_size=2)),
    signer_name=st.text(max_size=5),
    ink=st.sampled_from([Ink(), INK]),
).map(e.Wrote)


@given(st.lists(EVENTS | WRITINGS, max_size=40))
def test_back_never_loses_what_was_typed(happened: list[e.Event]) -> None:
    flow = played(*happened)
    while flow.can_go_back:
        before = flow
        flow = back(flow)
        assert flow.typed == before.typed
        assert len(flow.trail) == len(before.trail) - 1


@given(st.lists(EVENTS | WRITINGS, max_size=40), st.sampled_from(EndReason))
def test_the_end_is_reached_from_everywhere_and_leaves_nothing_of_the_person(
    happened: list[e.Event], reason: EndReason
) -> None:
    over = end(played(*happened), reason)
    assert over == Flow(step=s.Ended(reason))
    assert isinstance(over.person, Nobody)


@given(st.lists(EVENTS | WRITINGS, max_size=20), EVENTS | WRITINGS)
def test_after_the_end_nothing_happens(happened: list[e.Event], late: e.Event) -> None:
    over = end(played(*happened), EndReason.IDLE)
    assert advance(over, late) == over
    assert end(over, EndReason.FINISHED) == over


@given(st.lists(EVENTS | WRITINGS, max_size=40))
def test_who_is_known_decides_which_pages_can_be_reached(happened: list[e.Event]) -> None:
    flow = played(*happened)
    if isinstance(flow.step, get_args(s.StaffStep)):
        assert isinstance(flow.person, Staff)
    if isinstance(flow.step, (*get_args(s.RoiStep), *get_args(s.PapersStep), s.Home, s.CloseAccount)):
        assert isinstance(flow.person, Client)
