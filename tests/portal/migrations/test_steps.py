"""Each step goes up and down with data in the tables, and the newest is what the models say."""

import datetime as dt
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, Table

from portal.database import DatabaseUnusable, open_database
from portal.migrations import DatabaseIsNewer, current_revision, downgrade, head_revision, migrate, upgrade
from portal.migrations.run import configuration
from portal.models import Base


def steps() -> list[str]:
    return [script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()][::-1]


def tables(connection: Connection) -> list[Table]:
    metadata = MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def value(column: sa.Column[Any]) -> object:
    """A value of the column's kind; the same in every table, so that references fit."""
    match column.type:
        case sa.Boolean():
            return True
        case sa.Integer():
            return 1
        case sa.Float():
            return 1.5
        case sa.DateTime():
            return dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
        case sa.Date():
            return dt.date(2026, 8, 22)
        case sa.LargeBinary():
            return b"x"
        case _:
            return "x"


def fill(connection: Connection) -> dict[str, int]:
    """One row in every table that has none; how many rows each table has then."""
    counts = {}
    for table in tables(connection):
        if connection.scalar(sa.select(sa.func.count()).select_from(table)) == 0:
            connection.execute(table.insert(), {column.name: value(column) for column in table.columns})
        counts[table.name] = connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0
    return counts


def test_the_newest_step_is_what_the_models_say(database: Engine) -> None:
    with database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    assert current_revision(database) == head_revision()


def test_constraints_have_the_same_names_as_in_the_models(database: Engine) -> None:
    """A later step finds a constraint by its name."""
    inspector = sa.inspect(database)
    for table in Base.metadata.sorted_tables:
        named = {str(key["name"]) for key in inspector.get_foreign_keys(table.name)}
        named |= {str(key["name"]) for key in inspector.get_unique_constraints(table.name)}
        wanted = {
            str(constraint.name)
            for constraint in table.constraints
            if isinstance(constraint, sa.ForeignKeyConstraint | sa.UniqueConstraint)
        }
        assert named == wanted, table.name


@pytest.mark.parametrize("step", steps())
def test_each_step_goes_up_and_down_with_data(empty_database: Engine, step: str) -> None:
    place = steps().index(step)
    before = steps()[place - 1] if place else "base"
    if place:
        upgrade(empty_database, before)
    with empty_database.begin() as connection:
        counts_before = fill(connection)
    upgrade(empty_database, step)
    with empty_database.begin() as connection:
        counts_after = fill(connection)
    assert counts_after.items() >= counts_before.items()
    downgrade(empty_database, before)
    with empty_database.connect() as connection:
        assert {table.name for table in tables(connection)} == set(counts_before)
        for table in tables(connection):
            assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == counts_before[table.name]
    upgrade(empty_database, step)
    assert current_revision(empty_database) == step


@pytest.mark.parametrize(("reason", "is_misused"), [("used_by_other", True), ("client_wish", False)])
def test_why_an_account_was_closed_is_kept(empty_database: Engine, reason: str, is_misused: bool) -> None:
    upgrade(empty_database, "0017")
    with empty_database.begin() as connection:
        fill(connection)
        connection.execute(sa.text("UPDATE account SET deactivation_reason = :reason"), {"reason": reason})
    upgrade(empty_database, "0018")
    with empty_database.connect() as connection:
        closed_at, until = connection.execute(sa.text("SELECT deactivated_at, used_by_other_until FROM account")).one()
    assert closed_at is not None
    assert until == (closed_at if is_misused else None)
    downgrade(empty_database, "0017")
    with empty_database.connect() as connection:
        assert connection.scalar(sa.text("SELECT deactivation_reason FROM account")) == reason


def test_every_table_was_filled(database: Engine) -> None:
    with database.begin() as connection:
        assert set(fill(connection)) == set(Base.metadata.tables)


def test_migrating_twice_changes_nothing(database: Engine) -> None:
    with database.begin() as connection:
        counts = fill(connection)
    assert migrate(database) == head_revision()
    with database.begin() as connection:
        assert fill(connection) == counts


def test_a_database_of_a_newer_version_is_refused_and_left_alone(database: Engine) -> None:
    with database.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseIsNewer) as refused:
        migrate(database)
    assert "newer version of the portal" in str(refused.value)
    assert "9999" in str(refused.value)
    assert current_revision(database) == "9999"


def test_a_failed_step_leaves_the_database_as_it_was(empty_database: Engine) -> None:
    """All of a migration is one transaction, on both databases."""
    with empty_database.begin() as connection:
        connection.execute(sa.text("CREATE TABLE wipe_receipt (x INTEGER)"))
    with pytest.raises(sa.exc.DatabaseError):
        migrate(empty_database)
    assert sa.inspect(empty_database).get_table_names() == ["wipe_receipt"]


def test_a_server_that_is_not_there_is_said_in_words() -> None:
    engine = open_database("postgresql+psycopg://nobody:geheim@127.0.0.1:1/none")
    with pytest.raises(DatabaseUnusable, match="cannot be reached") as refused:
        migrate(engine)
    assert "geheim" not in str(refused.value)
    engine.dispose()
