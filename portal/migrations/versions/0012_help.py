"""What help there is at an agency and at a site, and calls for a person from a kiosk."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_PLACES = ("agency", "site")


def upgrade() -> None:
    """Go up."""
    for table in _PLACES:
        op.add_column(table, sa.Column("help", sa.Text(), nullable=True))
    op.create_table(
        "help_call",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("site_id", sa.String(36), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("taken_back_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=True),
    )
    for column in ("device_id", "site_id"):
        op.create_index(op.f(f"ix_help_call_{column}"), "help_call", [column])


def downgrade() -> None:
    """Go down."""
    op.drop_table("help_call")
    for table in _PLACES:
        op.drop_column(table, "help")
