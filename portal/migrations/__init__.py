"""Steps of the database's shape: `migrate` brings a database to the newest."""

from portal.migrations.run import DatabaseIsNewer, current_revision, downgrade, head_revision, migrate, upgrade

__all__ = ["DatabaseIsNewer", "current_revision", "downgrade", "head_revision", "migrate", "upgrade"]
