"""A kiosk whose clock is wrong must still be able to sign what the portal takes."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.agent.portal_link import Call, PortalLink
from kiosk.agent.verdict import Refusal
from tests.portal.kit import Kit


@pytest.mark.parametrize("wrong_by", [timedelta(days=-3650), timedelta(hours=1), timedelta()])
def test_a_refusal_is_enough_to_learn_the_portals_time(portal: Kit, wrong_by: timedelta) -> None:
    link = PortalLink(portal.url, ca_bundle=None, guard=lambda: None, now=lambda: datetime.now(UTC) + wrong_by)
    exchange = link.exchange(Call("GET", "/v1/device/public", "application/json"), timeout_s=20)
    assert isinstance(exchange, Refusal)
    assert abs(link.portal_time() - datetime.now(UTC)) < timedelta(seconds=5)
