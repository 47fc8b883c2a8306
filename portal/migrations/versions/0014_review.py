"""What staff decided on what came through the portal. Until now nothing could be reviewed, so nothing is lost."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "review",
        sa.Column("item_id", sa.String(36), primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("agency_id", sa.String(36), sa.ForeignKey("agency.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=False),
        sa.Column("result", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(30), nullable=False),
        sa.Column("note", sa.String(300), nullable=False),
        sa.Column("value", sa.String(300), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index(op.f("ix_review_client_id"), "review", ["client_id"])
    for column in ("state", "reason", "reviewed_at"):
        op.drop_column("contact_change", column)
    op.drop_column("client_location", "reviewed_at")


def downgrade() -> None:
    """Go down."""
    op.drop_table("review")
    op.add_column("client_location", sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("contact_change", sa.Column("state", sa.String(10), nullable=False, server_default="pending"))
    op.add_column("contact_change", sa.Column("reason", sa.String(300), nullable=False, server_default=""))
    op.add_column("contact_change", sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True))
