"""An envelope that an admin had destroyed is signed for unread: the kiosk lets it go, and it never has an effect."""

from sqlalchemy import func, select

from portal.database import reading
from portal.models import AuditEvent, ClientLocation
from services.sealing.ids import uuid7
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import client_token, staff_token

LATE = uuid7(1_790_000_000_000, b"0123456789")
PLACE = {"way": "place", "place": "Under the bridge"}


def destroy(kiosk: Kiosk, envelope_id: str, token: str) -> str:
    answer = kiosk.ask("POST", f"/v1/held/{envelope_id}/destruction", token=token)
    return answer.code


def admin(kiosk: Kiosk) -> str:
    kiosk.kit.add_staff("boss", role="agency_admin")
    return staff_token(kiosk, "boss")


def places(kit: Kit) -> int:
    with reading(kit.engine) as db:
        return db.scalar(select(func.count()).select_from(ClientLocation)) or 0


def test_a_destroyed_envelope_is_signed_for_and_has_no_effect(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = kiosk.seal("POST", "/v1/me/locations", {**PLACE, "way": "nonsense"}, token=token, kind="keep")
    first = kiosk.send(sealed)
    assert first.status == 422
    assert first.receipt is not None
    assert destroy(kiosk, first.receipt.id, admin(kiosk)) == "ok"
    again = kiosk.send(sealed)
    assert again.receipt is not None
    assert (again.receipt.status, again.receipt.code, again.status) == (200, "destroyed", None)
    assert again.receipt.is_success
    with reading(kit.engine) as db:
        assert any("envelope_destroyed" in event for event in db.scalars(select(AuditEvent.event)))


def test_what_comes_after_it_was_destroyed_has_no_effect_either(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = kiosk.seal("POST", "/v1/me/locations", PLACE, token=token, kind="keep", envelope_id=LATE)
    destroy(kiosk, LATE, admin(kiosk))
    assert kiosk.send(sealed).code == "destroyed"
    assert places(kit) == 0


def test_what_had_its_effect_cannot_be_destroyed(kit: Kit, kiosk: Kiosk) -> None:
    answer = kiosk.keep("POST", "/v1/me/locations", PLACE, token=client_token(kiosk))
    assert answer.receipt is not None
    assert destroy(kiosk, answer.receipt.id, admin(kiosk)) == "had_its_effect"
    assert places(kit) == 1


def test_staff_without_an_admins_role_and_another_kiosk_destroy_nothing(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    sealed = kiosk.seal("POST", "/v1/me/locations", PLACE, token=token, kind="keep", envelope_id=LATE)
    assert destroy(kiosk, LATE, staff_token(kiosk)) == "forbidden"
    other = kit.kiosk()
    assert destroy(other, LATE, admin(other)) == "ok"
    assert kiosk.send(sealed).status == 201
    assert places(kit) == 1
