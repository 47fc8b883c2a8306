"""`portal …`: the commands of the portal's operator.

Exit codes: 0 done; 1 a check found something; 2 something outside is wrong, in words; other codes are our mistakes.
"""

import datetime as dt
import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from portal import audit, onboarding
from portal.answering_cli import import_answering
from portal.appointments_cli import app as appointments_app
from portal.assessments_cli import app as assessment_app
from portal.care_team_cli import app as care_team_app
from portal.console import Printer
from portal.database import reading, transaction
from portal.demo import load_demo
from portal.device_codes import new_device_code
from portal.directory.sources import gather
from portal.errors import OperatorError
from portal.exporters.hmis import export_hmis
from portal.help_cli import import_help
from portal.importers.forms import import_form
from portal.importers.hmis import import_hmis
from portal.importers.hsds import import_hsds
from portal.migrations import head_revision
from portal.onboarding import NewSite, Position
from portal.opened import Chosen, new_id, now, opened
from portal.options import Config, Database, DataDir
from portal.staff_cli import app as staff_app
from portal.wipe_receipts import list_receipts, verify_receipts

_FOUND_SOMETHING = 1


app = typer.Typer(help="The Customer Portal's server and its tools.", no_args_is_help=True, add_completion=False)
audit_app = typer.Typer(help="The audit chains.", no_args_is_help=True)
receipts_app = typer.Typer(help="Wipe receipts of the kiosks.", no_args_is_help=True)
site_app = typer.Typer(help="Sites with kiosks.", no_args_is_help=True)
agency_app = typer.Typer(help="Agencies.", no_args_is_help=True)
for sub_app, name in (
    (audit_app, "audit"),
    (receipts_app, "receipts"),
    (staff_app, "staff"),
    (site_app, "site"),
    (agency_app, "agency"),
    (care_team_app, "care-team"),
    (appointments_app, "appointments"),
    (assessment_app, "assessment"),
):
    app.add_typer(sub_app, name=name)
app.command("import-help")(import_help)
app.command("import-answering")(import_answering)

out = Printer(Console(highlight=False))


def main() -> None:
    """Run a command; an operator's error is one sentence on stderr."""
    try:
        app()
    except OperatorError as error:
        Printer(Console(stderr=True, highlight=False)).line(f"portal: {error}")
        sys.exit(error.exit_code)


@app.command()
def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 8460,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Serve the portal, until it is told to stop. The database is migrated first."""
    # Here, because the other commands would wait seconds for what they never use.
    import uvicorn

    from portal.app import create_app
    from portal.server import serve_config

    with opened(Chosen(config, data_dir, database)) as portal:
        served = create_app(portal.settings, portal.engine, portal.keys(), clock=now, random=os.urandom)
        out.line(f"Portal on http://{host}:{port} — data in {portal.settings.data_dir}")
        uvicorn.Server(serve_config(served, host=host, port=port)).run()


@app.command()
def migrate(config: Config = None, data_dir: DataDir = None, database: Database = None) -> None:
    """Bring the database to the newest step."""
    with opened(Chosen(config, data_dir, database)):
        out.line(f"The database is at step {head_revision()}.")


@app.command("import-hmis")
def import_hmis_command(
    folder: Annotated[Path, typer.Argument(help="Folder of an HMIS CSV export, version 2024 or 2026.")],
    as_of: Annotated[
        dt.datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Day for which ages are counted; today.")
    ] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Import an HMIS CSV export. The same export twice changes nothing."""
    day = (as_of or now()).date()
    with opened(Chosen(config, data_dir, database)) as portal:
        ssn_key = portal.keys().digest_key
        report = import_hmis(portal.engine, folder, ssn_key=ssn_key, as_of=day, now=now(), new_id=new_id)
    out.import_report(report, day.isoformat())


