"""From *submit* to *Saved*: sealed in the visit, over its socket and the relay to the agent, on the agent's disk."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.demo.waiting import until
from kiosk.visit.agent_link import AgentLink
from services.portal.transport import BASE_URL, KIND_HEADER, LANE_HEADER
from tests.bench.measure import Figure, Mark, Peer, figure, milliseconds
from tests.bench.plan import Plan
from tests.bench.site import Agent, agent, environment, site, visit_on
from tests.kiosk.agent.conftest import Visit
from tests.kiosk.agent.test_whole_way import signed_in_client

_PATIENCE_S = 60.0


def figures(plan: Plan) -> Iterator[Figure]:
    """The next is submitted when the last one is at the portal."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        with site(folder) as place, agent(place, folder) as kiosk, _relayed(kiosk) as link:
            visit = signed_in_client(visit_on(link))
            for size, body, rounds in (("1 KB", 1_000, plan.small), ("5 MB", 5_000_000, plan.large)):
                content = os.urandom(body // 2).hex()
                own, others = _timed(visit, content, folder / "plain", rounds=rounds)
                yield figure(
                    f"submit → Saved, {size} (seal, socket, fsync)",
                    own,
                    mark=Mark(150),
                    peer=Peer("plain file, fsync", tuple(others)),
                )


def _timed(visit: Visit, content: str, plain: Path, *, rounds: int) -> tuple[list[float], list[float]]:
    own, others = [], []
    for _ in range(rounds + 1):
        own.append(milliseconds(lambda: submit(visit, content)))
        others.append(milliseconds(lambda: _write(plain, content)))
        until(lambda: bool(visit.adapter.news()), "the receipt", timeout_s=_PATIENCE_S)
    return own[1:], others[1:]


def submit(visit: Visit, content: str) -> None:
    """Keeps a note; on disk when this returns."""
    token = visit.client.token
    headers = {
        KIND_HEADER: "keep",
        LANE_HEADER: "note",
        "Authorization": f"Bearer {token.get_secret_value() if token else ''}",
    }
    answer = visit.client.http.post(f"{BASE_URL}/v1/notes", json={"text": content}, headers=headers)
    assert answer.status_code == 202, answer.status_code


def _write(path: Path, content: str) -> None:
    with path.open("w") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _relayed(kiosk: Agent) -> Iterator[AgentLink]:
    """A visit's end, with the supervisor's relay in a process between it and the agent."""
    ours, theirs = socket.socketpair()
    settings = kiosk.settings
    command = [sys.executable, "-m", "tests.bench.between", str(theirs.fileno())]
    command += [str(settings.agent_socket), str(settings.agent_authkey)]
    relay = subprocess.Popen(command, env=environment(), pass_fds=(theirs.fileno(),))
    theirs.close()
    channel: Connection = Connection(ours.detach())
    try:
        yield AgentLink(channel)
    finally:
        channel.close()
        relay.wait(_PATIENCE_S)
