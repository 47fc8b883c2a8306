"""What staff typed to find a client, as the portal is asked for it."""

import datetime as dt

from pydantic import SecretStr

from services.portal.contract import ClientSearch
from services.portal.contract.staff import CARD_BEGINS


def wanted(name: str, born: dt.date | None, number: str) -> ClientSearch:
    """`number`: an HMIS id, or the code of a card as a scanner types it."""
    is_card = number.upper().startswith(CARD_BEGINS)
    return ClientSearch(
        name=name or None,
        date_of_birth=born,
        hmis_id=None if is_card else number or None,
        card=SecretStr(number) if is_card else None,
    )
