"""Pages of changes as the portal sends them."""

import datetime as dt
from collections.abc import Sequence

from services.directory.records import DirectoryPage, Service

MOMENT = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)


def page(*services: Service, gone: Sequence[str] = (), cursor: str = "here", is_last: bool = True) -> DirectoryPage:
    """A page with these services."""
    return DirectoryPage(services=list(services), gone=list(gone), cursor=cursor, is_last=is_last, portal_time=MOMENT)
