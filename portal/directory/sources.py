"""Where a directory comes from: a folder, or the address of an API."""

from pathlib import Path

import requests

from portal.directory.api_source import http_fetch, read_api
from portal.directory.drafts import Gathered
from portal.directory.tabular import read_folder


def gather(source: str, *, modified_after: str | None = None) -> Gathered:
    """All that `source` holds: a folder, or an address that begins with http. Raises ExportUnreadable."""
    if source.startswith(("https://", "http://")):
        with requests.Session() as session:
            return read_api(source, http_fetch(session, source), modified_after=modified_after)
    return read_folder(Path(source))
