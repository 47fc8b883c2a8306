"""The audit chain names the place of every removed, changed or moved event."""

import datetime as dt
import hashlib
import threading

import pytest
from sqlalchemy import Engine, select, text

from portal import audit
from portal.audit import AuditEntry, Break, BreakKind
from portal.database import reading, transaction
from portal.models import AuditEvent, Throttle

NOON = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)


def entry(number: int) -> AuditEntry:
    return AuditEntry("staff:1", "contact_changed", NOON, ("email",), f"client-{number}", {"number_of_fields": 1})


@pytest.fixture
def chains(database: Engine) -> Engine:
    with transaction(database) as session:
        audit.append_all(session, "a", [entry(number) for number in range(1, 11)])
        audit.append_all(session, "b", [entry(number) for number in range(1, 4)])
        audit.append(session, None, entry(1))
    return database


def damage(engine: Engine, *statements: str) -> tuple[Break, ...]:
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    return audit.verify(engine).breaks


def test_an_untouched_chain_is_whole(chains: Engine) -> None:
    report = audit.verify(chains)
    assert report.is_whole
    assert report.events == 14
    assert [(head.agency_id, head.number) for head in report.heads] == [("-", 1), ("a", 10), ("b", 3)]


def test_the_chain_follows_its_definition(chains: Engine) -> None:
    with reading(chains) as session:
        first, second = session.scalars(select(AuditEvent).where(AuditEvent.agency_id == "a").limit(2))
    assert first.digest == hashlib.sha256(bytes(32) + first.event.encode()).hexdigest()
    assert second.digest == hashlib.sha256(bytes.fromhex(first.digest) + second.event.encode()).hexdigest()


def test_a_removed_event_is_named(chains: Engine) -> None:
    found = damage(chains, "DELETE FROM audit_event WHERE agency_id = 'a' AND number = 4")
    assert found == (Break("a", 4, BreakKind.REMOVED),)


def test_events_removed_at_the_end_are_named(chains: Engine) -> None:
    found = damage(chains, "DELETE FROM audit_event WHERE agency_id = 'a' AND number >= 9")
    assert found == (Break("a", 9, BreakKind.REMOVED),)


@pytest.mark.parametrize("also", ["SELECT 1", "DELETE FROM audit_head WHERE agency_id = 'b'"])
def test_a_removed_chain_is_named_while_its_head_stands(chains: Engine, also: str) -> None:
    found = damage(chains, "DELETE FROM audit_event WHERE agency_id = 'b'", also)
    assert found == ((Break("b", 1, BreakKind.REMOVED),) if also == "SELECT 1" else ())


def test_a_removed_head_is_named(chains: Engine) -> None:
    found = damage(chains, "DELETE FROM audit_head WHERE agency_id = 'b'")
    assert found == (Break("b", 4, BreakKind.REMOVED),)


@pytest.mark.parametrize(
    "change",
    [
        "event = REPLACE(event, 'email', 'phone')",
        "digest = REPLACE(digest, SUBSTR(digest, 1, 1), 'f') || ''",
        "event = 'not json'",
    ],
)
def test_a_changed_event_is_named(chains: Engine, change: str) -> None:
    found = damage(chains, f"UPDATE audit_event SET {change} WHERE agency_id = 'a' AND number = 7")
    assert Break("a", 7, BreakKind.CHANGED) in found


def test_an_event_given_to_another_client_is_named(chains: Engine) -> None:
    found = damage(chains, "UPDATE audit_event SET client_id = NULL WHERE agency_id = 'a' AND number = 7")
    assert found == (Break("a", 7, BreakKind.MOVED),)


def test_two_exchanged_events_are_named(chains: Engine) -> None:
    found = damage(
        chains,
        "UPDATE audit_event SET number = 99 WHERE agency_id = 'a' AND number = 3",
        "UPDATE audit_event SET number = 3 WHERE agency_id = 'a' AND number = 5",
        "UPDATE audit_event SET number = 5 WHERE agency_id = 'a' AND number = 99",
    )
    assert Break("a", 3, BreakKind.MOVED) in found
    assert Break("a", 5, BreakKind.MOVED) in found


def test_an_event_changed_together_with_its_digest_breaks_the_next_one(chains: Engine) -> None:
    with transaction(chains) as session:
        rows = session.scalars(select(AuditEvent).where(AuditEvent.agency_id == "a").order_by(AuditEvent.number)).all()
        rows[4].event = rows[4].event.replace("email", "phone")
        rows[4].digest = hashlib.sha256(bytes.fromhex(rows[3].digest) + rows[4].event.encode()).hexdigest()
    assert audit.verify(chains).breaks == (Break("a", 6, BreakKind.CHANGED),)


def test_a_head_that_was_set_back_is_named(chains: Engine) -> None:
    found = damage(chains, "UPDATE audit_head SET number = 2 WHERE agency_id = 'a'")
    assert found == (Break("a", 10, BreakKind.CHANGED),)


def test_the_event_goes_when_the_transaction_does(database: Engine) -> None:
    with pytest.raises(ZeroDivisionError), transaction(database) as session:  # noqa: PT012
        audit.append(session, "a", entry(1))
        session.add(Throttle(key="k", window_start=NOON, tries=1 // 0))
    assert audit.verify(database).events == 0


def test_many_at_once_make_one_chain_without_a_gap(database: Engine) -> None:
    def work() -> None:
        for number in range(5):
            with transaction(database) as session:
                audit.append(session, "a", entry(number))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = audit.verify(database)
    assert report.is_whole
    assert report.heads[0].number == 30


@pytest.mark.parametrize("number", [1, audit.BLOCK_ROWS, audit.BLOCK_ROWS + 1, 2 * audit.BLOCK_ROWS])
@pytest.mark.parametrize("act", ["removed", "changed"])
def test_a_break_is_named_wherever_a_block_of_rows_ends(database: Engine, number: int, act: str) -> None:
    with transaction(database) as session:
        audit.append_all(session, "a", [entry(one) for one in range(2 * audit.BLOCK_ROWS)])
    assert audit.verify(database).events == 2 * audit.BLOCK_ROWS
    mine = f"agency_id = 'a' AND number = {number}"
    match act:
        case "removed":
            found = damage(database, f"DELETE FROM audit_event WHERE {mine}")
        case _:
            found = damage(database, f"UPDATE audit_event SET event = REPLACE(event, 'email', 'phone') WHERE {mine}")
    assert found == (Break("a", number, BreakKind(act)),)


@pytest.mark.parametrize("about", [{"number": 7}, {"x": '],"number":7,"what":"'}, {"client": "client-9"}])
def test_what_an_event_is_about_does_not_stand_for_its_place(database: Engine, about: dict[str, str | int]) -> None:
    with transaction(database) as session:
        audit.append_all(session, "a", [AuditEntry("staff:1", "x", NOON, about=about) for _ in range(8)])
    assert audit.verify(database).is_whole
    found = damage(
        database,
        "UPDATE audit_event SET number = 99 WHERE agency_id = 'a' AND number = 7",
        "UPDATE audit_event SET number = 7 WHERE agency_id = 'a' AND number = 5",
        "UPDATE audit_event SET number = 5 WHERE agency_id = 'a' AND number = 99",
    )
    assert {Break("a", 5, BreakKind.MOVED), Break("a", 7, BreakKind.MOVED)} <= set(found)
