"""Staff are away: what clients see, what the team sees, and that it ends."""

import datetime as dt
import json
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from portal.database import reading
from portal.models import AuditEvent, Site
from tests.portal.api.test_messages import add_member, thread_id, write
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import PASSWORD, client_token, sign_in, staff_token


def today(kit: Kit) -> dt.date:
    with reading(kit.engine) as db:
        return kit.clock().astimezone(ZoneInfo(db.get_one(Site, "site-1").time_zone)).date()


def say_away(kiosk: Kiosk, staff: str, last_day: dt.date) -> int:
    return kiosk.ask("POST", "/v1/absence", {"last_day": last_day.isoformat()}, token=staff).status


def own(kiosk: Kiosk, name: str = "staff1") -> object:
    return kiosk.ask("GET", "/v1/inbox", token=staff_token(kiosk, name)).json["away_until"]


def seen_by_client(kiosk: Kiosk) -> dict[str, object]:
    token = str(sign_in(kiosk, "alpha@example.org", PASSWORD).json["token"])
    threads = kiosk.ask("GET", "/v1/me/threads", token=token).json["threads"]
    return {str(one["name"]): one["away_until"] for one in threads}


def waiting(kiosk: Kiosk, name: str) -> list[tuple[object, object]]:
    """Whom clients wrote to, and whether they are away."""
    listed = kiosk.ask("GET", "/v1/inbox", token=staff_token(kiosk, name)).json["waiting"]
    return [(one["staff_name"], one["is_away"]) for one in listed]


def audited(kit: Kit) -> list[tuple[str, str]]:
    with reading(kit.engine) as db:
        events = [json.loads(event) for event in db.scalars(select(AuditEvent.event).order_by(AuditEvent.number))]
    return [(one["who"], one["what"]) for one in events if one["what"].startswith("absence")]


def test_clients_see_it_and_the_team_sees_their_thread_until_it_ends_by_itself(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    kit.add_staff("colleague")
    token = client_token(kiosk)
    write(kiosk, token, thread_id(kiosk, token, "Demo Staff1"))
    write(kiosk, token, thread_id(kiosk, token))
    assert seen_by_client(kiosk) == {"Demo Staff1": None, "": None}
    last_day = today(kit) + dt.timedelta(days=2)
    assert say_away(kiosk, staff_token(kiosk), last_day) == 204
    seen = seen_by_client(kiosk)
    assert seen[""] is None
    with reading(kit.engine) as db:
        zone = ZoneInfo(db.get_one(Site, "site-1").time_zone)
    until = dt.datetime.fromisoformat(str(seen["Demo Staff1"]))
    assert until == dt.datetime.combine(last_day + dt.timedelta(days=1), dt.time(), zone)
    assert sorted(waiting(kiosk, "colleague")) == [("", False), ("Demo Staff1", True)]
    kit.clock.advance(seconds=(until - kit.clock()).total_seconds() - 1)
    assert own(kiosk) is not None
    kit.clock.advance(seconds=1)
    assert own(kiosk) is None
    assert seen_by_client(kiosk)["Demo Staff1"] is None
    assert sorted(waiting(kiosk, "colleague")) == [("", False), ("Demo Staff1", False)]
    assert audited(kit) == [("staff:id-staff1", "absence_said")]


def test_it_is_ones_own_and_can_be_ended_early_and_both_are_audited(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_staff("colleague")
    say_away(kiosk, staff_token(kiosk), today(kit))
    assert own(kiosk) is not None
    assert own(kiosk, "colleague") is None
    for _ in range(2):
        kiosk.ask("DELETE", "/v1/absence", token=staff_token(kiosk, "colleague"))
    assert own(kiosk) is not None
    for _ in range(2):
        assert kiosk.ask("DELETE", "/v1/absence", token=staff_token(kiosk)).status == 204
    assert own(kiosk) is None
    assert audited(kit) == [("staff:id-staff1", "absence_said"), ("staff:id-staff1", "absence_ended")]


@pytest.mark.parametrize(("days", "status"), [(-1, 422), (0, 204), (365, 204), (366, 422)])
def test_the_last_day_is_today_or_later_within_a_year(kit: Kit, kiosk: Kiosk, days: int, status: int) -> None:
    assert say_away(kiosk, staff_token(kiosk), today(kit) + dt.timedelta(days=days)) == status
    assert len(audited(kit)) == (status == 204)
