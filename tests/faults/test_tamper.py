"""Somebody changes the queue behind our back: it is noticed, the place is named, and everything else still arrives."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.agent.inspection import Damage, DamageKind, inspect
from kiosk.agent.operator import outbox_status
from kiosk.agent.outbox import signed_receipt
from kiosk.agent.portal_link import Answered
from portal.database import reading
from portal.models import Alarm, DeviceChain
from tests.faults.machine import Machine
from tests.faults.rig import good, rig_at
from tests.faults.rough_server import rough_server
from tests.kiosk.agent.boxes import DEVICE, keep, open_outbox, signed_answer
from tests.kiosk.agent.conftest import wait_until
from tests.portal.kit import Kit


def change(file: Path, *statements: str) -> None:
    with sqlite3.connect(file) as store:
        store.create_function("flipped", 2, flipped)
        for statement in statements:
            store.execute(statement)
    store.close()


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def found(folder: Path) -> list[Damage]:
    outbox = open_outbox(folder)
    try:
        return inspect(outbox, DEVICE.public_key())
    finally:
        outbox.close()


def five_items(folder: Path) -> None:
    """Number 2 was received, the others wait."""
    outbox = open_outbox(folder)
    for lane in ("a", "b", "a", "c", "a"):
        keep(outbox, lane)
    (second,) = [item for item in outbox.heads() if item.lane == "b"]
    outbox.receive(second.id, signed_receipt(signed_answer(second.envelope)))
    outbox.close()


def test_an_untouched_queue_is_whole(tmp_path: Path) -> None:
    assert found(tmp_path) == []
    five_items(tmp_path)
    assert found(tmp_path) == []


_FLIP = "UPDATE envelope SET content = flipped(content, {at}) WHERE seq = {seq}"
SWAP = (
    "UPDATE envelope SET seq = 99 WHERE seq = 3",
    "UPDATE envelope SET seq = 3 WHERE seq = 4",
    "UPDATE envelope SET seq = 4 WHERE seq = 99",
)
TAMPERED: dict[str, tuple[tuple[str, ...], list[Damage]]] = {
    "a row removed": (("DELETE FROM envelope WHERE seq = 3",), [Damage(3, DamageKind.REMOVED)]),
    "the first removed": (("DELETE FROM envelope WHERE seq = 1",), [Damage(1, DamageKind.REMOVED)]),
    "the last removed": (("DELETE FROM envelope WHERE seq = 5",), [Damage(5, DamageKind.REMOVED)]),
    "a delivered row removed": (("DELETE FROM envelope WHERE seq = 2",), [Damage(2, DamageKind.REMOVED)]),
    "all removed": (
        ("DELETE FROM envelope",),
        [Damage(number, DamageKind.REMOVED) for number in range(1, 6)],
    ),
    "the last removed and the head set back": (
        ("DELETE FROM envelope WHERE seq = 5", "UPDATE head SET seq = 4"),
        [Damage(4, DamageKind.CHANGED)],
    ),
    "the head set back": (("UPDATE head SET seq = 3",), [Damage(5, DamageKind.CHANGED)]),
    "two exchanged": (SWAP, [Damage(3, DamageKind.MOVED), Damage(4, DamageKind.MOVED)]),
    "an id changed": (("UPDATE envelope SET id = 'x' WHERE seq = 4",), [Damage(4, DamageKind.MOVED)]),
    "a lane changed": (("UPDATE envelope SET lane = 'x' WHERE seq = 4",), [Damage(4, DamageKind.MOVED)]),
    "a byte in the chain part": ((_FLIP.format(at=20, seq=4),), [Damage(4, DamageKind.CHANGED)]),
    "a byte in the middle": ((_FLIP.format(at=900, seq=4),), [Damage(4, DamageKind.CHANGED)]),
    "another text in its place": (
        ("UPDATE envelope SET content = x'00' WHERE seq = 4",),
        [Damage(4, DamageKind.CHANGED)],
    ),
    "called received without a receipt": (
        ("UPDATE envelope SET state = 'purged', content = NULL WHERE seq = 3",),
        [Damage(3, DamageKind.REMOVED)],
    ),
    "called received with another's receipt": (
        (
            "UPDATE envelope SET state = 'purged', content = NULL, "
            "receipt = (SELECT receipt FROM envelope WHERE seq = 2) WHERE seq = 3",
        ),
        [Damage(3, DamageKind.REMOVED)],
    ),
}


@pytest.mark.parametrize(("statements", "damages"), TAMPERED.values(), ids=TAMPERED.keys())
def test_a_change_behind_our_back_is_named_with_its_place(
    tmp_path: Path, statements: tuple[str, ...], damages: list[Damage]
) -> None:
    five_items(tmp_path)
    change(tmp_path / "outbox.db", *statements)
    assert found(tmp_path) == damages


def test_a_huge_number_in_the_file_does_not_make_the_check_endless(tmp_path: Path) -> None:
    five_items(tmp_path)
    change(tmp_path / "outbox.db", "UPDATE head SET seq = 9000000000000000")
    assert len(found(tmp_path)) == 1000


def test_an_item_whose_bytes_changed_is_set_aside_and_nothing_waits_for_it(tmp_path: Path) -> None:
    with rough_server(good) as server, rig_at(server, tmp_path) as rig:
        items = [keep(rig.outbox, lane) for lane in ("a", "a", "b")]
        change(tmp_path / "outbox.db", _FLIP.format(at=700, seq=1))
        for _ in range(3):
            rig.step()
        assert rig.events == [("held", "damaged"), ("received", items[2]), ("received", items[1])]
        assert len(server.seen) == 2, "what we did not sign is not sent"
        assert [(held.seq, held.code) for held in rig.outbox.held()] == [(1, "damaged")]
        rig.outbox.requeue(items[0])
        rig.step()
        assert rig.events[-1] == ("held", "damaged")


def test_every_byte_of_a_queued_envelope_is_guarded(tmp_path: Path) -> None:
    outbox = open_outbox(tmp_path)
    keep(outbox)
    (item,) = outbox.heads()
    for at in range(0, len(item.envelope), max(1, len(item.envelope) // 50)):
        byte = item.envelope[at] ^ 1
        outbox._store.execute(
            "UPDATE envelope SET content = ? WHERE seq = 1",
            (item.envelope[:at] + bytes([byte]) + item.envelope[at + 1 :],),
        )
        assert inspect(outbox, DEVICE.public_key()) == [Damage(1, DamageKind.CHANGED)], at
    outbox.close()


def alarms(portal: Kit) -> set[tuple[str, str]]:
    with reading(portal.engine) as db:
        return {(alarm.code, alarm.detail) for alarm in db.scalars(select(Alarm))}


def arrived(portal: Kit) -> int:
    with reading(portal.engine) as db:
        return len(db.scalars(select(DeviceChain.seq)).all())


def test_the_operator_and_the_portal_are_told_of_a_removed_row(machine: Machine, portal: Kit) -> None:
    machine.keep_three()
    change(machine.settings.outbox_file, "DELETE FROM envelope WHERE seq = 2")
    with machine.agent() as agent:
        wait_until(lambda: arrived(portal) == 2)
        assert [(one.seq, one.found) for one in outbox_status(machine.settings).damages] == [(2, "removed")]
        wait_until(lambda: ("envelope_missing", "number 2") in alarms(portal))
        assert '"seq": 2' in agent.stop()


def test_the_agent_goes_on_with_a_damaged_item_in_its_queue(machine: Machine, portal: Kit) -> None:
    machine.keep_three()
    change(
        machine.settings.outbox_file, "UPDATE envelope SET lane = 'other' WHERE seq = 1", _FLIP.format(at=600, seq=1)
    )
    with machine.agent():
        wait_until(lambda: arrived(portal) == 2)
        status = outbox_status(machine.settings)
        assert [(one.seq, one.found) for one in status.damages] == [(1, "changed")]
        assert (1, "damaged") in [(held.seq, held.code) for held in status.held]
        assert not status.is_refused


def _old_copy(machine: Machine, _: Kit) -> None:
    shutil.copy(machine.settings.outbox_file.with_suffix(".old"), machine.settings.outbox_file)


def _emptied(machine: Machine, _: Kit) -> None:
    machine.settings.outbox_file.write_bytes(b"")


def _deleted(machine: Machine, _: Kit) -> None:
    machine.settings.outbox_file.unlink()


@pytest.mark.parametrize("set_back", [_old_copy, _emptied, _deleted])
@pytest.mark.parametrize("had_arrived", [True, False], ids=["after delivery", "before delivery"])
def test_a_queue_that_was_set_back_is_an_alarm_at_the_portal(
    machine: Machine, portal: Kit, set_back: Callable[[Machine, Kit], None], had_arrived: bool
) -> None:
    with machine.outbox():
        pass
    shutil.copy(machine.settings.outbox_file, machine.settings.outbox_file.with_suffix(".old"))
    machine.keep_three()
    if had_arrived:
        with machine.agent():
            wait_until(lambda: arrived(portal) == 3)
    else:
        beat(machine)
    assert alarms(portal) == set()
    set_back(machine, portal)
    with machine.agent():
        wait_until(lambda: ("outbox_rolled_back", "number 0") in alarms(portal))


def beat(machine: Machine) -> None:
    """The kiosk says what it has, and then delivers nothing of it: the power goes."""
    with machine.outbox() as outbox:
        head, waiting = outbox.head(), outbox.not_received()
    body = {
        "kiosk_time": "2026-01-01T00:00:00Z",
        "last_seq": head.seq,
        "last_digest": head.digest,
        "waiting": waiting,
        "held": 0,
        "last_wipe_receipt": 0,
    }
    assert isinstance(machine.signed("POST", "/v1/device/heartbeat", body), Answered)
