"""Appointments that the care team offers, and results of assessments that staff share."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    _add_slots()
    _add_appointments()
    _add_assessments()
    _add_shared_results()


def downgrade() -> None:
    """Go down."""
    for table in ("shared_result", "assessment", "appointment", "appointment_slot"):
        op.drop_table(table)


def _add_slots() -> None:
    op.create_table(
        "appointment_slot",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("agency_id", sa.String(36), sa.ForeignKey("agency.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(20), nullable=False),
        sa.Column("where", sa.String(200), nullable=False),
        sa.Column("note", sa.String(300), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
    )
    for column in ("agency_id", "staff_id"):
        op.create_index(op.f(f"ix_appointment_slot_{column}"), "appointment_slot", [column])


def _add_appointments() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("slot_id", sa.String(36), sa.ForeignKey("appointment_slot.id"), nullable=False),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id"), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("booked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("is_portal_entered", sa.Boolean(), nullable=False),
    )
    for column in ("slot_id", "client_id"):
        op.create_index(op.f(f"ix_appointment_{column}"), "appointment", [column])
    standing = sa.text("state = 'stands'")
    op.create_index(
        "ix_appointment_standing",
        "appointment",
        ["slot_id"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )


def _add_assessments() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("agency_id", sa.String(36), sa.ForeignKey("agency.id"), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.String(64), nullable=False),
        sa.Column("may_be_shared", sa.Boolean(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("agency_id", "key"),
    )
    op.create_index(op.f("ix_assessment_agency_id"), "assessment", ["agency_id"])


def _add_shared_results() -> None:
    op.create_table(
        "shared_result",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("client_id", sa.String(36), sa.ForeignKey("client.id"), nullable=False),
        sa.Column("assessment_id", sa.String(36), sa.ForeignKey("assessment.id"), nullable=False),
        sa.Column("staff_id", sa.String(36), sa.ForeignKey("staff_user.id"), nullable=False),
        sa.Column("range_key", sa.String(64), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("wished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_wish_late", sa.Boolean(), nullable=False),
        sa.Column("taken_back_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index(op.f("ix_shared_result_client_id"), "shared_result", ["client_id"])
