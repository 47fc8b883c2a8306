"""R2: the full name and two of the identifiers."""

from itertools import combinations

import pytest

from services.portal.contract import IdentifierKind
from services.rules.identity import identifiers_suffice
from tests.services.rules.cases import finding


def test_any_two_different_kinds_suffice() -> None:
    assert all(identifiers_suffice(pair) for pair in combinations(IdentifierKind, 2))


@pytest.mark.parametrize("kind", IdentifierKind)
def test_one_kind_never_suffices_however_often(kind: IdentifierKind) -> None:
    assert not identifiers_suffice([kind])
    assert not identifiers_suffice([kind, kind, kind])
    assert not identifiers_suffice([])


def test_the_name_must_match_too() -> None:
    assert finding("R2").is_met
    assert finding("R2", verification={"name_matches": False}).code == "name_not_confirmed"
    assert finding("R2", verification={"kinds": frozenset()}).code == "too_few_identifiers"
