"""Signing in with one's own phone."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "phone_sign_in",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("device_code_sha256", sa.String(64), nullable=False),
        sa.Column("user_code_digest", sa.String(64), nullable=False),
        sa.Column("number_digest", sa.String(64), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=True),
        sa.Column("authenticated_by", sa.String(20), nullable=True),
        sa.Column("phone_sha256", sa.String(64), nullable=True),
        sa.Column("proof", sa.String(64), nullable=True),
        sa.Column("wrong_numbers", sa.Integer(), nullable=False),
        sa.Column("interval_s", sa.Integer(), nullable=False),
        sa.Column("polled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("device_code_sha256"),
        sa.UniqueConstraint("user_code_digest"),
        sa.UniqueConstraint("phone_sha256"),
    )
    op.create_index(op.f("ix_phone_sign_in_client_id"), "phone_sign_in", ["client_id"])
    op.create_index(op.f("ix_phone_sign_in_expires_at"), "phone_sign_in", ["expires_at"])
    op.create_index("ix_phone_sign_in_device_id_state", "phone_sign_in", ["device_id", "state"])


def downgrade() -> None:
    """Go down."""
    op.drop_table("phone_sign_in")
