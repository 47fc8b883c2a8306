"""The transport against an agent played in memory, with real sealing on both sides."""

import datetime as dt
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import SecretStr

from services.portal.agent_port import AgentError, AgentEvent, Held, PublicView, Received
from services.portal.client import PortalClient, received_signature
from services.portal.contract import ContactEmail, PortalPublicKeys, SignatureSubmission, SignIn, SignInStart
from services.portal.errors import (
    Broken,
    NotAllowed,
    NotSaved,
    Offline,
    PortalError,
    Refused,
    SessionEnded,
    TooMany,
    from_answer,
)
from services.portal.transport import BASE_URL, Delivered, SealedAdapter, SetAside, portal_session
from services.sealing.answer import Receipt, Reply, make_answer, make_refusal
from services.sealing.envelope import Chain, Envelope, Message, open_request, read_envelope, sign_envelope
from services.sealing.keys import SealingKey, key_id, to_text

PORTAL, RECEIPT_KEY, DEVICE = SealingKey.generate(), Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
RECEIPT_KID = key_id(RECEIPT_KEY.public_key().public_bytes_raw())
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
KEYS = PortalPublicKeys(
    sealing_keys=[to_text(PORTAL.public().raw)],
    receipt_keys={RECEIPT_KID: to_text(RECEIPT_KEY.public_key().public_bytes_raw())},
    device_ca_pem="",
)
PAPER = SignatureSubmission(
    template_id="t", version="1", language="en", text_sha256="0" * 64, decision="agreed", signed_at=NOW, pdf="AA=="
)


@dataclass
class PlayedAgent:
    """Opens what the visit sealed, as only the portal can, and answers as a test wants."""

    reply: Callable[[Message], Reply] = lambda _: Reply(200, {}, b'{"secret_kind":"pin"}')
    fails: list[str] = field(default_factory=list)
    keys: PortalPublicKeys = KEYS
    seen: list[Message] = field(default_factory=list)
    kept: list[bytes] = field(default_factory=list)
    events: list[AgentEvent] = field(default_factory=list)

    def ask(self, sealed: bytes) -> bytes:
        self._fail()
        return self.answer(sealed)

    def keep(self, sealed: bytes) -> None:
        self.kept.append(sealed)
        self._fail()

    def public(self) -> PublicView:
        return PublicView(device_id="d1", keys=self.keys, bundle=None, clock=None, is_online=True, disk_ok=True)

    def sign_seal(self, attributes_der: bytes) -> bytes:
        raise AssertionError

    def poll_events(self) -> list[AgentEvent]:
        events, self.events = self.events, []
        return events

    def answer(self, sealed: bytes, status: int | None = None) -> bytes:
        envelope = read_envelope(sign_envelope(sealed, Chain(seq=0, prev=""), DEVICE))
        message = open_request(envelope, {PORTAL.public().kid: PORTAL})
        self.seen.append(message)
        reply = self.reply(message)
        receipt = receipt_for(envelope, status or reply.status)
        return make_answer(receipt, reply, header=envelope.header, reply_key=message.reply_key, key=RECEIPT_KEY)

    def _fail(self) -> None:
        if self.fails:
            raise AgentError(self.fails.pop(0), retry_after_s=9)


def receipt_for(envelope: Envelope, status: int, code: str = "ok") -> Receipt:
    header = envelope.header
    return Receipt(
        id=header.id,
        device=header.device,
        digest=envelope.sealed_digest,
        status=status,
        code=code,
        time="2026-01-01T00:00:00.000Z",
        kid=RECEIPT_KID,
    )


def parts_of(agent: PlayedAgent) -> tuple[SealedAdapter, PortalClient]:
    adapter = SealedAdapter(agent, now=lambda: NOW, random=os.urandom)
    return adapter, PortalClient(portal_session(adapter), token=SecretStr("demo-token"), language="es")


def test_a_request_arrives_sealed_with_its_token_and_language_and_no_more() -> None:
    agent = PlayedAgent()
    _, client = parts_of(agent)
    assert client.start_sign_in(SignInStart(identifier=SecretStr("alpha@example.org"))).secret_kind == "pin"
    (message,) = agent.seen
    assert (message.method, message.target) == ("POST", "/v1/sign-in/start")
    assert json.loads(message.body) == {"identifier": "alpha@example.org"}
    assert dict(message.headers) == {
        "Authorization": "Bearer demo-token",
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Language": "es",
    }


def test_nothing_else_can_be_reached_through_the_session() -> None:
    adapter, _ = parts_of(PlayedAgent())
    session = portal_session(adapter)
    for url in ("https://portal.example.org/v1/me", "http://127.0.0.1/", BASE_URL + ".example.org/v1/me"):
        with pytest.raises(requests.exceptions.InvalidSchema):
            session.get(url, timeout=1)


def test_a_redirect_of_the_portal_is_not_followed() -> None:
    agent = PlayedAgent(lambda _: Reply(302, {"location": "https://elsewhere.example.org/"}, b""))
    with pytest.raises(Broken):
        parts_of(agent)[1].home()
    assert len(agent.seen) == 1


def test_what_is_kept_is_answered_at_once_and_its_reply_comes_as_news() -> None:
    received = {"id": "s1", "reference": "AB", "state": "active", "received_at": NOW.isoformat(), "expires_at": None}
    agent = PlayedAgent(lambda _: Reply(201, {}, json.dumps(received).encode()))
    adapter, client = parts_of(agent)
    saved = client.submit_signature(PAPER)
    assert agent.seen == []
    assert adapter.news() == []

    agent.events = [Received(saved.id, agent.answer(agent.kept[0]))]
    (news,) = adapter.news()
    assert isinstance(news, Delivered)
    assert news.reply is not None
    assert received_signature(news.reply).reference == "AB"


