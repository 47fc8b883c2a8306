"""Staff: find a client of the own agency, read the record, confirm the contact e-mail."""

import unicodedata
from typing import Annotated, Final

from fastapi import APIRouter, Header, Response
from rapidfuzz import fuzz, process, utils
from sqlalchemy import ColumnElement, select

from portal.api.call import Incoming
from portal.api.contact_tab import locked_tab, put_email, tab_tag
from portal.api.problems import Refusal
from portal.api.records import full_name, may_see, own_client, record_of, summary_of_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.identity import throttle
from portal.identity.codes import code_digest
from portal.models import Account, Client, ClientAgency, Contact
from services.portal.contract import ClientRecord, ClientSearch, ClientSummary, ContactEmail
from services.rules.email import normalised_email

router = APIRouter(prefix="/clients", route_class=StrictRoute, tags=["staff"])

MOST_HITS: Final = 20
_LIKENESS: Final = 78.0
IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=200)]


@router.post("/search")
def search_clients(search: ClientSearch, call: Incoming) -> list[ClientSummary]:
    """Clients of the own agency by name (spelling mistakes forgiven), exact date of birth, HMIS id or card."""
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
    name, staff = (search.name or "").strip(), work.staff()
    exact = _exact(search)
    if not name and not exact:
        raise Refusal(422, "search_empty")
    visible = (
        select(Client)
        .join(ClientAgency, ClientAgency.client_id == Client.id)
        .where(ClientAgency.agency_id == staff.agency_id, Client.hmis_deleted_at.is_(None))
    )
    visible = visible.where(*exact.values()).order_by(Client.last_name, Client.first_name, Client.id)
    clients = [client for client in work.db.scalars(visible) if may_see(staff, client)]
    hits = _best(clients, name) if name else clients[:MOST_HITS]
    by = ",".join((*exact, *(["name"] if name else [])))
    work.audit("clients_searched", about={"by": by, "hits": len(hits)})
    return [summary_of_client(work.db, client) for client in hits]


def _exact(search: ClientSearch) -> dict[str, ColumnElement[bool]]:
    """What has to fit exactly, by what it is about."""
    found: dict[str, ColumnElement[bool]] = {}
    if search.date_of_birth is not None:
        found["date_of_birth"] = Client.date_of_birth == search.date_of_birth
    if hmis_id := (search.hmis_id or "").strip():
        found["hmis_id"] = Client.hmis_id == hmis_id
    if card := search.card:
        owner = select(Account.client_id).where(Account.card_sha256 == code_digest(card.get_secret_value()))
        found["card"] = Client.id.in_(owner)
    return found


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
