"""`portal appointments …`: the times that the care team offers."""

import datetime as dt
from typing import Annotated

import typer
from rich.console import Console

from portal import onboarding, slots
from portal.appointments import Offer
from portal.console import Printer
from portal.database import reading, transaction
from portal.opened import Chosen, now, opened
from portal.options import Config, Database, DataDir
from services.portal.contract.appointments import MeetingWay

app = typer.Typer(help="Times that the care team offers to its clients.", no_args_is_help=True)
_FORMATS = ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"]


@app.command("offer")
def offer(
    *,
    user: Annotated[str, typer.Argument(help="User name of the member of staff.")],
    start: Annotated[dt.datetime, typer.Argument(formats=_FORMATS, help="On the site's clock: '2026-11-30 09:00'.")],
    minutes: Annotated[int, typer.Option(help="How long it takes.")] = 30,
    way: Annotated[MeetingWay, typer.Option(help="How they meet.")] = MeetingWay.IN_PERSON,
    where: Annotated[str, typer.Option(help="The place, the number, or how to join.")] = "",
    note: Annotated[str, typer.Option(help="What the client should know, such as 'Bring your ID'.")] = "",
    site: Annotated[str | None, typer.Option(help="Whose clock counts; not needed where there is one.")] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Offer a time to the clients whose care team somebody is on."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        staff = onboarding.find_staff(session, user)
        zone = slots.site_of(session, staff, site).time_zone
        offered = Offer(slots.on_clock(start, zone), minutes, way, where, note)
        slot = slots.offer_slot(session, staff, offered, tools=portal.tools())
    typer.echo(f"{user} offers {start:%Y-%m-%d %H:%M} ({zone}), {minutes} minutes. Slot {slot.id}.")


@app.command("list")
def list_them(
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """List an agency's times with what became of them."""
    with opened(Chosen(config, data_dir, database)) as portal, reading(portal.engine) as session:
        lines = slots.list_slots(session, onboarding.find_agency(session, agency), now=now())
    out = Printer(Console(highlight=False))
    for line in lines:
        how = f"{line.way} {line.where}".strip()
        out.line(f"{line.starts_at:%Y-%m-%d %H:%M}  {line.minutes} min  {line.user_name}  {how}: {line.state}")
        out.line(f"    slot {line.id}")


@app.command("withdraw")
def withdraw(
    *,
    slot: Annotated[str, typer.Argument(help="Id of the slot, as 'list' shows it.")],
    cancel_booking: Annotated[
        bool, typer.Option("--cancel-booking", help="Even where a client has booked it.")
    ] = False,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Take a time back. A client who has booked it sees that it is cancelled."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        slots.withdraw_slot(session, slot, is_booked_too=cancel_booking, tools=portal.tools())
    typer.echo("The time is not offered any more.")
