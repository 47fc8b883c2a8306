"""What a version changed, what a paper asks and what was answered; what was taken back; e-mailed copies."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.add_column("form_template", sa.Column("changes", sa.Text(), nullable=True))
    op.add_column("form_template", sa.Column("fields", sa.Text(), nullable=True))
    op.add_column("signature", sa.Column("answers", sa.Text(), nullable=True))
    op.add_column("outgoing_mail", sa.Column("attachment", sa.LargeBinary(), nullable=True))
    op.create_table(
        "revocation",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("signature_id", sa.String(36), sa.ForeignKey("signature.id"), nullable=False, unique=True),
        sa.Column("envelope_id", sa.String(36), nullable=False, unique=True),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_portal_entered", sa.Boolean(), nullable=False),
    )
    op.create_index(op.f("ix_revocation_client_id"), "revocation", ["client_id"])


def downgrade() -> None:
    """Go down."""
    op.drop_table("revocation")
    op.drop_column("outgoing_mail", "attachment")
    op.drop_column("signature", "answers")
    op.drop_column("form_template", "fields")
    op.drop_column("form_template", "changes")
