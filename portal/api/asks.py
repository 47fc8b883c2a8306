"""Staff ask a client for a place or a signature; what the client then gives closes it."""

from fastapi import APIRouter, Response
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from portal.api.call import Incoming
from portal.api.consents import offered_forms
from portal.api.devices import current_forms
from portal.api.problems import Refusal
from portal.api.records import own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import ClientAsk, StaffUser
from services.portal.contract.asks import Ask, AskablePaper, AskKind, AskWanted, ClientAsks

router = APIRouter(prefix="/clients/{client_ref}", route_class=StrictRoute, tags=["staff"])

_OPEN, _DONE, _WITHDRAWN = "open", "done", "withdrawn"


@router.get("/asks")
def list_asks(client_ref: str, call: Incoming) -> ClientAsks:
    """What the own agency asks this client for."""
    return call.run(lambda work: _list(work, client_ref))


@router.post("/asks", status_code=201)
def ask_client(client_ref: str, wanted: AskWanted, call: Incoming) -> Ask:
    """Asks. Refused: `asked_already`, `not_to_be_signed` (this client cannot sign such a paper now)."""
    return call.run(lambda work: _ask(work, client_ref, wanted))


@router.delete("/asks/{ask_id}", status_code=204)
def withdraw_ask(client_ref: str, ask_id: str, call: Incoming) -> Response:
    """It is needed no more."""
    call.run(lambda work: _withdraw(work, client_ref, ask_id))
    return Response(status_code=204)


def open_asks(db: Session, client_id: str, agency_id: str | None = None) -> list[Ask]:
    """What is asked of a client, newest first: by one agency, or by all."""
    mine = select(ClientAsk).where(ClientAsk.client_id == client_id, ClientAsk.state == _OPEN)
    if agency_id is not None:
        mine = mine.where(ClientAsk.agency_id == agency_id)
    rows = list(db.scalars(mine.order_by(ClientAsk.asked_at.desc(), ClientAsk.id.desc())))
    titles = {form.template_id: form.title for form in current_forms(db)} if rows else {}
    return [_reply(db, row, titles.get(row.template_id, "")) for row in rows]


def close_asks(work: Work, client_id: str, kind: AskKind, template_id: str = "") -> None:
    """The client gave it."""
    given = (ClientAsk.client_id == client_id, ClientAsk.kind == kind, ClientAsk.template_id == template_id)
    is_open = ClientAsk.state == _OPEN
    work.db.execute(update(ClientAsk).where(*given, is_open).values(state=_DONE, closed_at=work.now))


def _list(work: Work, client_ref: str) -> ClientAsks:
    client = own_client(work, client_ref)
    work.audit("asks_listed", client_id=client.id)
    offered = offered_forms(work, client.id)
    return ClientAsks(
        asks=open_asks(work.db, client.id, work.staff().agency_id),
        papers=[AskablePaper(template_id=form.template_id, title=form.title) for form in offered],
    )


def _ask(work: Work, client_ref: str, wanted: AskWanted) -> Ask:
    client, staff = own_client(work, client_ref), work.staff()
    title = ""
    if wanted.kind is AskKind.SIGNATURE:
        titles = {form.template_id: form.title for form in offered_forms(work, client.id)}
        if wanted.template_id not in titles:
            raise Refusal(409, "not_to_be_signed")
        title = titles[wanted.template_id]
    template_id = wanted.template_id if wanted.kind is AskKind.SIGNATURE else ""
    if any((one.kind, one.template_id) == (wanted.kind, template_id) for one in open_asks(work.db, client.id)):
        raise Refusal(409, "asked_already")
    row = ClientAsk(
        id=work.house.new_id(),
        client_id=client.id,
        agency_id=staff.agency_id,
        staff_id=staff.id,
        kind=wanted.kind.value,
        template_id=template_id,
        asked_at=work.now,
    )
    work.db.add(row)
    work.db.flush()
    work.audit("client_asked", client_id=client.id, fields=(row.kind,), about={"ask": row.id})
    return _reply(work.db, row, title)


def _withdraw(work: Work, client_ref: str, ask_id: str) -> None:
    client = own_client(work, client_ref)
    row = work.db.get(ClientAsk, ask_id, with_for_update=True)
    if row is None or row.client_id != client.id or row.agency_id != work.staff().agency_id:
        raise Refusal(404, "not_found")
    if row.state != _OPEN:
        return
    row.state, row.closed_at = _WITHDRAWN, work.now
    work.audit("ask_withdrawn", client_id=client.id, about={"ask": row.id})


def _reply(db: Session, row: ClientAsk, title: str) -> Ask:
    return Ask(
        id=row.id,
        kind=AskKind(row.kind),
        template_id=row.template_id,
        title=title,
        asked_by=db.get_one(StaffUser, row.staff_id).display_name,
        asked_at=row.asked_at,
    )
