"""`portal care-team …`: who works with a client."""

from typing import Annotated

import typer

from portal import care_team, onboarding
from portal.database import transaction
from portal.opened import Chosen, opened
from portal.options import Config, Database, DataDir

app = typer.Typer(help="Who works with a client, and takes messages.", no_args_is_help=True)


@app.command("add")
def add(
    *,
    client_hmis_id: Annotated[str, typer.Argument(help="The client's HMIS id.")],
    user: Annotated[str, typer.Argument(help="User name of the member of staff.")],
    role: Annotated[str, typer.Option(help="As the client sees it, such as 'Case manager'.")],
    reach: Annotated[str, typer.Option(help="How to reach them, as the client sees it.")] = "",
    shown: Annotated[bool, typer.Option(help="Whether the client sees them.")] = True,
    messages: Annotated[bool, typer.Option(help="Whether they take messages.")] = True,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Put a member of staff on a client's care team. Again: change what is said of them."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        client, staff = care_team.find_client(session, client_hmis_id), onboarding.find_staff(session, user)
        standing = care_team.Standing(role, reach, is_shown=shown, takes_messages=messages)
        care_team.set_member(session, client, staff, standing, tools=portal.tools())
    typer.echo(f"{user} is on the care team of this client.")


@app.command("remove")
def remove(
    client_hmis_id: Annotated[str, typer.Argument(help="The client's HMIS id.")],
    user: Annotated[str, typer.Argument(help="User name of the member of staff.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Take a member of staff off a client's care team. What was written stays."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        client, staff = care_team.find_client(session, client_hmis_id), onboarding.find_staff(session, user)
        care_team.take_off(session, client, staff, tools=portal.tools())
    typer.echo(f"{user} is no longer on the care team of this client.")
