"""A help file is taken as a whole or not at all, and the operator hears every place that is wrong."""

import datetime as dt
import os
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from portal.database import reading, transaction
from portal.demo_data import DEMO_FOLDER
from portal.identity.hashing import HashCost, Hasher
from portal.importers.help import read_help, set_help
from portal.importers.toml_file import FileRefused
from portal.models import Agency, AuditEvent, Site
from portal.onboarding import Tools
from portal.opened import new_id
from portal.site_help import help_of
from services.portal.contract.help import SiteHelp

GOOD = """
[ask_a_person]
staff_come = false
[ask_a_person.instead]
en = "Go to the desk."

[[help]]
id = "desk"
kind = "help_desk"
phone = "555-0100"
[help.text.en]
name = "Help desk"
"""
TOOLS = Tools(dt.datetime(2026, 11, 22, tzinfo=dt.UTC), new_id, os.urandom, Hasher(HashCost(1024, 1)))


def written(folder: Path, text: str) -> Path:
    file = folder / "help.toml"
    file.write_text(text, encoding="utf-8")
    return file


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(FileRefused) as refused:
        read_help(written(folder, text))
    return str(refused.value)


def test_a_file_says_what_there_is(tmp_path: Path) -> None:
    found = read_help(written(tmp_path, GOOD))
    assert (found.staff_come, found.instead) == (False, {"en": "Go to the desk."})
    (offer,) = found.offers
    assert (offer.id, offer.kind, offer.phone, offer.texts["en"].name) == ("desk", "help_desk", "555-0100", "Help desk")


def test_the_file_of_the_demo_is_good_and_has_every_kind_of_help() -> None:
    found = read_help(DEMO_FOLDER / "help.toml")
    assert {offer.kind for offer in found.offers} >= {
        *("help_desk", "office_hours", "training", "video", "print_out", "peer_support")
    }


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("[help.text.en]", "[help.text.es]"), "[[help]] number 1 has no text.en"),
        (('kind = "help_desk"', 'kind = "magic"'), "[[help]] number 1, kind: Input should be 'help_desk'"),
        (('phone = "555-0100"', 'fone = "555-0100"'), "[[help]] number 1, fone: Extra inputs are not permitted"),
        (('name = "Help desk"', 'what = "Help desk"'), "[[help]] number 1, text.en.name: Field required"),
        (('phone = "555-0100"', 'link = "http://help.example.org"'), "[[help]] number 1, link:"),
        (('kind = "help_desk"', 'kind = "video"'), "[[help]] number 1: a video needs a link"),
        (("staff_come = false", 'staff_come = "often"'), "ask_a_person.staff_come: Input should be a valid boolean"),
        (('en = "Go to the desk."', 'es = "Vaya a la mesa."'), "ask_a_person.instead has no en"),
        (("[ask_a_person]", "[ask_a_person"), "is not TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    assert said in refusal(tmp_path, GOOD.replace(*change, 1))


def test_everything_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    said = refusal(tmp_path, GOOD.replace('"help_desk"', '"magic"').replace('name = "Help desk"', ""))
    assert "kind:" in said
    assert "text.en.name:" in said


def test_an_id_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    again = GOOD[GOOD.index("[[help]]") :]
    assert "number 2: the id 'desk' is there twice" in refusal(tmp_path, GOOD + again)


def test_a_file_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="cannot be read: No such file"):
        read_help(tmp_path / "none.toml")


def test_the_sites_own_help_goes_before_its_agencys(database: Engine, tmp_path: Path) -> None:
    with transaction(database) as db:
        agency = Agency(id="a", name="Demo Agency")
        db.add(agency)
        db.flush()
        site = Site(id="s", agency_id="a", name="Demo Site", time_zone="UTC", help_line="", crisis_line="988")
        db.add(site)
        db.flush()
        assert help_of(site, agency) == SiteHelp()
        assert set_help(db, agency, SiteHelp(staff_come=True), tools=TOOLS)
        assert help_of(site, agency).staff_come
        own = read_help(written(tmp_path, GOOD))
        assert [set_help(db, site, own, tools=TOOLS) for _ in range(2)] == [True, False]
        assert help_of(site, agency) == own
    with reading(database) as db:
        assert sum("help_set" in event for event in db.scalars(select(AuditEvent.event))) == 2
