"""The help that a kiosk shows: the site's own where it has some, else its agency's."""

from portal.models import Agency, Site
from services.portal.contract.help import SiteHelp


def help_of(site: Site, agency: Agency) -> SiteHelp:
    """What was imported for the site, else for the agency; nothing where neither has any."""
    stored = site.help or agency.help
    return SiteHelp.model_validate_json(stored) if stored else SiteHelp()
