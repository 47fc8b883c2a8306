"""`python -m portal.migrations.draft NAME`: write the next step from the models, for a developer to read and finish."""

import sys
import tempfile
from pathlib import Path

from alembic import command

from portal.database import open_database
from portal.migrations.run import FOLDER, configuration, migrate


def draft(name: str) -> None:
    """Compare an up-to-date empty database with the models and write the difference as a new step."""
    steps = len(list((FOLDER / "versions").glob("[0-9]*.py")))
    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(f"sqlite:///{Path(folder) / 'draft.db'}")
        if steps:
            migrate(engine)
        with engine.begin() as connection:
            config = configuration(connection)
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            command.revision(config, message=name, autogenerate=True, rev_id=f"{steps + 1:04d}")
        engine.dispose()


if __name__ == "__main__":
    draft(sys.argv[1])
