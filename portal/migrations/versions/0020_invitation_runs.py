"""Inviting many clients at once."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "invitation_run",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("agency_id", sa.String(36), sa.ForeignKey("agency.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=False),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("project_id", sa.String(36), sa.ForeignKey("project.id"), nullable=True),
        sa.Column("is_enrolled", sa.Boolean(), nullable=False),
        sa.Column("is_never_connected", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index(op.f("ix_invitation_run_agency_id"), "invitation_run", ["agency_id"])
    op.create_index(op.f("ix_invitation_run_state"), "invitation_run", ["state"])
    op.create_table(
        "invitation_run_item",
        sa.Column("run_id", sa.String(36), sa.ForeignKey("invitation_run.id"), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), primary_key=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(40), nullable=True),
        sa.Column("invitation_id", sa.String(36), sa.ForeignKey("invitation.id"), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.UniqueConstraint("invitation_id"),
    )
    columns = ["run_id", "state", "client_id"]
    op.create_index("ix_invitation_run_item_run_id_state_client_id", "invitation_run_item", columns)


def downgrade() -> None:
    """Go down."""
    op.drop_table("invitation_run_item")
    op.drop_table("invitation_run")
