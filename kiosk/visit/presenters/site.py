"""The site's facts out of the public view, and moments on its clock."""

import datetime as dt
from collections.abc import Mapping
from typing import Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.portal.agent_port import PublicView
from services.portal.contract import FormText, SiteSettings
from services.portal.contract.help import SiteHelp

T = TypeVar("T")

_FALLBACK: Final = "en"


def site_of(view: PublicView | None) -> SiteSettings | None:
    """The site, where this kiosk knows it."""
    return view.bundle.site if view is not None and view.bundle is not None else None


def help_of(view: PublicView | None) -> SiteHelp:
    """What help there is at the site; nothing where this kiosk does not know."""
    return view.bundle.help if view is not None and view.bundle is not None else SiteHelp()


def in_language(texts: Mapping[str, T], language: str) -> tuple[T | None, bool]:
    """The text in a language, else in English (None: neither), and whether it is the one that was wanted."""
    if language in texts or not texts:
        return texts.get(language), True
    return texts.get(_FALLBACK), False


def site_name(view: PublicView | None) -> str:
    """What the site is called; empty where it is not known."""
    site = site_of(view)
    return site.site_name if site else ""


def local(moment: dt.datetime, view: PublicView | None) -> dt.datetime:
    """`moment` on the site's clock; on this computer's where the site or its zone is not known."""
    site = site_of(view)
    try:
        return moment.astimezone(ZoneInfo(site.time_zone)) if site else moment.astimezone()
    except ZoneInfoNotFoundError:
        return moment.astimezone()


def last_day(ends_at: dt.datetime, view: PublicView | None) -> dt.date:
    """The last day on which something holds that ends at `ends_at`; midnight belongs to the day before."""
    return local(ends_at - dt.timedelta(microseconds=1), view).date()


def form_text(view: PublicView | None, template_id: str, version: str, languages: tuple[str, ...]) -> FormText | None:
    """The text of a form in the first of `languages` that there is."""
    if view is None or view.bundle is None:
        return None
    texts = {
        text.language: text for text in view.bundle.forms if (text.template_id, text.version) == (template_id, version)
    }
    return next((texts[language] for language in languages if language in texts), None)
