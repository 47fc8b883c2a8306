"""A file that says what results mean is imported whole, or refused with every mistake in it."""

import datetime as dt
import itertools
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from portal.assessments import content_of
from portal.database import reading, transaction
from portal.demo_data import DEMO_FOLDER
from portal.importers.assessments import AssessmentRefused, ImportedAssessment, import_assessment, read_assessment
from portal.models import Agency, Assessment, Client, SharedResult, StaffUser
from portal.onboarding import NotFound

NOW = dt.datetime(2026, 8, 22, 12, tzinfo=dt.UTC)
FILE = """
key = "questions"
[words.en]
title = "Questions"
about = "Staff ask these."
[[ranges]]
key = "some"
[ranges.words.en]
title = "Some help"
means = ["You may need some help."]
does_not_mean = ["It is no promise and no score of 7."]
"""


@pytest.fixture
def engine(database: Engine) -> Engine:
    with transaction(database) as session:
        session.add(Agency(id="a", name="Demo Agency"))
    return database


def imported(engine: Engine, folder: Path, text: str = FILE) -> ImportedAssessment:
    file = folder / "assessment.toml"
    file.write_text(text, encoding="utf-8")
    numbers = itertools.count(1)
    return import_assessment(engine, "Demo Agency", file, now=NOW, new_id=lambda: f"id-{next(numbers)}")


def test_an_import_allows_nothing_and_the_same_again_changes_nothing(engine: Engine, tmp_path: Path) -> None:
    first, second = imported(engine, tmp_path), imported(engine, tmp_path)
    assert (first.is_new, first.may_be_shared, first.ranges) == (True, False, ("some",))
    assert not second.is_new


def test_other_words_take_the_place_of_the_old_ones_and_stay_allowed(engine: Engine, tmp_path: Path) -> None:
    imported(engine, tmp_path)
    with transaction(engine) as session:
        session.scalars(select(Assessment)).one().may_be_shared = True
    again = imported(engine, tmp_path, FILE.replace("Some help", "A little help"))
    assert again.is_new
    assert again.may_be_shared
    with reading(engine) as session:
        found = content_of(session.scalars(select(Assessment)).one()).range_of("some")
        assert found is not None
        assert found.words["en"].title == "A little help"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("You may need some help.", "Your score is high.", "range some, en: says “score”"),
        ("You may need some help.", "You rank first.", "says “rank”"),
        ("You may need some help.", "You will get a home.", "says “You will get”"),
        ("You may need some help.", "Level 3", "holds a number"),
        ("Some help", "The upper 10 %", "holds a number"),
        ("[words.en]", "[words.es]", "English (en) is missing"),
        ("[ranges.words.en]", "[ranges.words.es]", "range some: no words in en"),
        ('means = ["You may need some help."]', "means = []", "ranges, number 1, words, en, means"),
        ('key = "some"', 'key = "Some help"', "ranges, number 1, key"),
        ('about = "Staff ask these."', 'about = "Staff ask these."\ncolour = "red"', "words, en, colour"),
        ("[[ranges]]", "[[ranges]", "is not TOML"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_in_words(
    engine: Engine, tmp_path: Path, old: str, new: str, said: str
) -> None:
    with pytest.raises(AssessmentRefused) as refused:
        imported(engine, tmp_path, FILE.replace(old, new, 1))
    assert said in str(refused.value)
    with reading(engine) as session:
        assert session.scalars(select(Assessment)).all() == []


def test_every_mistake_is_said_at_once(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(AssessmentRefused) as refused:
        imported(engine, tmp_path, FILE.replace("You may need some help.", "Rank 3, a high score."))
    assert str(refused.value).count("range some") == 3


def test_a_word_that_only_looks_like_one_of_these_is_fine(engine: Engine, tmp_path: Path) -> None:
    assert imported(engine, tmp_path, FILE.replace("You may need some help.", "Frank appointments help.")).is_new


def test_a_range_in_which_clients_are_shown_results_is_not_dropped(engine: Engine, tmp_path: Path) -> None:
    imported(engine, tmp_path)
    with transaction(engine) as session:
        _share(session)
    with pytest.raises(AssessmentRefused, match="Clients are shown results in some"):
        imported(engine, tmp_path, FILE.replace('key = "some"', 'key = "other"'))


def test_an_agency_that_is_not_there_and_a_file_that_is_not_there_are_said(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(AssessmentRefused, match="cannot be read"):
        import_assessment(engine, "Demo Agency", tmp_path / "none.toml", now=NOW, new_id=str)
    (tmp_path / "assessment.toml").write_text(FILE)
    with pytest.raises(NotFound, match="no agency"):
        import_assessment(engine, "nobody", tmp_path / "assessment.toml", now=NOW, new_id=str)


def test_the_file_of_the_demo_is_marked_as_one_and_has_all_languages() -> None:
    demo = read_assessment(DEMO_FOLDER / "assessment.toml")
    assert demo.words["en"].title.startswith("Demo")
    assert set(demo.words) == {"en", "es", "vi", "zh", "fil"}


def _share(session: Session) -> None:
    session.add(Client(id="c", hmis_id="HM-1", name_data_quality=1, ssn_data_quality=99, dob_data_quality=1))
    session.add(StaffUser(id="s", agency_id="a", user_name="s", display_name="Demo Staff", role="staff", pin_hash="x"))
    session.flush()
    session.add(
        SharedResult(
            id="r",
            client_id="c",
            assessment_id=session.scalars(select(Assessment.id)).one(),
            staff_id="s",
            range_key="some",
            assessed_on=NOW.date(),
            shared_at=NOW,
        )
    )
