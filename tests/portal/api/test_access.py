"""The authorization matrix, asked of the running portal: nobody gets what the table does not give them."""

import datetime as dt
import re
from dataclasses import dataclass

import pytest
import requests

from portal.api.access import ACCESS, Caller, Reach
from portal.app import OperationsWithoutAccess, create_app, operations
from portal.database import transaction
from portal.models import (
    AppointmentRow,
    AppointmentSlot,
    Client,
    ClientAsk,
    ClientDocument,
    ClientLocation,
    DocumentRequestRow,
    HelpCall,
    InvitationRun,
    InvitationRunItem,
    Message,
    SharedResult,
    Signature,
)
from tests.portal.api.matrix import (
    BODIES,
    NOBODYS,
    PARAMETERS,
    PUBLIC,
    Outcome,
    Owner,
    Person,
    Row,
    body_of,
    names_a_record,
    path_of,
    rows,
    sees,
)
from tests.portal.assessment import add_assessments
from tests.portal.kit import TIMEOUT_S, Kiosk, Kit
from tests.portal.people import check, client_token, invitation, staff_token
from tests.portal.rewind import Rewind


@dataclass(frozen=True, slots=True)
class Said:
    status: int
    code: str
    body: bytes


def _people(kit: Kit, kiosk: Kiosk) -> None:
    """One record for each owner, with a signed paper in it."""
    kit.add_agency(2)
    kit.add_client(Owner.RESTRICTED, number=1)
    kit.add_client(Owner.OTHER_AGENCY, number=2)
    with transaction(kit.engine) as db:
        db.add(_help_call(kit, kiosk))
        db.get_one(Client, f"client-{Owner.RESTRICTED}").is_restricted = True
        for owner in Owner:
            db.add(_paper(kit, kiosk, owner))
            db.add(_place(kit, kiosk, owner))
            db.add(_message(kit, kiosk, owner))
            db.add(_slot(kit, owner))
            db.flush()
            db.add(_appointment(kit, kiosk, owner))
        add_assessments(kit, db)
        for owner in Owner:
            db.add(_result(kit, owner))
            db.add(_request(kit, owner))
            db.add(_ask_for_place(kit, owner))
            db.add(_document(kit, kiosk, owner))
        db.add(_run(kit, kiosk))
        db.flush()
        for owner in Owner:
            item = {"state": "refused", "reason": "not_verified", "decided_at": kit.clock()}
            db.add(InvitationRunItem(run_id="run-1", client_id=f"client-{owner}", **item))


def _help_call(kit: Kit, kiosk: Kiosk) -> HelpCall:
    now = kit.clock()
    return HelpCall(
        id="call-1", device_id=kiosk.id, site_id="site-1", called_at=now, received_at=now, ends_at=now, is_late=False
    )


def _run(kit: Kit, kiosk: Kiosk) -> InvitationRun:
    """A run over everybody, as nobody could start it."""
    return InvitationRun(
        id="run-1",
        agency_id="agency-1",
        staff_id="id-staff1",
        device_id=kiosk.id,
        is_enrolled=False,
        is_never_connected=False,
        language="en",
        state="done",
        started_at=kit.clock(),
        ended_at=kit.clock(),
    )


def _paper(kit: Kit, kiosk: Kiosk, owner: Owner) -> Signature:
    return Signature(
        id=f"paper-{owner}",
        client_id=f"client-{owner}",
        form_template_id="form-sample-roi-1-en",
        reference=f"P-{owner}",
        envelope_id=f"envelope-{owner}",
        device_id=kiosk.id,
        decision="declined",
        text_sha256="0" * 64,
        pdf=f"%PDF of {owner}".encode(),
        pdf_sha256="0" * 64,
        signed_at=kit.clock(),
        received_at=kit.clock(),
    )


def _place(kit: Kit, kiosk: Kiosk, owner: Owner) -> ClientLocation:
    return ClientLocation(
        id=f"place-{owner}",
        client_id=f"client-{owner}",
        envelope_id=f"place-{owner}",
        device_id=kiosk.id,
        way="place",
        place=f"Place of {owner}",
        told_at=kit.clock(),
        received_at=kit.clock(),
    )


