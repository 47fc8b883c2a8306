"""Until when somebody else may have used an account, kept when it is deactivated again for another reason."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_MOVE = "UPDATE account SET used_by_other_until = deactivated_at WHERE deactivation_reason = 'used_by_other'"
_MOVE_BACK = (
    "UPDATE account SET deactivation_reason ="
    " CASE WHEN used_by_other_until = deactivated_at THEN 'used_by_other' ELSE 'client_wish' END"
    " WHERE deactivated_at IS NOT NULL"
)


def upgrade() -> None:
    """Go up."""
    op.add_column("account", sa.Column("used_by_other_until", sa.DateTime(timezone=True), nullable=True))
    op.execute(_MOVE)
    op.drop_column("account", "deactivation_reason")


def downgrade() -> None:
    """Go down."""
    op.add_column("account", sa.Column("deactivation_reason", sa.String(length=30), nullable=True))
    op.execute(_MOVE_BACK)
    op.drop_column("account", "used_by_other_until")
