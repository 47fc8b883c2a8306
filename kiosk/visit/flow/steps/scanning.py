"""Staff hold a licence or a passport before the camera, beside a client's record."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.identity.compare import Comparison
from services.portal.contract import ClientRecord


@dataclass(frozen=True, slots=True)
class ScanCard:
    """The camera looks for a barcode or a printed zone."""

    record: ClientRecord = field(repr=False)


@dataclass(frozen=True, slots=True)
class CompareCard:
    """What the card says beside the record, field by field, without the card's own values."""

    comparison: Comparison


ScanningStep: TypeAlias = ScanCard | CompareCard
