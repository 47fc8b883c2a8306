"""TLS that is not the portal's: not one byte of an envelope goes out."""

import datetime as dt
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.agent.verdict import NoAnswer
from tests.faults.certificates import Authority, new_authority
from tests.faults.rig import good, rig_at
from tests.faults.rough_server import rough_server
from tests.kiosk.agent.boxes import keep


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return new_authority(tmp_path / "ca")


def weak(authority: Authority) -> ssl.SSLContext:
    context = authority.server()
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


WRONG: dict[str, Callable[[Authority], ssl.SSLContext]] = {
    "another host": lambda authority: authority.server("portal.example.org"),
    "another address": lambda authority: authority.server("127.0.0.2"),
    "expired": lambda authority: authority.server(ends=dt.timedelta(days=-1)),
    "self-signed": lambda authority: authority.server(self_signed=True),
    "another authority": lambda authority: new_authority(authority.folder / "other").server(),
    "an old protocol": weak,
}


@pytest.mark.parametrize("context_of", WRONG.values(), ids=WRONG.keys())
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated:DeprecationWarning")
def test_a_server_that_cannot_prove_its_name_gets_nothing(
    tmp_path: Path, authority: Authority, context_of: Callable[[Authority], ssl.SSLContext]
) -> None:
    (tmp_path / "box").mkdir()
    with (
        rough_server(good, context=context_of(authority)) as server,
        rig_at(server, tmp_path / "box", ca_bundle=authority.bundle) as rig,
    ):
        keep(rig.outbox)
        assert rig.step() == pytest.approx(0.5)
        assert rig.exchanges == [NoAnswer("tls")]
        assert server.seen == []
        assert rig.outbox.not_received() == [1]
        assert rig.events == []
        assert server.connections <= 2, "no second way is tried"


def test_the_right_certificate_delivers(tmp_path: Path, authority: Authority) -> None:
    (tmp_path / "box").mkdir()
    with (
        rough_server(good, context=authority.server()) as server,
        rig_at(server, tmp_path / "box", ca_bundle=authority.bundle) as rig,
    ):
        item_id = keep(rig.outbox)
        rig.step()
        assert rig.events == [("received", item_id)]


def test_the_systems_own_roots_do_not_count_beside_the_configured_bundle(tmp_path: Path, authority: Authority) -> None:
    (tmp_path / "box").mkdir()
    with (
        rough_server(good, context=authority.server()) as server,
        rig_at(server, tmp_path / "box", ca_bundle=None) as rig,
    ):
        keep(rig.outbox)
        rig.step()
        assert rig.exchanges == [NoAnswer("tls")]
        assert server.seen == []


def test_a_dripping_answer_is_cut_off_inside_tls_too(tmp_path: Path, authority: Authority) -> None:
    (tmp_path / "box").mkdir()
    with (
        rough_server(lambda talk: talk.drip(b"H" * 1000, pause_s=0.05), context=authority.server()) as server,
        rig_at(server, tmp_path / "box", ca_bundle=authority.bundle, timeout_s=0.6) as rig,
    ):
        item_id = keep(rig.outbox)
        rig.step()
        assert rig.exchanges == [NoAnswer("timeout")]
        server.script = good
        rig.now_s += 100
        rig.step()
        assert rig.events == [("received", item_id)]
