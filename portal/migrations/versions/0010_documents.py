"""Documents that clients give, and what staff ask them for."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "document_request",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("agency_id", sa.String(36), sa.ForeignKey("agency.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(20), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index(op.f("ix_document_request_client_id"), "document_request", ["client_id"])
    op.create_table(
        "client_document",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("request_id", sa.String(36), sa.ForeignKey("document_request.id"), nullable=True),
        sa.Column("envelope_id", sa.String(36), nullable=False, unique=True),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("kind", sa.String(30), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("looked_by", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=True),
        sa.Column("removal", sa.String(20), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_portal_entered", sa.Boolean(), nullable=False),
    )
    op.create_index(op.f("ix_client_document_client_id"), "client_document", ["client_id"])
    op.create_index(op.f("ix_client_document_request_id"), "client_document", ["request_id"])
    op.create_table(
        "document_page",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("document_id", sa.String(36), sa.ForeignKey("client_document.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("document_id", "number"),
    )


def downgrade() -> None:
    """Go down."""
    op.drop_table("document_page")
    op.drop_table("client_document")
    op.drop_table("document_request")
