"""Visit, agent and portal as they are: real processes, real socket, real envelopes, real HTTP."""

import datetime as dt
import json
import os

import pytest

from kiosk import wire
from kiosk.agent.operator import outbox_status, requeue
from kiosk.agent.protocol import Role
from kiosk.errors import KnownError
from kiosk.wire import Frame
from portal.app import create_app
from portal.database import reading
from portal.models import Signature, WipeReceipt
from portal.server import EmbeddedPortal
from services.portal.agent_port import AgentError
from services.portal.client import received_signature
from services.portal.contract import (
    ActivationCheck,
    ActivationComplete,
    ClientSearch,
    InvitationRequest,
    SignIn,
    SignInStart,
    VerificationRequest,
)
from services.portal.errors import Offline, Refused, SessionEnded
from services.portal.held import destroy_held
from services.portal.transport import Delivered, KeptNews, SetAside
from services.sealing.canonical import canonical_json
from tests.kiosk.agent.conftest import AgentProcess, Visit, wait_until
from tests.kiosk.agent.papers import signed_paper
from tests.portal.kit import STAFF_PIN, Kit


def signed_in_client(visit: Visit) -> Visit:
    """Staff verify and invite Demo Client Alpha, who activates the account: all over the sealed way."""
    staff = visit.client
    staff = staff.for_session(staff.sign_in(SignIn(identifier="staff1", secret=STAFF_PIN)).token)
    record = staff.client_record(staff.search_clients(ClientSearch(name="Alpha"))[0].client_ref)
    ref = record.value.client_ref
    verification = staff.record_verification(
        ref,
        VerificationRequest(
            name_matches=True, contact_confirmed=True, kinds=["date_of_birth", "ssn"], result="verified"
        ),
    )
    invited = staff.invite(ref, InvitationRequest(verification_id=verification.id, language="en"))
    code = invited.short_code
    granted = visit.client.check_activation(ActivationCheck(code=code, date_of_birth=dt.date(1980, 3, 1)))
    done = visit.client.for_session(granted.token).complete_activation(
        ActivationComplete(method="password", secret="correct horse battery")
    )
    return Visit(visit.link, visit.adapter, visit.client.for_session(done.session.token))


def news_of(visit: Visit) -> list[KeptNews]:
    found: list[KeptNews] = []

    def has_come() -> bool:
        found.extend(visit.adapter.news())
        return bool(found)

    wait_until(has_come)
    return found


def bring_back(portal: Kit, port: int) -> None:
    """The same portal at the same address again."""
    app = create_app(portal.settings, portal.engine, portal.keys, clock=portal.clock, random=os.urandom)
    portal._embedded = EmbeddedPortal(app, port=port)
    portal._embedded.start()


def stored_signatures(portal: Kit) -> int:
    with reading(portal.engine) as db:
        return db.query(Signature).count()


def test_a_paper_goes_from_the_visit_to_the_portal_and_its_receipt_comes_back(portal: Kit, agent: AgentProcess) -> None:
    visit = signed_in_client(agent.visit())
    home = visit.client.home()
    assert home.offered[0].template_id == "sample-roi"

    saved = visit.client.submit_signature(signed_paper(portal, visit, home))
    (news,) = news_of(visit)

    assert isinstance(news, Delivered)
    assert news.id == saved.id
    assert news.reply is not None
    received = received_signature(news.reply)
    assert received.state == "active"
    assert stored_signatures(portal) == 1
    assert visit.client.signed_document(received.id).startswith(b"%PDF")
    status = outbox_status(agent.settings)
    assert (status.waiting, status.last_seq) == ([], 1)
    assert _whole_log_is_free_of("Alpha", "correct horse", "1980", log=agent.stop())


def _whole_log_is_free_of(*words: str, log: str) -> bool:
    assert "agent_ready" in log
    return not [word for word in words if word in log]


def test_what_was_given_while_the_portal_was_away_arrives_once_when_it_is_back(
    portal: Kit, agent: AgentProcess
) -> None:
    visit = signed_in_client(agent.visit())
    paper = signed_paper(portal, visit, visit.client.home())
    port = int(portal.url.rpartition(":")[2])
    portal.stop()

    visit.client.submit_signature(paper)
    with pytest.raises(Offline):
        visit.client.signatures()
    assert outbox_status(agent.settings).waiting == [1]

    bring_back(portal, port)
    (news,) = news_of(visit)
    assert isinstance(news, Delivered)
    assert stored_signatures(portal) == 1