def test_forged_or_foreign_news_is_dropped_and_a_refusal_is_no_delivery() -> None:
    agent = PlayedAgent(lambda _: Reply(201, {}, b"{}"))
    adapter, client = parts_of(agent)
    first, second = client.submit_signature(PAPER), client.submit_signature(PAPER)
    answers = [agent.answer(sealed) for sealed in agent.kept]
    agent.events = [
        Received(first.id, answers[1]),
        Received(first.id, answers[0][:-80] + bytes(80)),
        Received("unknown", answers[0]),
        Received(second.id, agent.answer(agent.kept[1], status=422)),
        Held(first.id, "unauthorized", b""),
    ]
    assert adapter.news() == [SetAside(second.id, "ok"), SetAside(first.id, "unauthorized")]


def test_news_after_a_restart_of_the_agent_has_a_receipt_and_no_reply() -> None:
    agent = PlayedAgent()
    adapter, client = parts_of(agent)
    saved = client.submit_signature(PAPER)
    envelope = read_envelope(sign_envelope(agent.kept[0], Chain(seq=1, prev=""), DEVICE))
    agent.events = [Received(saved.id, make_refusal(receipt_for(envelope, 201), RECEIPT_KEY))]
    (news,) = adapter.news()
    assert isinstance(news, Delivered)
    assert news.reply is None


def test_a_keep_of_unknown_outcome_is_handed_over_again_unchanged() -> None:
    agent = PlayedAgent(fails=["agent_away", "agent_away"])
    parts_of(agent)[1].submit_signature(PAPER)
    assert len(agent.kept) == 3
    assert len(set(agent.kept)) == 1


def test_the_same_keep_again_after_an_unknown_outcome_is_the_same_envelope() -> None:
    agent = PlayedAgent(fails=["agent_away"] * 3)
    client = parts_of(agent)[1]
    with pytest.raises(NotSaved):
        client.submit_signature(PAPER)
    client.submit_signature(PAPER)
    assert len(set(agent.kept)) == 1
    client.submit_signature(PAPER)
    assert len(set(agent.kept)) == 2


@pytest.mark.parametrize("code", ["disk_full", "store_failed"])
def test_what_was_not_stored_is_said(code: str) -> None:
    with pytest.raises(NotSaved) as caught:
        parts_of(PlayedAgent(fails=[code]))[1].submit_signature(PAPER)
    assert caught.value.reason == code


def test_without_a_usable_portal_key_nothing_is_stored_or_sent() -> None:
    for sealing_keys in ([], ["AAAA"], ["?"]):
        agent = PlayedAgent(keys=KEYS.model_copy(update={"sealing_keys": sealing_keys}))
        _, client = parts_of(agent)
        with pytest.raises(NotSaved, match="cannot_seal"):
            client.submit_signature(PAPER)
        with pytest.raises(Broken, match="cannot_seal"):
            client.home()
        assert (agent.kept, agent.seen) == ([], [])


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("offline", Offline),
        ("timeout", Offline),
        ("agent_away", Offline),
        ("paused", TooMany),
        ("device_refused", NotAllowed),
        ("bad_answer", Broken),
    ],
)
def test_what_the_agent_says_becomes_one_typed_error(code: str, kind: type[PortalError]) -> None:
    with pytest.raises(kind) as caught:
        parts_of(PlayedAgent(fails=[code]))[1].sign_in(
            SignIn(identifier=SecretStr("alpha"), secret=SecretStr("long secret"))
        )
    assert "secret" not in str(caught.value)


def test_an_answer_for_another_request_is_refused() -> None:
    agent = PlayedAgent()
    _, client = parts_of(agent)
    first: list[bytes] = []
    honest = agent.ask

    def replay(sealed: bytes) -> bytes:
        first.append(honest(sealed))
        return first[0]

    agent.ask = replay  # type: ignore[method-assign]
    client.start_sign_in(SignInStart(identifier=SecretStr("a")))
    with pytest.raises(Broken, match="bad_answer"):
        client.start_sign_in(SignInStart(identifier=SecretStr("b")))


PROBLEMS = [
    (401, None, SessionEnded),
    (403, None, NotAllowed),
    (403, "R6", Refused),
    (404, None, Refused),
    (409, "R2", Refused),
    (412, None, Refused),
    (422, None, Refused),
    (429, None, TooMany),
    (503, None, TooMany),
    (500, None, Broken),
]


@pytest.mark.parametrize(("status", "rule", "kind"), PROBLEMS)
def test_every_problem_of_the_portal_becomes_one_typed_error(
    status: int, rule: str | None, kind: type[PortalError]
) -> None:
    problem = {"type": "t", "title": "t", "status": status, "code": "c", "rule": rule, "retry_after_s": 7}
    error = from_answer(status, json.dumps(problem).encode())
    assert type(error) is kind
    assert error.code == "c"
    assert error.title_key == f"portal.{error.name}.title"
    if isinstance(error, Refused):
        assert error.rule == rule
    if isinstance(error, TooMany):
        assert error.retry_after_s == 7


def test_an_answer_that_is_no_problem_is_our_fault() -> None:
    assert isinstance(from_answer(422, b"<html>"), Broken)


def test_a_change_brings_its_etag_along() -> None:
    agent = PlayedAgent(lambda _: Reply(404, {}, b""))
    with pytest.raises(Broken):
        parts_of(agent)[1].put_contact_email("c/1", ContactEmail(email="a@example.org"), etag='"4"')
    (message,) = agent.seen
    assert message.headers["If-Match"] == '"4"'
    assert message.target == "/v1/clients/c%2F1/contact-email"
