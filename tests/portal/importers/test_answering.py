"""How an agency answers is taken as a whole or not at all."""

import datetime as dt
import os
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from portal.answering import Answering, answering_of
from portal.database import reading, transaction
from portal.demo_data import DEMO_FOLDER
from portal.identity.hashing import HashCost, Hasher
from portal.importers.answering import read_answering, set_answering
from portal.importers.toml_file import FileRefused
from portal.models import Agency, AuditEvent
from portal.onboarding import Tools
from portal.opened import new_id
from ui.i18n import LANGUAGES

GOOD = """
overdue_hours = 24
[[sentence]]
[sentence.text]
en = "Please come to the desk."
es = "Venga a la mesa."
"""
TOOLS = Tools(dt.datetime(2026, 11, 22, tzinfo=dt.UTC), new_id, os.urandom, Hasher(HashCost(1024, 1)))


def written(folder: Path, text: str) -> Path:
    file = folder / "answering.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_says_the_hours_and_the_sentences(tmp_path: Path) -> None:
    found = read_answering(written(tmp_path, GOOD))
    assert found.overdue_hours == 24
    assert [one.texts for one in found.sentences()] == [{"en": "Please come to the desk.", "es": "Venga a la mesa."}]


def test_what_is_not_said_is_three_days_and_no_sentence(tmp_path: Path) -> None:
    assert read_answering(written(tmp_path, "")) == Answering(overdue_hours=72, sentence=[])


def test_the_file_of_the_demo_is_good_and_has_every_language_of_the_kiosk() -> None:
    found = read_answering(DEMO_FOLDER / "answering.toml").sentences()
    assert found
    assert all(set(one.texts) == {language.code for language in LANGUAGES} for one in found)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("en =", "fil ="), "[[sentence]] number 1 has no text.en"),
        (('"Venga a la mesa."', '" "'), "[[sentence]] number 1, text.es: String should have at least 1 character"),
        (("es =", "Spanish ="), "[[sentence]] number 1, text.Spanish.[key]: String should match"),
        (("overdue_hours = 24", "overdue_hours = 0"), "overdue_hours: Input should be greater than or equal to 1"),
        (("overdue_hours", "overdue_days"), "overdue_days: Extra inputs are not permitted"),
        (("[[sentence]]", "[[sentence]"), "is not TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read_answering(written(tmp_path, GOOD.replace(*change, 1)))
    assert said in str(refused.value)


def test_it_is_kept_once_and_audited_without_its_words(database: Engine, tmp_path: Path) -> None:
    wanted = read_answering(written(tmp_path, GOOD))
    with transaction(database) as db:
        agency = Agency(id="a", name="Demo Agency")
        db.add(agency)
        db.flush()
        assert answering_of(agency) == Answering()
        assert [set_answering(db, agency, wanted, tools=TOOLS) for _ in range(2)] == [True, False]
    with reading(database) as db:
        assert answering_of(db.get_one(Agency, "a")) == wanted
        (event,) = db.scalars(select(AuditEvent.event))
    assert "answering_set" in event
    assert "desk" not in event
