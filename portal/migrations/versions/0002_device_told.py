"""What a kiosk's heartbeats have named: a queue that was set back is noticed before anything of it arrives."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.add_column("device", sa.Column("told_seq", sa.BigInteger(), nullable=True))
    op.add_column("device", sa.Column("told_wipe", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Go down."""
    op.drop_column("device", "told_wipe")
    op.drop_column("device", "told_seq")
