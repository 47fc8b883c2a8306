"""Staff: find a client of the own agency, read the record, confirm the contact e-mail."""

import unicodedata
from typing import Annotated, Final

from fastapi import APIRouter, Header, Response
from rapidfuzz import fuzz, process, utils
from sqlalchemy import select

from portal.api.call import Incoming
from portal.api.contact_tab import locked_tab, put_email, tab_tag
from portal.api.problems import Refusal
from portal.api.records import account_of, account_state, full_name, may_see, own_client, record_of
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from portal.models import Client, ClientAgency, Contact
from services.portal.contract import ClientRecord, ClientSearch, ClientSummary, ContactEmail
from services.rules.email import normalised_email

router = APIRouter(prefix="/clients", route_class=StrictRoute, tags=["staff"])

MOST_HITS: Final = 20
_LIKENESS: Final = 78.0
IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=200)]


@router.post("/search")
def search_clients(search: ClientSearch, call: Incoming) -> list[ClientSummary]:
    """Clients of the own agency by name (spelling mistakes forgiven) or by exact HMIS id."""
    call.brake(throttle.SEARCH_STAFF, call.run(lambda work: work.staff().id))
    return call.run(lambda work: _search(work, search))


@router.get("/{client_ref}")
def read_client(client_ref: str, response: Response, call: Incoming) -> ClientRecord:
    """The record to compare with. The ETag is the contact tab's version, which is what can be changed."""
    return call.run(lambda work: _tagged(work, own_client(work, client_ref), response, "client_read"))


@router.put("/{client_ref}/contact-email")
def put_contact_email(
    client_ref: str, contact: ContactEmail, response: Response, call: Incoming, if_match: IfMatch = None
) -> ClientRecord:
    """R4: the e-mail on the contact tab, as the client confirmed it to staff. Needs If-Match."""
    return call.run(lambda work: _put_email(work, own_client(work, client_ref), contact.email, response, if_match))


def _search(work: Work, search: ClientSearch) -> list[ClientSummary]:
    name, hmis_id = (search.name or "").strip(), (search.hmis_id or "").strip()
    if not name and not hmis_id:
        raise Refusal(422, "search_empty")
    staff = work.staff()
    visible = (
        select(Client)
        .join(ClientAgency, ClientAgency.client_id == Client.id)
        .where(ClientAgency.agency_id == staff.agency_id, Client.hmis_deleted_at.is_(None))
    )
    if hmis_id:
        visible = visible.where(Client.hmis_id == hmis_id)
    clients = [client for client in work.db.scalars(visible) if may_see(staff, client)]
    hits = _best(clients, name) if name else clients
    work.audit("clients_searched", about={"by": "hmis_id" if hmis_id else "name", "hits": len(hits)})
    return [_summary(work, client) for client in hits]


def _best(clients: list[Client], name: str) -> list[Client]:
    """The likest names first. Order of the words, letter case and accents do not matter."""
    names = {at: _plain(full_name(client)) for at, client in enumerate(clients)}
    short = {at: _plain(f"{client.first_name} {client.last_name}") for at, client in enumerate(clients)}
    likeness = {
        at: max(score, fuzz.token_sort_ratio(_plain(name), short[at]))
        for _, score, at in process.extract(_plain(name), names, scorer=fuzz.token_set_ratio, limit=None)
    }
    found = [at for at, score in likeness.items() if score >= _LIKENESS]
    return [clients[at] for at in sorted(found, key=lambda at: (-likeness[at], short[at]))[:MOST_HITS]]


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name)
    return utils.default_process("".join(letter for letter in letters if not unicodedata.combining(letter)))


def _summary(work: Work, client: Client) -> ClientSummary:
    return ClientSummary(
        client_ref=client.id,
        name=full_name(client),
        birth_year=client.date_of_birth.year if client.date_of_birth else None,
        hmis_id=client.hmis_id,
        account=account_state(account_of(work.db, client.id)),
    )


def _tagged(work: Work, client: Client, response: Response, what: str) -> ClientRecord:
    contact = work.db.get(Contact, client.id)
    response.headers["ETag"] = tab_tag(contact.version if contact else 0)
    work.audit(what, client_id=client.id)
    return record_of(work, client)


def _put_email(
    work: Work, client: Client, untrusted_email: str, response: Response, if_match: str | None
) -> ClientRecord:
    email = normalised_email(untrusted_email)
    if email is None:
        raise Refusal(422, "email_invalid", rule="R4")
    tab = locked_tab(work, client.id, if_match)
    put_email(work, tab, email)
    work.db.expire_all()
    return _tagged(work, client, response, "contact_email_confirmed")
