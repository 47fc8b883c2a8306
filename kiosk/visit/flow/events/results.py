"""With results of assessments."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.results import Results, ResultTold


@dataclass(frozen=True, slots=True)
class ResultsOpened:
    """The portal's word on what is shared."""

    results: Results = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResultChosen:
    """This one of several."""

    result_id: str


@dataclass(frozen=True, slots=True)
class ResultOpened:
    """*I want to see it now*, and the portal told it."""

    told: ResultTold = field(repr=False)


ResultsEvent: TypeAlias = ResultsOpened | ResultChosen | ResultOpened
