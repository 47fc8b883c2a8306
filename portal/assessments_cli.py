"""`portal assessment …`: what an agency says about results of assessments, and whether they may be shared."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from portal import assessments, onboarding
from portal.console import Printer
from portal.database import reading, transaction
from portal.importers.assessments import import_assessment
from portal.opened import Chosen, new_id, now, opened
from portal.options import Config, Database, DataDir

app = typer.Typer(help="Results of assessments, in words.", no_args_is_help=True)


@app.command("import")
def import_file(
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    file: Annotated[Path, typer.Argument(help="TOML: the assessment and its ranges in words. See docs/admin.md.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Import the ranges of an assessment in words. Nothing is shared by this."""
    with opened(Chosen(config, data_dir, database)) as portal:
        done = import_assessment(portal.engine, agency, file, now=now(), new_id=new_id)
    news = "imported" if done.is_new else "was here already"
    typer.echo(f"{done.title} ({done.key}) {news}: {len(done.ranges)} ranges in {', '.join(done.languages)}.")
    if not done.may_be_shared:
        typer.echo(f"Its results are not shared. To allow it: portal assessment allow AGENCY {done.key}")


@app.command("allow")
def allow(
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    key: Annotated[str, typer.Argument(help="Key of the assessment, as 'list' shows it.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Let staff of an agency share single results of an assessment with their clients."""
    _set(Chosen(config, data_dir, database), agency, key, may_be_shared=True)
    typer.echo("Staff may share its results now, one by one.")


@app.command("forbid")
def forbid(
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    key: Annotated[str, typer.Argument(help="Key of the assessment, as 'list' shows it.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """End it: no client is shown a result of this assessment any more."""
    _set(Chosen(config, data_dir, database), agency, key, may_be_shared=False)
    typer.echo("Its results are not shown to anybody any more.")


@app.command("list")
def list_them(
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """List an agency's assessments."""
    rows = []
    with opened(Chosen(config, data_dir, database)) as portal, reading(portal.engine) as session:
        owner = onboarding.find_agency(session, agency)
        for row in assessments.assessments_of(session, owner.id):
            content = assessments.content_of(row)
            state = "may be shared" if row.may_be_shared else "not shared"
            rows.append((row.key, content.words["en"].title, ", ".join(content.words), state))
    Printer(Console(highlight=False)).table(("key", "title", "languages", "results"), rows)


def _set(chosen: Chosen, agency: str, key: str, *, may_be_shared: bool) -> None:
    with opened(chosen) as portal, transaction(portal.engine) as session:
        owner = onboarding.find_agency(session, agency)
        assessments.set_sharing(session, owner, key, may_be_shared=may_be_shared, tools=portal.tools())
