"""A heartbeat tells of what is missing, and of nothing else, whenever it arrives."""

import datetime as dt
import json

import requests

from services.sealing.canonical import sha256_hex
from services.sealing.device_signature import sign_request
from services.sealing.envelope import Chain
from tests.portal.api.test_devices import alarms
from tests.portal.kiosk import TIMEOUT_S
from tests.portal.kit import Kiosk, Kit

PATH = "/v1/device/heartbeat"


def beat(kiosk: Kiosk, seq: int, digest: str, *, waiting: tuple[int, ...] = (), wipe: int = 0, ago_s: int = 0) -> None:
    """A heartbeat that the kiosk has signed so long ago."""
    body = json.dumps(
        {
            "kiosk_time": kiosk.kit.clock().isoformat(),
            "last_seq": seq,
            "last_digest": digest,
            "waiting": waiting,
            "held": 0,
            "last_wipe_receipt": wipe,
        }
    ).encode()
    moment = dt.datetime.now(dt.UTC) - dt.timedelta(seconds=ago_s)
    headers = sign_request(kiosk.envelope_key, kiosk.id, method="POST", path=PATH, body=body, now=moment)
    headers["Content-Type"] = "application/json"
    answer = requests.post(kiosk.kit.url + PATH, data=body, headers=headers, timeout=TIMEOUT_S)
    assert answer.status_code == 200, answer.text


def test_a_heartbeat_that_newer_envelopes_overtook_is_no_alarm(kit: Kit, kiosk: Kiosk) -> None:
    kiosk.keep("POST", "/v1/signatures", {})
    beat(kiosk, 0, "", ago_s=60)
    assert alarms(kit) == set()
    beat(kiosk, 0, "")
    assert alarms(kit) == {("outbox_rolled_back", "number 0")}


def test_a_heartbeat_that_newer_heartbeats_overtook_is_no_alarm(kit: Kit, kiosk: Kiosk) -> None:
    beat(kiosk, 2, "a" * 64, waiting=(1, 2), wipe=5)
    beat(kiosk, 1, "b" * 64, waiting=(1,), wipe=4, ago_s=60)
    assert alarms(kit) == set()
    beat(kiosk, 1, "b" * 64, waiting=(1,), wipe=4)
    assert alarms(kit) == {("outbox_rolled_back", "number 1"), ("wipe_receipts_rolled_back", "number 4")}


def test_a_refused_envelope_that_waits_no_longer_is_missing(kit: Kit, kiosk: Kiosk) -> None:
    refused = kiosk.seal("POST", "/v1/signatures", {}, kind="keep")
    kiosk.send(refused)
    beat(kiosk, 1, sha256_hex(refused.raw), waiting=(1,))
    assert alarms(kit) == set()
    beat(kiosk, 1, sha256_hex(refused.raw))
    assert alarms(kit) == {("envelope_missing", "number 1")}


def test_a_queue_that_was_set_back_and_filled_up_again_is_an_alarm_at_the_next_heartbeat(
    kit: Kit, kiosk: Kiosk
) -> None:
    beat(kiosk, 1, "a" * 64, waiting=(1,))
    beat(kiosk, 2, "b" * 64, waiting=(1, 2))
    beat(kiosk, 2, "b" * 64, waiting=(1, 2))
    assert alarms(kit) == set()
    beat(kiosk, 2, "c" * 64, waiting=(1, 2))
    assert alarms(kit) == {("chain_broken", "number 2")}


def test_a_queue_that_was_set_back_and_filled_up_again_is_an_alarm_when_it_arrives(kit: Kit, kiosk: Kiosk) -> None:
    lost = kiosk.seal("POST", "/v1/signatures", {}, kind="keep", chain=Chain(seq=1, prev=""))
    beat(kiosk, 1, sha256_hex(lost.raw), waiting=(1,))
    kiosk.send(kiosk.seal("POST", "/v1/signatures", {}, kind="keep", chain=Chain(seq=1, prev="")))
    assert alarms(kit) == {("chain_broken", "number 1")}
