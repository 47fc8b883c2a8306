"""A portal made ready for one command: settings read, database open and at its newest step."""

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from portal.database import open_database
from portal.identity.hashing import HashCost, Hasher
from portal.keys import PortalKeys, load_or_create
from portal.migrations import migrate
from portal.onboarding import Tools
from portal.settings import PortalSettings, load_settings
from services.sealing.ids import uuid7


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the command line says about where the portal is."""

    config: Path | None = None
    data_dir: Path | None = None
    database: str | None = None

    def settings(self, environ: Mapping[str, str]) -> PortalSettings:
        """Raises SettingsUnusable."""
        given: dict[str, object] = {}
        if self.data_dir is not None:
            given["data_dir"] = self.data_dir
        if self.database is not None:
            given["database"] = self.database
        return load_settings(self.config, environ=environ, overrides=given)


@dataclass(frozen=True, slots=True)
class OpenedPortal:
    """Settings and an engine on a migrated database."""

    settings: PortalSettings
    engine: Engine

    def keys(self) -> PortalKeys:
        """The portal's own keys, made at the first use."""
        return load_or_create(self.settings.keys_dir, now(), random=os.urandom)

    def tools(self) -> Tools:
        """For acts of an operator."""
        cost = HashCost(self.settings.argon2_memory_kib, self.settings.argon2_time)
        return Tools(now(), new_id, os.urandom, Hasher(cost))


@contextmanager
def opened(chosen: Chosen) -> Iterator[OpenedPortal]:
    """Open, migrate, and close at the end. Raises OperatorError."""
    settings = chosen.settings(os.environ)
    engine = open_database(settings.database)
    try:
        migrate(engine)
        yield OpenedPortal(settings, engine)
    finally:
        engine.dispose()


def now() -> dt.datetime:
    """The moment, in UTC."""
    return dt.datetime.now(dt.UTC)


def new_id() -> str:
    """A time-ordered id."""
    return uuid7(int(now().timestamp() * 1000), os.urandom(10))
