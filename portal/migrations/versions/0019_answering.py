"""How an agency answers its clients: its ready sentences, and from when on a thread is overdue."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.add_column("agency", sa.Column("answering", sa.Text(), nullable=True))


def downgrade() -> None:
    """Go down."""
    op.drop_column("agency", "answering")
