"""Run the steps from the program, without a configuration file."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from portal.database import DatabaseUnusable, is_postgresql
from portal.errors import OperatorError

FOLDER = Path(__file__).parent
_ADVISORY_LOCK = 0x706F7274616C  # "portal": two servers that start together migrate one after the other


class DatabaseIsNewer(OperatorError):
    """The database was made by a newer version of the portal."""


def migrate(engine: Engine) -> str:
    """Bring the database to the newest step, all steps in one transaction; gives back the step's name.

    Raises DatabaseIsNewer where the database holds a step that this version does not know, and DatabaseUnusable where
    it cannot be reached.
    """
    _refuse_unreachable(engine)
    upgrade(engine, "head")
    return head_revision()


def upgrade(engine: Engine, revision: str) -> None:
    """Go up to a step."""
    with engine.begin() as connection:
        _lock(connection)
        _refuse_unknown(connection)
        command.upgrade(configuration(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Go down to a step; "base" is the empty database."""
    with engine.begin() as connection:
        _lock(connection)
        _refuse_unknown(connection)
        command.downgrade(configuration(connection), revision)


def head_revision() -> str:
    """The newest step of this version."""
    return _script().get_heads()[0]


def current_revision(engine: Engine) -> str | None:
    """The step that the database is at; None: none yet."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's settings for our folder; the steps run on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(configuration())


def _refuse_unreachable(engine: Engine) -> None:
    try:
        engine.connect().close()
    except DBAPIError:
        # The driver's words may hold the password of the address.
        reason = "Check its address and that it is running." if is_postgresql(engine) else "Is the file an SQLite file?"
        raise DatabaseUnusable(f"The database cannot be reached. {reason}") from None


def _lock(connection: Connection) -> None:
    if is_postgresql(connection):
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})


def _refuse_unknown(connection: Connection) -> None:
    known = {script.revision for script in _script().walk_revisions()}
    for revision in MigrationContext.configure(connection).get_current_heads():
        if revision not in known:
            raise DatabaseIsNewer(
                f"This database was made by a newer version of the portal: it is at step {revision}, the newest step "
                f"known here is {head_revision()}. Nothing was changed. Install the newer version."
            )
