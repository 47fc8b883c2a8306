"""R6, R8: any account that can be used can be deactivated."""

import pytest

from services.portal.contract import AccountState
from services.rules.account import can_be_deactivated


@pytest.mark.parametrize(
    ("state", "can"),
    [
        (AccountState.CONNECTED, True),
        (AccountState.INVITED, True),
        (AccountState.NOT_CONNECTED, False),
        (AccountState.DEACTIVATED, False),
    ],
)
def test_what_can_be_used_can_be_ended(state: AccountState, can: bool) -> None:
    assert can_be_deactivated(state) is can
