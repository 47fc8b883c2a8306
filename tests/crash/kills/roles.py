"""What the processes of a campaign do: each role is the shipped program, started with one armed point."""

import datetime as dt
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from pydantic import SecretStr

from kiosk import wire
from kiosk.agent import delivery, errands
from kiosk.agent import main as agent_main
from kiosk.agent.backoff import backoff_s
from kiosk.agent.protocol import Role, hello
from kiosk.config import Settings, load_settings
from kiosk.secrets import open_secrets
from kiosk.visit.agent_link import AgentLink
from portal import cli as portal_cli
from services.portal.agent_port import AgentError, AgentEvent, PublicView
from services.portal.client import PortalClient
from services.portal.contract import SignatureSubmission
from services.portal.errors import NotSaved
from services.portal.transport import SealedAdapter, portal_session
from services.sealing.envelope import read_header
from tests.crash.kills.place import Place
from tests.crash.kills.points import Point, Target, arm

_HASTE: Final = 0.02  # waiting times of the agent, in parts of the real ones, and the longest
_LONGEST_WAIT_S: Final = 0.1
_PAUSE_S: Final = 0.02
_NEWS_S: Final = 1.0
_BETWEEN_S: Final = 0.15
_CONNECT_S: Final = 2.0


def play(target: Target, place: Place, point: Point) -> None:
    """The whole life of one process."""
    _speak_into(place)
    arm(target, point)
    _ROLES[target](place)


def _agent(place: Place) -> None:
    for module in (delivery, errands):
        module.backoff_s = lambda tries, **how: min(_HASTE * backoff_s(tries, **how), _LONGEST_WAIT_S)
    settings = load_settings(place.kiosk_config)
    environment = {"CREDENTIALS_DIRECTORY": str(place.credentials)}
    agent_main.run_agent(settings, open_secrets(settings, environ=environment))


def _portal(place: Place) -> None:
    portal_cli.serve(port=place.port, config=place.portal_config)


def _visit(place: Place) -> None:
    """A person who signs the same paper again and again, as fast as the kiosk takes it, until SIGTERM."""
    asked_to_end: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: asked_to_end.append(number))
    with place.said.open("ab", buffering=0) as said:
        port = _Port(load_settings(place.kiosk_config), said.write)
        adapter = SealedAdapter(port, now=_now, random=os.urandom, pause=_rest)
        client = PortalClient(portal_session(adapter)).for_session(SecretStr(place.token))
        paper = SignatureSubmission.model_validate_json(place.paper)
        while not asked_to_end:
            port.begin_submission()
            said.write(f"saved {_saved(client, paper)}\n".encode())
            _wait_for_news(adapter)
            time.sleep(_BETWEEN_S)  # the time of a campaign is for deaths, not for papers


def _saved(client: PortalClient, paper: SignatureSubmission) -> str:
    """The person presses the button until the kiosk says that it is saved: always the same submission."""
    while True:
        try:
            return client.submit_signature(paper).id
        except NotSaved as failure:
            if failure.reason != "agent_away":
                raise
            _rest()


def _wait_for_news(adapter: SealedAdapter) -> None:
    """Word from the portal, for a moment; it may never come, where the agent was killed in between."""
    deadline = time.monotonic() + _NEWS_S
    with suppress(wire.WireError, AgentError):
        while not adapter.news() and time.monotonic() < deadline:
            _rest()


class _Port:
    """The visit's end of the line, which the relay of the supervisor opens anew when the agent is back."""

    def __init__(self, settings: Settings, say: Callable[[bytes], object]) -> None:
        self._settings = settings
        self._say = say
        self._link: AgentLink | None = None
        self._submission = 0

    def begin_submission(self) -> None:
        """What is handed over from here on is a new submission."""
        self._submission += 1

    def keep(self, sealed: bytes) -> None:
        """Says first what it hands over."""
        self._say(f"handed {os.getpid()}.{self._submission} {read_header(sealed).id}\n".encode())
        self._with_agent(lambda link: link.keep(sealed))

    def public(self) -> PublicView:
        found: list[PublicView] = []
        self._with_agent(lambda link: found.append(link.public()))
        return found[0]

    def poll_events(self) -> list[AgentEvent]:
        return self._link.poll_events() if self._link else []

    def ask(self, sealed: bytes) -> bytes:
        raise NotImplementedError

    def sign_seal(self, attributes_der: bytes) -> bytes:
        raise NotImplementedError

    def _with_agent(self, act: Callable[[AgentLink], None]) -> None:
        try:
            if self._link is None:
                self._link = AgentLink(_connected(self._settings))
            act(self._link)
        except (OSError, wire.WireError):
            raise AgentError("agent_away") from None
        except AgentError as error:
            if error.code == "agent_away":
                self._link = None
            raise


def _connected(settings: Settings) -> wire.Channel:
    channel = wire.connect(settings.agent_socket, settings.agent_authkey.read_bytes(), timeout_s=_CONNECT_S)
    wire.send(channel, hello(Role.VISIT))
    return channel


def _speak_into(place: Place) -> None:
    log = os.open(place.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for descriptor in (1, 2):
        os.dup2(log, descriptor)
    os.close(log)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _rest() -> None:
    time.sleep(_PAUSE_S)


_ROLES: Final = {Target.VISIT: _visit, Target.AGENT: _agent, Target.PORTAL: _portal}