def _message(kit: Kit, kiosk: Kiosk, owner: Owner) -> Message:
    return Message(
        id=f"message-{owner}",
        thread_id=f"thread-{owner}",
        client_id=f"client-{owner}",
        agency_id="agency-2" if owner is Owner.OTHER_AGENCY else "agency-1",
        author_id="id-staff1",
        envelope_id=f"message-{owner}",
        device_id=kiosk.id,
        text=f"Words for {owner}",
        written_at=kit.clock(),
        received_at=kit.clock(),
    )


def _slot(kit: Kit, owner: Owner) -> AppointmentSlot:
    number = 2 if owner is Owner.OTHER_AGENCY else 1
    return AppointmentSlot(
        id=f"slot-{owner}",
        agency_id=f"agency-{number}",
        staff_id=f"id-staff{number}",
        starts_at=kit.clock() + dt.timedelta(days=3),
        minutes=30,
        way="in_person",
        where="Room 1",
        offered_at=kit.clock(),
    )


def _appointment(kit: Kit, kiosk: Kiosk, owner: Owner) -> AppointmentRow:
    return AppointmentRow(
        id=f"appointment-{owner}",
        slot_id=f"slot-{owner}",
        client_id=f"client-{owner}",
        device_id=kiosk.id,
        state="stands",
        booked_at=kit.clock(),
    )


def _result(kit: Kit, owner: Owner) -> SharedResult:
    number = 2 if owner is Owner.OTHER_AGENCY else 1
    return SharedResult(
        id=f"result-{owner}",
        client_id=f"client-{owner}",
        assessment_id=f"assessment-{number}",
        staff_id=f"id-staff{number}",
        range_key="some",
        assessed_on=dt.date(2026, 1, 1),
        shared_at=kit.clock(),
    )


def _request(kit: Kit, owner: Owner) -> DocumentRequestRow:
    number = 2 if owner is Owner.OTHER_AGENCY else 1
    return DocumentRequestRow(
        id=f"request-{owner}",
        client_id=f"client-{owner}",
        agency_id=f"agency-{number}",
        staff_id=f"id-staff{number}",
        kind="other",
        note=f"Paper of {owner}",
        asked_at=kit.clock(),
    )


def _ask_for_place(kit: Kit, owner: Owner) -> ClientAsk:
    number = 2 if owner is Owner.OTHER_AGENCY else 1
    return ClientAsk(
        id=f"ask-{owner}",
        client_id=f"client-{owner}",
        agency_id=f"agency-{number}",
        staff_id=f"id-staff{number}",
        kind="signature",
        template_id="sample-roi",
        asked_at=kit.clock(),
    )


def _document(kit: Kit, kiosk: Kiosk, owner: Owner) -> ClientDocument:
    return ClientDocument(
        id=f"document-{owner}",
        client_id=f"client-{owner}",
        envelope_id=f"document-{owner}",
        device_id=kiosk.id,
        kind="other",
        note=f"Picture of {owner}",
        page_count=0,
        given_at=kit.clock(),
        received_at=kit.clock(),
    )


def _token(kit: Kit, kiosk: Kiosk, person: Person) -> str | None:
    match person:
        case Person.OUTSIDE | Person.DEVICE | Person.NOBODY:
            return None
        case Person.FORGED:
            return "A" * 43
        case Person.ACTIVATION:
            return str(check(kiosk, invitation(kiosk)["short_code"]).json["token"])
        case Person.CLIENT:
            return client_token(kiosk)
        case Person.STAFF:
            return staff_token(kiosk)
        case Person.AGENCY_ADMIN | Person.SITE_ADMIN:
            kit.add_staff(person, role=person)
            return staff_token(kiosk, person)


