"""Both databases behave alike."""

import contextlib
import datetime as dt
import os
import stat
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from portal.database import DatabaseUnusable, insert_if_absent, is_postgresql, open_database, reading, transaction
from portal.models import Agency, Site, Throttle

MOMENT = dt.datetime(2026, 8, 22, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=-7)))


def test_a_moment_comes_back_in_utc(database: Engine) -> None:
    with transaction(database) as session:
        session.add(Throttle(key="k", window_start=MOMENT, tries=1))
    with reading(database) as session:
        stored = session.scalars(select(Throttle.window_start)).one()
    assert stored == MOMENT
    assert stored.utcoffset() == dt.timedelta(0)


def test_a_naive_moment_is_refused(database: Engine) -> None:
    with transaction(database) as session:
        session.add(Throttle(key="k", window_start=MOMENT.replace(tzinfo=None), tries=1))
        with pytest.raises(StatementError, match="time zone"):
            session.flush()


def test_an_exception_rolls_everything_back(database: Engine) -> None:
    with contextlib.suppress(RuntimeError), transaction(database) as session:
        session.add(Agency(id="a", name="Demo"))
        session.flush()
        raise RuntimeError
    with reading(database) as session:
        assert session.scalars(select(Agency)).all() == []


def test_a_reader_cannot_write(database: Engine) -> None:
    with pytest.raises(DBAPIError), reading(database) as session:
        session.execute(delete(Agency))


def test_a_writer_can_write_on_a_connection_that_a_reader_had(database: Engine) -> None:
    with reading(database) as session:
        session.execute(select(Agency))
    with transaction(database) as session:
        session.add(Agency(id="a", name="Demo"))


def test_a_reference_to_nothing_is_refused(database: Engine) -> None:
    with pytest.raises(IntegrityError), transaction(database) as session:
        session.add(Site(id="s", agency_id="none", name="x", time_zone="UTC", help_line="", crisis_line=""))


def test_a_second_insert_of_one_key_has_no_effect(database: Engine) -> None:
    values = {"id": "a", "name": "first", "is_victim_service_provider": False}
    with transaction(database) as session:
        assert insert_if_absent(session, Agency, values)
        assert not insert_if_absent(session, Agency, {**values, "name": "second"})
        assert session.scalars(select(Agency.name)).all() == ["first"]


def test_two_writers_wait_for_each_other(database: Engine) -> None:
    """Eight threads read, then write one counter; none fails and none is lost."""
    with transaction(database) as session:
        session.add(Throttle(key="k", window_start=MOMENT, tries=0))
    errors: list[BaseException] = []

    def count() -> None:
        try:
            for _ in range(5):
                with transaction(database) as session:
                    row = session.scalars(select(Throttle).with_for_update()).one()
                    row.tries += 1
        except DBAPIError as error:
            errors.append(error)

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    with reading(database) as session:
        assert session.scalars(select(Throttle.tries)).one() == 40


def test_what_is_committed_is_on_the_disk(database: Engine) -> None:
    with database.connect() as connection:
        if is_postgresql(database):
            assert connection.execute(text("SHOW transaction_isolation")).scalar() == "read committed"
        else:
            assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
            assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
            assert connection.execute(text("PRAGMA secure_delete")).scalar() == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_the_sqlite_files_are_for_their_owner_only(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'portal' / 'portal.db'}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (x INTEGER)"))
        files = sorted((tmp_path / "portal").iterdir())
        assert [file.name for file in files] == ["portal.db", "portal.db-shm", "portal.db-wal"]
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    engine.dispose()


@pytest.mark.parametrize(
    "address",
    ["", "mysql://u:geheim@host/x", "postgresql://u:geheim@host/x", "sqlite://", "sqlite:///:memory:", "no address"],
)
def test_another_database_is_refused_in_words_without_the_password(address: str) -> None:
    with pytest.raises(DatabaseUnusable) as refused:
        open_database(address)
    assert "sqlite:///PATH" in str(refused.value)
    assert "geheim" not in str(refused.value)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseUnusable, match="cannot be made"):
        open_database(f"sqlite:///{tmp_path / 'file' / 'portal.db'}")
