"""Equal envelopes, all at once: one has an effect, the others get its result again."""

import os
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import func, select

from portal.database import reading
from portal.models import Alarm, AuditEvent, DeviceChain, EnvelopeResult, Signature
from tests.portal.kit import Kit
from tests.portal.people import client_token, submission

AT_ONCE = int(os.environ.get("EQUAL_REQUESTS", "500"))


def test_of_equal_envelopes_at_once_one_counts_and_all_are_answered_alike(kit: Kit) -> None:
    kiosk = kit.kiosk()
    token = client_token(kiosk)
    sealed = kiosk.seal("POST", "/v1/signatures", submission(kiosk), token=token, kind="keep")
    with ThreadPoolExecutor(AT_ONCE) as senders:
        answers = list(senders.map(lambda _: kiosk.send_until_judged(sealed), range(AT_ONCE)))

    receipts = [answer.receipt for answer in answers]
    assert len(receipts) == AT_ONCE
    assert all(receipt is not None and receipt.status == 201 for receipt in receipts)
    assert len({answer.body for answer in answers}) == 1, "every answer names the one signature"
    with reading(kit.engine) as db:
        assert [db.scalar(select(func.count()).select_from(table)) for table in (Signature, DeviceChain)] == [1, 1]
        kept = select(func.count()).select_from(EnvelopeResult).where(EnvelopeResult.kind == "keep")
        assert db.scalar(kept) == 1
        assert sum("signature_received" in event for event in db.scalars(select(AuditEvent.event))) == 1
        assert db.scalars(select(Alarm.code)).all() == []