def _ask(kit: Kit, kiosk: Kiosk, row: Row, token: str | None) -> Said:
    (method,) = row.route.methods
    path, body = path_of(row), body_of(row)
    if row.person is Person.OUTSIDE:
        said = requests.request(method, kit.url + path, json=body, timeout=TIMEOUT_S)
        return _said(said)
    if row.person is Person.DEVICE:
        return _said(kiosk.signed(method, path, body))
    send = kiosk.keep if ACCESS[row.name].kind == "keep" else kiosk.ask
    answer = send(method, path, body, token=token, headers={"if-match": '"contact-1"'})
    assert answer.status is not None
    return Said(answer.status, answer.code, answer.body)


def _said(answer: requests.Response) -> Said:
    return Said(answer.status_code, answer.json()["code"] if answer.status_code >= 400 else "ok", answer.content)


def _outcome(said: Said) -> Outcome | str:
    """How far it got; anything unexpected as it was said."""
    text = f"{said.status} {said.code}"
    if text in set(Outcome):
        return Outcome(text)
    is_judged = said.status < 500 and said.code not in {"invalid", "throttled", "keep_only", "not_a_keep"}
    return Outcome.ALLOWED if is_judged else text


@pytest.mark.parametrize("person", list(Person))
def test_nobody_gets_further_or_sees_more_than_the_table_says(kit: Kit, kiosk: Kiosk, person: Person) -> None:
    _people(kit, kiosk)
    token = _token(kit, kiosk, person)
    rewind = Rewind(kit.engine)
    wrong = []
    for row in rows(person):
        rewind()
        said = _ask(kit, kiosk, row, token)
        found = _outcome(said)
        if found != row.expected:
            wrong.append(f"{row.name} as {person} on {row.owner.name}: {found}, expected {row.expected}")
        for owner in Owner:
            if owner.encode() in _read(said.body) and not sees(person, owner):
                wrong.append(f"{row.name} as {person} on {row.owner.name}: the answer says something of {owner.name}")
    assert not wrong, "\n".join(wrong)


def test_a_search_finds_who_may_be_seen(kit: Kit, kiosk: Kiosk) -> None:
    _people(kit, kiosk)
    for person in (Person.STAFF, Person.AGENCY_ADMIN):
        token = _token(kit, kiosk, person)
        for owner in Owner:
            for wanted in ({"hmis_id": f"HM-{owner}"}, {"name": f"Demo Client {owner}"}):
                hits = kiosk.ask("POST", "/v1/clients/search", wanted, token=token).json
                found = {hit["client_ref"] for hit in hits}
                assert (f"client-{owner}" in found) == sees(person, owner), (person, owner, wanted)


def test_every_operation_has_a_row_and_every_row_an_operation() -> None:
    assert {route.name for route in operations()} == set(ACCESS)


def test_the_portal_does_not_start_with_an_operation_that_has_no_row(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(ACCESS, "read_client")
    with pytest.raises(OperationsWithoutAccess, match="read_client"):
        create_app(kit.settings, kit.engine, kit.keys, clock=kit.clock, random=bytes)


def test_every_operation_with_a_body_is_asked_with_one() -> None:
    assert {route.name for route in operations() if route.body_field is not None} == set(BODIES)


def test_an_operation_that_names_a_record_says_how_it_relates_to_agencies() -> None:
    for route in operations():
        if route.name in PUBLIC:
            continue
        named = set(re.findall(r"{(\w+)}", route.path)) - set(NOBODYS)
        assert named <= set(PARAMETERS), f"{route.name}: explain {named} in the matrix"
        assert {PARAMETERS[name] for name in named} <= {ACCESS[route.name].reach}, route.name


def test_only_people_with_a_session_reach_a_record() -> None:
    for name, access in ACCESS.items():
        assert access.reach is Reach.NO_RECORD or access.caller is Caller.SESSION, name
        assert (access.reach is Reach.AGENCY) == bool(access.roles and access.reach is not Reach.NO_RECORD), name


def test_the_matrix_holds_every_kind_of_decision() -> None:
    met = {row.expected for person in Person for row in rows(person)}
    assert met == set(Outcome)
    assert any(names_a_record(route) for route in operations())


def _read(body: bytes) -> bytes:
    """What can be read in an answer: five letters stand in the noise of a certificate now and then."""
    return re.sub(rb"-----begin.*?-----end", b"", body.lower(), flags=re.DOTALL)