def test_a_refused_paper_is_held_and_can_be_requeued(portal: Kit, agent: AgentProcess) -> None:
    visit = signed_in_client(agent.visit())
    paper = signed_paper(portal, visit, visit.client.home())
    broken = paper.model_copy(update={"text_sha256": "0" * 64})

    saved = visit.client.submit_signature(broken)
    (news,) = news_of(visit)
    assert isinstance(news, SetAside)
    (held,) = outbox_status(agent.settings).held
    assert (held.id, held.seq, held.lane) == (saved.id, 1, "signature")

    requeue(agent.settings, saved.id)
    assert isinstance(news_of(visit)[0], SetAside)
    with pytest.raises(KnownError, match="No held envelope"):
        requeue(agent.settings, "not-there")


def test_staff_see_in_a_visit_what_is_held_and_an_admin_has_it_destroyed(portal: Kit, agent: AgentProcess) -> None:
    """The row leaves on a receipt that the portal signed, like any other."""
    client = signed_in_client(agent.visit())
    paper = signed_paper(portal, client, client.client.home()).model_copy(update={"text_sha256": "0" * 64})
    saved = client.client.submit_signature(paper)
    assert isinstance(news_of(client)[0], SetAside)
    portal.add_staff("boss", role="agency_admin")
    visit = agent.visit()
    (held,) = visit.link.outbox().held
    assert (held.id, held.lane, visit.link.outbox().is_online) == (saved.id, "signature", True)
    with pytest.raises(AgentError, match="not_held"):
        visit.link.requeue("not-there")

    admin = visit.client.for_session(visit.client.sign_in(SignIn(identifier="boss", secret=STAFF_PIN)).token)
    destroy_held(admin, held.id)
    visit.link.requeue(held.id)
    wait_until(lambda: not visit.link.outbox().held and not visit.link.outbox().waiting)
    assert stored_signatures(portal) == 0


def test_refusals_of_the_portal_are_typed(agent: AgentProcess) -> None:
    visit = agent.visit()
    assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"
    with pytest.raises(SessionEnded):
        visit.client.home()
    with pytest.raises((SessionEnded, Refused)):
        visit.client.sign_in(SignIn(identifier="staff1", secret="000000"))


def test_the_public_view_holds_site_forms_and_clock(agent: AgentProcess) -> None:
    visit = agent.visit()
    wait_until(lambda: visit.link.public().bundle)
    view = visit.link.public()
    assert view.bundle is not None
    assert view.clock is not None
    assert (view.is_online, view.disk_ok) == (True, True)
    assert view.bundle.site.site_name == "Demo Site 1"
    assert abs(view.clock.offset_ms) < 60_000


def test_only_the_supervisor_may_have_a_wipe_receipt_signed(agent: AgentProcess, portal: Kit) -> None:
    receipt = wipe_receipt(1)
    visit = agent.connect(Role.VISIT)
    wire.send(visit, Frame({"call": "sign_wipe", "n": 1}, receipt))
    assert wire.receive(visit).fields == {"n": 1, "error": "not_allowed"}

    supervisor = agent.connect(Role.SUPERVISOR)
    for number, content in enumerate((receipt, receipt, wipe_receipt(1, ms=8), receipt + b" "), start=1):
        wire.send(supervisor, Frame({"call": "sign_wipe", "n": number}, content))
    first, second, other, padded = (wire.receive(supervisor) for _ in range(4))
    assert first.blob == second.blob
    assert len(first.blob) == 64
    assert other.fields["error"] == "id_reused"
    assert padded.fields["error"] == "not_a_receipt"

    def has_arrived() -> bool:
        with reading(portal.engine) as db:
            rows = db.query(WipeReceipt).all()
            return [row.number for row in rows] == [1] and rows[0].receipt.encode() == receipt

    wait_until(has_arrived)


def wipe_receipt(visit: int, *, ms: int = 7) -> bytes:
    return canonical_json(
        {
            "kind": "wiped",
            "visit": visit,
            "seq": 2 * visit,
            "prev": "0" * 64,
            "time": "2026-01-01T00:00:00.000Z",
            "reason": "finished",
            "result": "proven",
            "lacking": [],
            "ms": ms,
            "steps": {"covered_ms": 1, "next_shown_ms": 2, "killed_ms": 3},
            "proofs": [{"name": "process_gone", "outcome": "held", "value": "gone", "ms": 1}],
        }
    )


def test_the_seal_key_signs_nothing_but_signed_attributes(agent: AgentProcess) -> None:
    link = agent.visit().link
    for untrusted in (b"", b"any bytes", os.urandom(64), json.dumps({"kind": "wiped"}).encode()):
        with pytest.raises(AgentError, match="not_attributes"):
            link.sign_seal(untrusted)


def test_a_stranger_without_the_key_gets_no_connection(agent: AgentProcess) -> None:
    with pytest.raises(wire.ChannelRefused):
        wire.connect(agent.settings.agent_socket, b"not the key", timeout_s=5)
    assert agent.visit().link.public().device_id
