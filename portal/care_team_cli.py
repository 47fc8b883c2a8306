"""`portal care-team …`: who works with a client."""

from pathlib import Path
from typing import Annotated

import typer

from portal import care_team, onboarding
from portal.database import transaction
from portal.opened import Chosen, opened

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
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).", dir_okay=False)] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder of keys, mail and the SQLite file.")] = None,
    database: Annotated[str | None, typer.Option(help="sqlite:///PATH or postgresql+psycopg://USER@HOST/NAME")] = None,
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
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).", dir_okay=False)] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder of keys, mail and the SQLite file.")] = None,
    database: Annotated[str | None, typer.Option(help="sqlite:///PATH or postgresql+psycopg://USER@HOST/NAME")] = None,
) -> None:
    """Take a member of staff off a client's care team. What was written stays."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        client, staff = care_team.find_client(session, client_hmis_id), onboarding.find_staff(session, user)
        care_team.take_off(session, client, staff, tools=portal.tools())
    typer.echo(f"{user} is no longer on the care team of this client.")
