"""The portal's databases, for those tests here that need one without a kiosk."""

from tests.portal.conftest import cluster, database, sqlite_template

__all__ = ["cluster", "database", "sqlite_template"]
