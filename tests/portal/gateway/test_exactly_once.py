"""A kept envelope has its effect exactly once, however often and however broken it arrives."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import func, select

from portal.database import reading
from portal.models import Alarm, AuditEvent, DeviceChain, EnvelopeResult, Signature
from services.sealing.envelope import Chain
from tests.portal.kit import Kiosk, Kit, Sealed
from tests.portal.people import client_token, submission


def signature_keep(kiosk: Kiosk, token: str, **how: object) -> Sealed:
    return kiosk.seal("POST", "/v1/signatures", submission(kiosk), token=token, kind="keep", **how)


def count(kit: Kit, model: type) -> int:
    with reading(kit.engine) as db:
        return db.scalar(select(func.count()).select_from(model)) or 0


def received_events(kit: Kit) -> int:
    with reading(kit.engine) as db:
        return sum("signature_received" in event for event in db.scalars(select(AuditEvent.event)))


def alarms(kit: Kit) -> set[str]:
    with reading(kit.engine) as db:
        return set(db.scalars(select(Alarm.code)))


def test_fifty_equal_envelopes_at_once_have_one_effect_and_one_result(kit: Kit, kiosk: Kiosk) -> None:
    sealed = signature_keep(kiosk, client_token(kiosk))
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: kiosk.send(sealed), range(50)))
    assert {answer.receipt.status for answer in answers if answer.receipt} == {201}
    assert len({answer.body for answer in answers}) == 1
    assert count(kit, Signature) == 1
    assert received_events(kit) == 1


def test_a_second_arrival_after_a_restart_gets_the_first_result(kit: Kit, kiosk: Kiosk) -> None:
    sealed = signature_keep(kiosk, client_token(kiosk))
    first = kiosk.send(sealed)
    kit.restart()
    kit.clock.advance(days=30)
    second = kiosk.send(sealed)
    assert first.status == second.status == 201
    assert first.body == second.body
    assert count(kit, Signature) == 1


def test_other_content_under_a_known_id_is_refused(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = signature_keep(kiosk, token)
    kiosk.send(sealed)
    envelope_id = _id(sealed)
    other = signature_keep(kiosk, token, envelope_id=envelope_id)
    answer = kiosk.send(other)
    assert (answer.status, answer.code) == (422, "id_reused")
    assert count(kit, Signature) == 1


def test_a_refused_keep_can_be_delivered_again_once_the_cause_is_gone(kit: Kit, kiosk: Kiosk) -> None:
    from portal.database import transaction
    from portal.models import Agency

    token = client_token(kiosk)
    with transaction(kit.engine) as db:
        db.get_one(Agency, "agency-1").roi_term_days = None
    sealed = signature_keep(kiosk, token)
    assert kiosk.send(sealed).code == "roi_term_missing"
    assert count(kit, Signature) == 0
    with transaction(kit.engine) as db:
        db.get_one(Agency, "agency-1").roi_term_days = 365
    assert kiosk.send(sealed).status == 201
    assert count(kit, Signature) == 1


def test_an_ask_is_answered_once(kit: Kit, kiosk: Kiosk) -> None:
    sealed = kiosk.seal("GET", "/v1/me", token=client_token(kiosk))
    assert kiosk.send(sealed).status == 200
    again = kiosk.send(sealed)
    assert again.receipt is not None
    assert (again.receipt.status, again.code) == (409, "replayed")


def test_a_keep_from_when_the_person_was_there_counts_three_weeks_later_and_is_marked(kit: Kit, kiosk: Kiosk) -> None:
    sealed = signature_keep(kiosk, client_token(kiosk))
    kit.clock.advance(days=21)
    assert kiosk.send(sealed).status == 201
    with reading(kit.engine) as db:
        assert db.scalars(select(Signature.is_late)).one() is True


def test_a_keep_sealed_after_the_session_ended_does_not_count(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert kiosk.ask("DELETE", "/v1/sessions/current", token=token).status == 204
    kit.clock.advance(minutes=1)
    answer = kiosk.send(signature_keep(kiosk, token))
    assert (answer.status, answer.code) == (401, "unauthorized")
    assert count(kit, Signature) == 0


def test_a_keep_from_before_a_sign_out_counts_after_it(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = signature_keep(kiosk, token)
    kit.clock.advance(minutes=1)
    kiosk.ask("DELETE", "/v1/sessions/current", token=token)
    assert kiosk.send(sealed).status == 201


def test_a_keep_that_claims_a_moment_before_the_session_does_not_count(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = signature_keep(kiosk, token, created=kit.clock() - dt.timedelta(hours=2))
    assert kiosk.send(sealed).code == "unauthorized"


def test_a_missing_link_between_envelopes_raises_an_alarm(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    kiosk.send(signature_keep(kiosk, token))
    assert alarms(kit) == set()
    kiosk.send(signature_keep(kiosk, token, chain=Chain(seq=2, prev="0" * 64)))
    assert alarms(kit) == {"chain_broken"}
    assert count(kit, DeviceChain) == 2


def test_envelopes_out_of_order_are_no_alarm(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    first, second = signature_keep(kiosk, token), signature_keep(kiosk, token)
    assert kiosk.send(second).status == 201
    assert kiosk.send(first).status == 201
    assert alarms(kit) == set()


def test_results_of_keeps_hold_references_only(kit: Kit, kiosk: Kiosk) -> None:
    kiosk.send(signature_keep(kiosk, client_token(kiosk)))
    with reading(kit.engine) as db:
        bodies = [row.body for row in db.scalars(select(EnvelopeResult)) if row.body]
    assert bodies
    assert not any(b"Demo" in body or b"alpha" in body.lower() for body in bodies)


def _id(sealed: Sealed) -> str:
    from services.sealing.envelope import read_envelope

    return read_envelope(sealed.raw).header.id