@app.command("export-hmis")
def export_hmis_command(
    folder: Annotated[Path, typer.Argument(help="A new folder, which is made for its owner only.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Export what staff accepted: HMIS CSV 2026, and two tables of contacts and locations."""
    with opened(Chosen(config, data_dir, database)) as portal:
        report = export_hmis(portal.engine, folder, export_id=new_id()[-32:], now=now())
    out.line(f"{report.clients} clients, {report.contacts} contacts, {report.locations} locations in {folder}.")


@app.command("import-hsds")
def import_hsds_command(
    source: Annotated[str, typer.Argument(help="Folder of HSDS 3 CSV files, or the address of an HSDS 3 API.")],
    modified_after: Annotated[
        str | None, typer.Option(help="From an API: only services that changed since, such as 2026-01-31.")
    ] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Import a resource directory. The same again changes nothing."""
    with opened(Chosen(config, data_dir, database)) as portal:
        report = import_hsds(portal.engine, gather(source, modified_after=modified_after), now=now())
    out.directory_report(report)


@app.command("import-form")
def import_form_command(
    *,
    file: Annotated[Path, typer.Argument(help="Markdown; front matter wins over the options.")],
    template: Annotated[str | None, typer.Option(help="Id of the form, the same for all its versions.")] = None,
    version: Annotated[str | None, typer.Option()] = None,
    language: Annotated[str | None, typer.Option(help="en, es, …")] = None,
    title: Annotated[str | None, typer.Option(help="Without it, the first heading.")] = None,
    kind: Annotated[str | None, typer.Option(help="roi or other; roi where nothing says otherwise.")] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Import one version of a form in one language."""
    given = {"form": template, "version": version, "language": language, "title": title, "kind": kind or "roi"}
    defaults = {key: value for key, value in given.items() if value is not None}
    with opened(Chosen(config, data_dir, database)) as portal:
        out.form(import_form(portal.engine, file, defaults=defaults, now=now(), new_id=new_id))


@app.command("demo-data")
def demo_data(config: Config = None, data_dir: DataDir = None, database: Database = None) -> None:
    """Put in invented people, agencies and staff. Never on a portal with real people."""
    with opened(Chosen(config, data_dir, database)) as portal:
        sites = load_demo(portal.engine, ssn_key=portal.keys().digest_key, tools=portal.tools())
    out.sites(sites)
    out.line("PINs and badges are shown once. Running this again makes new ones.")


@app.command("device-code")
def device_code(
    site: Annotated[str | None, typer.Argument(help="Id or name; not needed where there is one site.")] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Make a one-time code that enrols one kiosk at a site."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        place = onboarding.find_site(session, site)
        code = new_device_code(session, place.id, now=now(), random=os.urandom)
        audit.append(session, place.agency_id, audit.AuditEntry("operator", "device_code_made", now()))
        address = portal.settings.address
    out.line(f"Code for one kiosk at {place.name}, valid 7 days: {code}")
    out.line(f"On the kiosk: kiosk enroll {address} {code}")


@audit_app.command("verify")
def audit_verify(config: Config = None, data_dir: DataDir = None, database: Database = None) -> None:
    """Check every audit chain from its beginning."""
    with opened(Chosen(config, data_dir, database)) as portal:
        report = audit.verify(portal.engine)
    out.audit(report)
    if not report.is_whole:
        raise typer.Exit(_FOUND_SOMETHING)


@receipts_app.command("list")
def receipts_list(
    device: Annotated[str | None, typer.Option(help="Only those of one device.")] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """List the wipe receipts."""
    with opened(Chosen(config, data_dir, database)) as portal:
        out.receipts(list_receipts(portal.engine, device_id=device))


@receipts_app.command("verify")
def receipts_verify(config: Config = None, data_dir: DataDir = None, database: Database = None) -> None:
    """Check signature, number and result of every wipe receipt."""
    with opened(Chosen(config, data_dir, database)) as portal:
        report = verify_receipts(portal.engine)
    out.receipts_report(report)
    if not report.is_whole:
        raise typer.Exit(_FOUND_SOMETHING)


@agency_app.command("list")
def agency_list(config: Config = None, data_dir: DataDir = None, database: Database = None) -> None:
    """List the agencies."""
    with opened(Chosen(config, data_dir, database)) as portal, reading(portal.engine) as session:
        rows = [
            (agency.hmis_organization_id or "", agency.name, agency.roi_term_days or "not set", agency.id)
            for agency in onboarding.all_agencies(session)
        ]
    out.table(("HMIS id", "name", "ROI term (days)", "id"), rows)


@agency_app.command("roi-term")
def agency_roi_term(
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    days: int,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Set how long a signed ROI lasts. Without a term no ROI can be signed."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        found = onboarding.find_agency(session, agency)
        onboarding.set_roi_term(session, found, days, tools=portal.tools())
    out.line(f"A ROI signed at {found.name} lasts {days} days.")


@site_app.command("add")
def site_add(
    *,
    agency: Annotated[str, typer.Argument(help="Name, HMIS id or id.")],
    name: str,
    time_zone: Annotated[str, typer.Option(help="Such as America/Los_Angeles.")],
    help_line: Annotated[str, typer.Option(help="Phone number that kiosks show for help.")],
    crisis_line: Annotated[str, typer.Option(help="Phone number that kiosks show for a crisis.")] = "988",
    languages: Annotated[str, typer.Option(help="In the order in which they are offered.")] = "en,es,vi,zh,fil",
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Add a site to an agency."""
    new = NewSite(name, time_zone, help_line, crisis_line, tuple(languages.split(",")))
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        site = onboarding.add_site(session, onboarding.find_agency(session, agency), new, tools=portal.tools())
    out.line(f"Site {site.name} added, id {site.id}.")


@site_app.command("position")
def site_position(
    *,
    site: Annotated[str, typer.Argument(help="Id or name.")],
    latitude: Annotated[float, typer.Option(help="Degrees, such as 37.4848.")],
    longitude: Annotated[float, typer.Option(help="Degrees, such as -122.2281.")],
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Say where the kiosks of a site stand, so that the directory can say how far things are."""
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        place = onboarding.find_site(session, site)
        onboarding.set_position(session, place, Position(latitude, longitude), tools=portal.tools())
    out.line(f"{place.name} stands at {latitude}, {longitude}.")


if __name__ == "__main__":
    main()
