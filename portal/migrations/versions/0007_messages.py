"""Care teams, and what clients and their care teams write to each other."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    _add_care_team()
    _add_messages()


def downgrade() -> None:
    """Go down."""
    op.drop_table("message")
    op.drop_table("care_team_member")


def _add_care_team() -> None:
    op.create_table(
        "care_team_member",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=False),
        sa.Column("role", sa.String(200), nullable=False),
        sa.Column("reach", sa.String(300), nullable=False),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        sa.Column("takes_messages", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("client_id", "staff_id"),
    )
    op.create_index(op.f("ix_care_team_member_client_id"), "care_team_member", ["client_id"])


def _add_messages() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("thread_id", sa.String(36), nullable=False),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("agency_id", sa.String(36), sa.ForeignKey("agency.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=True),
        sa.Column("author_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=True),
        sa.Column("envelope_id", sa.String(36), nullable=False, unique=True),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer_s", sa.Integer(), nullable=True),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_portal_entered", sa.Boolean(), nullable=False),
    )
    for column in ("thread_id", "client_id", "agency_id"):
        op.create_index(op.f(f"ix_message_{column}"), "message", [column])
