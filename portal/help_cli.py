"""`portal import-help`: what help there is at an agency or a site."""

from pathlib import Path
from typing import Annotated

import typer

from portal import onboarding
from portal.database import transaction
from portal.errors import OperatorError
from portal.importers.help import read_help, set_help
from portal.opened import Chosen, opened
from portal.options import Config, Database, DataDir


def import_help(
    *,
    file: Annotated[Path, typer.Argument(help="TOML; docs/admin.md says what stands in it.")],
    site: Annotated[str | None, typer.Option(help="Id or name: for this site alone.")] = None,
    agency: Annotated[str | None, typer.Option(help="Name or id: for its sites without their own.")] = None,
    config: Config = None,
    data_dir: DataDir = None,
    database: Database = None,
) -> None:
    """Import what kiosks show as help. The same file twice changes nothing."""
    if (site is None) == (agency is None):
        raise OperatorError("Name a site or an agency: --site SITE, or --agency AGENCY.")
    site_help = read_help(file)
    with opened(Chosen(config, data_dir, database)) as portal, transaction(portal.engine) as session:
        place = onboarding.find_site(session, site) if site else onboarding.find_agency(session, agency or "")
        is_new = set_help(session, place, site_help, tools=portal.tools())
        name = place.name
    kinds, languages = len(site_help.offers), sorted({code for one in site_help.offers for code in one.texts})
    typer.echo(f"Help at {name}: {kinds} kinds, in {', '.join(languages) or 'no language yet'}.")
    comes = "are called from kiosks" if site_help.staff_come else "are not called from kiosks"
    typer.echo(f"Staff {comes}. {'The import is saved.' if is_new else 'Nothing was changed.'}")
