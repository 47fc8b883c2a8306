"""Results of assessments that staff share."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.results import Results, ResultSummary, ResultTold


@dataclass(frozen=True, slots=True)
class MyResults:
    """Which there are, where there are several."""

    results: Results = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskNow:
    """Now, or with the case manager? Nothing of it is known to the kiosk yet."""

    summary: ResultSummary = field(repr=False)


@dataclass(frozen=True, slots=True)
class SeeResult:
    """What it says."""

    told: ResultTold = field(repr=False)


ResultsStep: TypeAlias = MyResults | AskNow | SeeResult
