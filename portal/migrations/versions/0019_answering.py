"""How an agency answers its clients: its ready sentences, when a thread is overdue, and who is away."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.add_column("agency", sa.Column("answering", sa.Text(), nullable=True))
    op.add_column("staff_user", sa.Column("away_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Go down."""
    op.drop_column("staff_user", "away_until")
    op.drop_column("agency", "answering")
