"""Kiosks: enrolment, public cache, wipe receipts, heartbeat."""

import os

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from portal.database import reading, transaction
from portal.device_codes import new_device_code
from portal.models import Alarm
from services.sealing.canonical import canonical_json
from services.sealing.keys import Domain, sign, to_text
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import client_token, submission


def code(kit: Kit) -> str:
    with transaction(kit.engine) as db:
        return new_device_code(db, "site-1", now=kit.clock(), random=os.urandom)


def alarms(kit: Kit) -> set[tuple[str, str]]:
    with reading(kit.engine) as db:
        open_ones = select(Alarm.code, Alarm.detail).where(Alarm.cleared_at.is_(None))
        return {(row.code, row.detail) for row in db.execute(open_ones)}


def receipt(
    kiosk: Kiosk, number: int, result: str = "proven", key: Ed25519PrivateKey | None = None
) -> dict[str, object]:
    raw = canonical_json({"kind": "wiped", "visit": number, "result": result})
    signature = sign(key or kiosk.envelope_key, Domain.WIPE_RECEIPT, raw)
    return {"number": number, "receipt": raw.decode(), "signature": to_text(signature)}


def test_the_seal_certificate_is_for_signing_documents_only_and_names_the_site(kiosk: Kiosk) -> None:
    device, ca = x509.load_pem_x509_certificates(kiosk.enrolled["certificate_chain_pem"].encode())
    device.verify_directly_issued_by(ca)
    usage = device.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert kiosk.id in device.subject.rfc4514_string()
    assert "Demo Site 1" in device.subject.rfc4514_string()
    assert device.public_key() == kiosk.seal_key.public_key()


def test_a_code_enrols_one_device_in_time(kit: Kit, kiosk: Kiosk) -> None:
    used = code(kit)
    Kiosk.__init__(fresh := Kiosk.__new__(Kiosk), kit, "site-1")
    fresh.envelope_key = Ed25519PrivateKey.generate()
    assert fresh.enroll(used).status_code == 201
    fresh.envelope_key = Ed25519PrivateKey.generate()
    expired = code(kit)
    answers = [fresh.enroll(used), fresh.enroll("ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ")]
    kit.clock.advance(days=8)
    answers.append(fresh.enroll(expired))
    assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {(403, "enrolment_failed")}


def test_keys_that_are_none_do_not_use_up_the_code(kit: Kit, kiosk: Kiosk) -> None:
    one = code(kit)
    assert kiosk.enroll(one, envelope_key="AAAA").json()["code"] == "key_invalid"
    assert kiosk.enroll(one, seal_request_pem="no request").json()["code"] == "key_invalid"
    kiosk.envelope_key = Ed25519PrivateKey.generate()
    assert kiosk.enroll(one).status_code == 201


def test_the_public_cache_holds_the_current_forms_and_no_person(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_form("2", sequence=2)
    kit.add_form("2", "es", sequence=2)
    answer = kiosk.signed("GET", "/v1/device/public")
    assert answer.status_code == 200
    forms = [(form["version"], form["language"]) for form in answer.json()["forms"]]
    assert forms == [("2", "en"), ("2", "es")]
    assert answer.json()["site"]["roi_term_days"] == 365
    assert "alpha" not in answer.text.lower()


def test_a_device_call_needs_the_devices_signature(kiosk: Kiosk) -> None:
    kiosk.envelope_key = Ed25519PrivateKey.generate()
    assert kiosk.signed("GET", "/v1/device/public").json()["code"] == "bad_signature"
    kiosk.id = "kiosk-unknown"
    assert kiosk.signed("GET", "/v1/device/public").json()["code"] == "device_unknown"


def test_a_gap_in_wipe_receipts_is_an_alarm_until_it_is_filled(kit: Kit, kiosk: Kiosk) -> None:
    send = lambda *numbers: kiosk.signed(  # noqa: E731
        "POST", "/v1/device/wipe-receipts", {"receipts": [receipt(kiosk, number) for number in numbers]}
    )
    assert send(1, 2, 4).json() == {"accepted": 3}
    assert alarms(kit) == {("wipe_receipt_missing", "number 3")}
    assert send(3, 4).json() == {"accepted": 2}
    assert alarms(kit) == set()


def test_a_failed_or_changed_wipe_receipt_is_an_alarm(kit: Kit, kiosk: Kiosk) -> None:
    for result in ("proven", "failed"):
        kiosk.signed("POST", "/v1/device/wipe-receipts", {"receipts": [receipt(kiosk, 1, result)]})
    kiosk.signed("POST", "/v1/device/wipe-receipts", {"receipts": [receipt(kiosk, 2, "failed")]})
    assert alarms(kit) == {("wipe_receipt_changed", "number 1"), ("wipe_failed", "number 2")}


def test_a_wipe_receipt_of_another_key_is_refused(kiosk: Kiosk) -> None:
    forged = receipt(kiosk, 1, key=Ed25519PrivateKey.generate())
    answer = kiosk.signed("POST", "/v1/device/wipe-receipts", {"receipts": [forged]})
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_signature")


def test_the_heartbeat_names_envelopes_that_never_arrived(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    kiosk.keep("POST", "/v1/signatures", submission(kiosk), token=token)
    kiosk.seal("POST", "/v1/signatures", {}, kind="keep")
    kiosk.seal("POST", "/v1/signatures", {}, kind="keep")
    beat = {
        "kiosk_time": kit.clock().isoformat(),
        "last_seq": 3,
        "last_digest": kiosk.prev,
        "waiting": [3],
        "held": 0,
        "last_wipe_receipt": 0,
    }
    assert kiosk.signed("POST", "/v1/device/heartbeat", beat).json()["missing"] == [2]
    assert alarms(kit) == {("envelope_missing", "number 2")}
    assert kiosk.signed("POST", "/v1/device/heartbeat", beat | {"last_seq": 2**53}).status_code == 200


def test_an_outbox_that_was_set_back_is_an_alarm(kit: Kit, kiosk: Kiosk) -> None:
    kiosk.keep("POST", "/v1/signatures", {})
    beat = {"kiosk_time": kit.clock().isoformat(), "last_seq": 0, "last_digest": "", "waiting": [], "held": 0}
    kiosk.signed("POST", "/v1/device/heartbeat", beat | {"last_wipe_receipt": 0})
    assert alarms(kit) == {("outbox_rolled_back", "number 0")}
