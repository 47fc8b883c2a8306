"""What heartbeats have named, with digest and moment: a queue that was set back and filled up again is noticed."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_MOVE = (
    "INSERT INTO device_told (device_id, last_seq, last_digest, last_wipe, told_at) "
    "SELECT id, told_seq, '', coalesce(told_wipe, 0), coalesce(last_seen_at, enrolled_at) "
    "FROM device WHERE told_seq IS NOT NULL"
)
_MOVE_BACK = (
    "UPDATE device SET "
    "told_seq = (SELECT max(last_seq) FROM device_told WHERE device_id = device.id), "
    "told_wipe = (SELECT max(last_wipe) FROM device_told WHERE device_id = device.id)"
)


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "device_told",
        sa.Column("device_id", sa.String(64), sa.ForeignKey("device.id", name=op.f("fk_device_told_device_id_device"))),
        sa.Column("last_seq", sa.BigInteger()),
        sa.Column("last_digest", sa.String(64)),
        sa.Column("last_wipe", sa.Integer()),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "last_seq", "last_digest", "last_wipe", name=op.f("pk_device_told")),
    )
    op.execute(_MOVE)
    op.drop_column("device", "told_wipe")
    op.drop_column("device", "told_seq")


def downgrade() -> None:
    """Go down."""
    op.add_column("device", sa.Column("told_seq", sa.BigInteger(), nullable=True))
    op.add_column("device", sa.Column("told_wipe", sa.Integer(), nullable=True))
    op.execute(_MOVE_BACK)
    op.drop_table("device_told")
