"""A card beside the record: verification → camera → comparison → verification, with what is the same ticked."""

from dataclasses import replace

from kiosk.visit.flow.events.scanning import CardCompared, LikenessUsed, ScanAsked, ScanningEvent
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps import Verify
from kiosk.visit.flow.steps.scanning import CompareCard, ScanCard
from kiosk.visit.flow.values import Typed
from services.identity.compare import Comparison, Likeness
from services.portal.contract import IdentifierKind


def scan(flow: Flow, event: ScanningEvent) -> Flow:
    """Nothing of the card is kept but which fields were the same."""
    match flow.step, event:
        case Verify(record), ScanAsked():
            return go(flow, ScanCard(record))
        case ScanCard(), CardCompared(comparison):
            return turn(flow, CompareCard(comparison))
        case CompareCard(comparison), LikenessUsed() if flow.trail:
            ticked = replace(flow, typed=_ticked(flow.typed, comparison))
            return replace(ticked, step=flow.trail[-1], trail=flow.trail[:-1])
        case _:
            return flow


def _ticked(typed: Typed, comparison: Comparison) -> Typed:
    kinds = {
        IdentifierKind.DATE_OF_BIRTH: comparison.date_of_birth,
        IdentifierKind.PHONE_OR_ADDRESS: comparison.address,
    }
    same = frozenset(kind for kind, likeness in kinds.items() if likeness is Likeness.SAME)
    is_named = typed.name_matches or comparison.name is Likeness.SAME
    return replace(typed, name_matches=is_named, matching=typed.matching | same)
