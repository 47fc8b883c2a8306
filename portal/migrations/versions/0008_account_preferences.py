"""How a client likes to read, remembered in the account. The language is there already."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.add_column("account", sa.Column("text_size", sa.Integer(), nullable=True))
    op.add_column("account", sa.Column("contrast", sa.String(20), nullable=True))


def downgrade() -> None:
    """Go down."""
    op.drop_column("account", "contrast")
    op.drop_column("account", "text_size")
