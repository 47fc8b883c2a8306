"""`portal staff …`: who works at an agency."""

from typing import Annotated

import typer
from rich.console import Console

from portal import onboarding
from portal.console import Printer
from portal.database import transaction
from portal.onboarding import Role
from portal.opened import Chosen, opened
from portal.options import Config, Database, DataDir

app = typer.Typer(help="Staff users.", no_args_is_help=True)


@app.command("add")
def add(
    *,
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    user_name: str,
    display_name: Annotated[str, typer.Option(help="As clients see it.")],
    role: Annotated[Role, typer.Option()] = Role.STAFF,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Add a staff user. The PIN and the badge are shown once."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        place = onboarding.find_agency(session, agency)
        tools = portal.tools()
        user = onboarding.add_staff(session, place, user_name, display_name=display_name, role=role, tools=tools)
    Printer(Console(highlight=False)).staff([user])


@app.command("renew")
def renew(user_name: str, config: Config = None, data_dir: DataDir = None, database: Database = None) -> None:
    """Give a staff user a new PIN and a new badge; the old ones end now."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        user = onboarding.renew_staff_sign_in(session, onboarding.find_staff(session, user_name), tools=portal.tools())
    Printer(Console(highlight=False)).staff([user])
