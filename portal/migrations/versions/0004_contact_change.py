"""What clients ask to change on their contact tab."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "contact_change",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("envelope_id", sa.String(36), nullable=False, unique=True),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("use", sa.String(20), nullable=False),
        sa.Column("value", sa.String(300), nullable=False),
        sa.Column("detail", sa.String(120), nullable=False),
        sa.Column("may_leave_message", sa.Boolean(), nullable=False),
        sa.Column("may_name_agency", sa.Boolean(), nullable=False),
        sa.Column("is_preferred", sa.Boolean(), nullable=False),
        sa.Column("replaces", sa.String(36), nullable=False),
        sa.Column("before", sa.String(300), nullable=False),
        sa.Column("is_removal", sa.Boolean(), nullable=False),
        sa.Column("seen_version", sa.Integer(), nullable=False),
        sa.Column("tab_version", sa.Integer(), nullable=False),
        sa.Column("waits_for_r4", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("reason", sa.String(300), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_portal_entered", sa.Boolean(), nullable=False),
    )
    op.create_index(op.f("ix_contact_change_client_id"), "contact_change", ["client_id"])


def downgrade() -> None:
    """Go down."""
    op.drop_table("contact_change")
