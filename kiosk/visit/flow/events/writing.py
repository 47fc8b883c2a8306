"""What holds on every page."""

from dataclasses import dataclass, field

from kiosk.visit.flow.values import Typed


@dataclass(frozen=True, slots=True)
class Wrote:
    """What is typed, drawn or ticked is now this."""

    typed: Typed = field(repr=False)
