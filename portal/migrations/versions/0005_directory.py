"""The resource directory: HSDS objects and their links, reports of wrong entries, favourites; where a site stands."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    _objects()
    _links()
    _of_people()
    op.add_column("site", sa.Column("latitude", sa.Double(), nullable=True))
    op.add_column("site", sa.Column("longitude", sa.Double(), nullable=True))


def downgrade() -> None:
    """Go down."""
    op.drop_column("site", "longitude")
    op.drop_column("site", "latitude")
    for table in ("favourite", "directory_report", "hsds_link", "hsds_object"):
        op.drop_table(table)


def _objects() -> None:
    op.create_table(
        "hsds_object",
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_hsds_object")),
    )
    op.create_index("ix_hsds_object_changed", "hsds_object", ["kind", "changed_at", "id"])


def _links() -> None:
    of_object = ["hsds_object.kind", "hsds_object.id"]
    op.create_table(
        "hsds_link",
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("field", sa.String(32), nullable=False),
        sa.Column("target_kind", sa.String(32), nullable=False),
        sa.Column("target_id", sa.String(100), nullable=False),
        sa.ForeignKeyConstraint(["kind", "id"], of_object, name="fk_hsds_link_object"),
        sa.ForeignKeyConstraint(["target_kind", "target_id"], of_object, name="fk_hsds_link_target"),
        sa.PrimaryKeyConstraint("kind", "id", "field", name=op.f("pk_hsds_link")),
    )
    op.create_index("ix_hsds_link_target", "hsds_link", ["target_kind", "target_id", "kind", "field"])


def _of_people() -> None:
    op.create_table(
        "directory_report",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("envelope_id", sa.String(36), nullable=False),
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("service_id", sa.String(100), nullable=False),
        sa.Column("reason", sa.String(20), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_directory_report_device_id_device")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_directory_report")),
        sa.UniqueConstraint("envelope_id", name=op.f("uq_directory_report_envelope_id")),
    )
    op.create_index(op.f("ix_directory_report_service_id"), "directory_report", ["service_id"])
    op.create_table(
        "favourite",
        sa.Column("client_id", sa.String(36), nullable=False),
        sa.Column("service_id", sa.String(100), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_favourite_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", "service_id", name=op.f("pk_favourite")),
    )
