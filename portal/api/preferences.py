"""How a client likes to read: remembered in the account when they say so, forgotten when they say so."""

from fastapi import APIRouter, Response

from portal.api.call import Incoming
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Account
from services.portal.contract.own_account import Contrast, Preferences, TextPercent

router = APIRouter(prefix="/me/preferences", route_class=StrictRoute, tags=["client"])


@router.put("", status_code=204)
def keep_preferences(preferences: Preferences, call: Incoming) -> Response:
    """Remembers language, text size and contrast; mail comes in this language too."""
    call.run(lambda work: _keep(work, preferences))
    return Response(status_code=204)


@router.delete("", status_code=204)
def forget_preferences(call: Incoming) -> Response:
    """Remembers them no more. Mail keeps its language."""
    call.run(_forget)
    return Response(status_code=204)


def preferences_of(account: Account) -> Preferences | None:
    """What the account remembers; None: nothing."""
    if account.text_size is None or account.contrast is None:
        return None
    return Preferences(
        language=account.language, text_size=TextPercent(account.text_size), contrast=Contrast(account.contrast)
    )


def _keep(work: Work, preferences: Preferences) -> None:
    account = work.client().account
    if preferences_of(account) == preferences:
        return
    account.language = preferences.language
    account.text_size, account.contrast = preferences.text_size.value, preferences.contrast.value
    work.audit("preferences_kept", client_id=account.client_id, fields=("language", "text_size", "contrast"))


def _forget(work: Work) -> None:
    account = work.client().account
    if preferences_of(account) is not None:
        account.text_size = account.contrast = None
        work.audit("preferences_forgotten", client_id=account.client_id, fields=("text_size", "contrast"))
