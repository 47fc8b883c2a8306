"""R3: the full date of birth is in the record (DOB data quality 1)."""

import pytest

from tests.services.rules.cases import finding


def test_a_full_date_meets_it() -> None:
    assert finding("R3").is_met


@pytest.mark.parametrize("quality", [2, 8, 9, 99, 0])
def test_every_other_quality_does_not(quality: int) -> None:
    assert finding("R3", record={"dob_data_quality": quality}).code == "birth_date_not_full"


def test_no_date_is_not_full_whatever_the_quality_says() -> None:
    assert finding("R3", record={"date_of_birth": None}).code == "birth_date_missing"
