"""The portal's sealing key is rotated, or is another one: nothing is lost, and no plain text goes out instead."""

import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.agent.operator import outbox_status
from portal.app import create_app
from portal.keys import PortalKeys, load_or_create, rotate_sealing_key
from portal.server import EmbeddedPortal
from services.portal.contract import SignInStart
from services.portal.errors import Broken, Refused
from services.sealing.keys import SealingKey
from tests.faults.machine import Machine
from tests.kiosk.agent.conftest import wait_until
from tests.portal.kit import Kit


def with_keys(portal: Kit, keys: PortalKeys) -> None:
    """The same portal at the same address, with these keys."""
    port = int(portal.url.rpartition(":")[2])
    portal.stop()
    app = create_app(portal.settings, portal.engine, keys, clock=portal.clock, random=os.urandom)
    portal._embedded = EmbeddedPortal(app, port=port)
    portal._embedded.start()


def codes(machine: Machine) -> set[str]:
    return {held.code for held in outbox_status(machine.settings).held}


def test_what_was_sealed_before_a_rotation_is_opened_after_it(machine: Machine, portal: Kit) -> None:
    machine.keep_three()
    rotate_sealing_key(portal.settings.keys_dir)
    rotated = load_or_create(portal.settings.keys_dir, portal.clock(), random=os.urandom)
    assert rotated.public().sealing_keys[0] != portal.keys.public().sealing_keys[0]
    with_keys(portal, rotated)
    with machine.agent() as agent:
        wait_until(lambda: len(outbox_status(machine.settings).held) == 3)
        assert "cannot_open" not in codes(machine)
        visit = agent.visit()
        wait_until(lambda: visit.link.public().bundle)
        assert visit.link.public().keys == rotated.public()
        assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"


def test_a_visit_that_knows_only_the_old_key_goes_on_through_a_rotation(machine: Machine, portal: Kit) -> None:
    with machine.agent() as agent:
        visit = agent.visit()
        wait_until(lambda: visit.link.public().bundle)
        assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"
        rotate_sealing_key(portal.settings.keys_dir)
        with_keys(portal, load_or_create(portal.settings.keys_dir, portal.clock(), random=os.urandom))
        assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"


def test_a_portal_without_our_key_holds_the_items_and_tells_the_visit(machine: Machine, portal: Kit) -> None:
    machine.keep_three()
    with_keys(portal, replace(portal.keys, sealing=(SealingKey.generate(),)))
    with machine.agent() as agent:
        wait_until(lambda: codes(machine) == {"cannot_open"})
        visit = agent.visit()
        wait_until(lambda: visit.link.public().bundle)
        assert visit.client.start_sign_in(SignInStart(identifier="staff1")).secret_kind == "pin"


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda keys: replace(keys, sealing=(SealingKey.generate(),)), (Refused, "cannot_open")),
        (lambda keys: replace(keys, receipt=Ed25519PrivateKey.generate()), (Broken, "bad_answer")),
    ],
    ids=["another sealing key", "another receipt key"],
)
def test_a_visit_gets_a_typed_error_and_the_next_try_knows_the_new_keys(
    machine: Machine,
    portal: Kit,
    change: Callable[[PortalKeys], PortalKeys],
    error: tuple[type[Exception], str],
) -> None:
    with machine.agent() as agent:
        visit = agent.visit()
        wait_until(lambda: visit.link.public().bundle)
        visit.client.start_sign_in(SignInStart(identifier="staff1"))
        with_keys(portal, change(portal.keys))
        with pytest.raises(error[0], match=error[1]):
            visit.client.start_sign_in(SignInStart(identifier="staff1"))
        known = outbox_status(machine.settings)
        assert known.waiting == []
