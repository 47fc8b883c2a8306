"""`portal import-answering`: how an agency answers its clients."""

from pathlib import Path
from typing import Annotated

import typer

from portal import onboarding
from portal.database import transaction
from portal.importers.answering import read_answering, set_answering
from portal.opened import Chosen, opened
from portal.options import Config, Database, DataDir


def import_answering(
    *,
    file: Annotated[Path, typer.Argument(help="TOML; docs/admin.md says what stands in it.")],
    agency: Annotated[str, typer.Option(help="Name or id.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Import an agency's ready sentences, and from when on a thread is overdue. The same file twice changes nothing."""
    answering = read_answering(file)
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        owner = onboarding.find_agency(session, agency)
        is_new = set_answering(session, owner, answering, tools=portal.tools())
        name = owner.name
    typer.echo(f"At {name} a thread is overdue after {answering.overdue_hours} hours.")
    languages = ", ".join(sorted({code for one in answering.sentence for code in one.text})) or "no language yet"
    news = "The import is saved." if is_new else "Nothing was changed."
    typer.echo(f"{len(answering.sentence)} ready sentences, in {languages}. {news}")
