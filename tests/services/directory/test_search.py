"""The search finds what somebody means: misspelt, without accents, in another language, by tile, near first."""

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from services.directory.categories import load_categories
from services.directory.index import apply_page, cursor_of, open_index, write_copy
from services.directory.records import DirectoryPage, Place, Service
from services.directory.search import Directory, Position
from tests.services.directory import synthetic
from tests.services.directory.pages import page

CATEGORIES = load_categories(Path(__file__).resolve().parents[3] / "resources")
HERE = Position(37.49, -122.23)


def at(number: int, latitude: float, longitude: float) -> Place:
    return Place(id=f"place-{number}", latitude=latitude, longitude=longitude)


SERVICES = (
    Service(id="pantry", name="Samaritan House Food Pantry", terms=["Food Pantry"], places=[at(1, 37.5, -122.2)]),
    Service(id="kitchen", name="Comedor San José", what="Hot lunch for everyone", places=[at(2, 37.9, -122.9)]),
    Service(id="clinic", name="Street Medicine Clinic", terms=["Primary Care"], places=[at(3, 37.49, -122.23)]),
    Service(id="id-help", name="Passport and birth certificates", terms=["Identification Recovery"]),
    Service(id="hotline", name="Night line", what="Talk to somebody when you think of suicide."),
)


def built(folder: Path, services: Iterable[Service]) -> bytes:
    with closing(open_index(folder / "directory.db")) as connection:
        apply_page(connection, page(*services), CATEGORIES)
        write_copy(connection, folder / "copy.db")
    return (folder / "copy.db").read_bytes()


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    return Directory(built(tmp_path, SERVICES), CATEGORIES, here=HERE)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("samaritan house", "pantry"),
        ("SAMARITAN", "pantry"),
        ("samaritan huose fod pantrie", "pantry"),
        ("smaratin hause", "pantry"),
        ("comedor san jose", "kitchen"),
        ("Comedór", "kitchen"),
        ("strete medisine", "clinic"),
        ("passprot", "id-help"),
        ("suicide", "hotline"),
        ("doctor", "clinic"),
        ("docter", "clinic"),
        ("médico", "clinic"),
        ("comida", "kitchen"),
        ("thức ăn", "pantry"),
        ("thuc an", "pantry"),
        ("我要食物", "pantry"),
        ("pagkain", "pantry"),
        ("i need the pantry", "pantry"),
    ],
)
def test_what_is_meant_is_found_first(directory: Directory, typed: str, wanted: str) -> None:
    assert directory.find(typed)[0] == wanted


@pytest.mark.parametrize(
    "typed", ["", "  ", '"', "'); DROP TABLE line; --", "* OR *", "a" * 5000, "NEAR(", "\x00", "zzqqxxyy"]
)
def test_what_means_nothing_finds_nothing_and_breaks_nothing(directory: Directory, typed: str) -> None:
    assert directory.find(typed) == []
    assert len(directory) == len(SERVICES)


def test_a_tile_shows_its_services_the_nearest_first(directory: Directory) -> None:
    assert directory.in_category("food") == ["pantry", "kitchen"]
    assert directory.in_category("health") == ["clinic"]
    assert directory.in_category("nonsense") == []


def test_three_misspelt_letters_still_find_the_right_one_among_the_first_five(tmp_path: Path) -> None:
    services = list(synthetic.services(2_000))
    directory = Directory(built(tmp_path, services), CATEGORIES, here=HERE)
    source = random.Random(3)
    asked = [(one.id, synthetic.misspelt(one.name, 3, source)) for one in source.sample(services, 100)]
    missed = [query for wanted, query in asked if wanted not in directory.find(query)[:5]]
    assert len(missed) <= 2, missed


def test_a_record_comes_back_whole(directory: Directory) -> None:
    assert [directory.service(one.id) for one in SERVICES] == list(SERVICES)
    assert directory.service("nobody") is None


def test_a_changed_service_is_found_by_its_new_words_only_and_one_that_is_gone_by_none(tmp_path: Path) -> None:
    built(tmp_path, SERVICES)
    with closing(open_index(tmp_path / "directory.db")) as connection:
        assert cursor_of(connection) == "here"
        apply_page(connection, page(Service(id="pantry", name="Closet"), gone=["clinic"], cursor="there"), CATEGORIES)
        assert cursor_of(connection) == "there"
        write_copy(connection, tmp_path / "copy.db")
    directory = Directory((tmp_path / "copy.db").read_bytes(), CATEGORIES)
    assert directory.find("closet") == ["pantry"]
    assert directory.find("samaritan") == []
    assert "clinic" not in directory.find("street medicine")
    assert len(directory) == len(SERVICES) - 1


def test_a_file_that_is_no_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error):
        Directory(b"SQLite format 3\0" + b"\x01" * 4000, CATEGORIES)
    with pytest.raises(sqlite3.Error):
        Directory(b"", CATEGORIES)


def test_a_file_of_another_format_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "directory.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE service (x)")
        other.commit()
    with closing(open_index(path)) as connection:
        assert cursor_of(connection) == ""
    path.write_bytes(b"not a database at all" * 100)
    with closing(open_index(path)) as connection:
        assert cursor_of(connection) == ""


def test_a_directory_in_memory_cannot_be_written(directory: Directory) -> None:
    with pytest.raises(sqlite3.Error):
        directory._connection.execute("DELETE FROM line")


def test_every_tile_has_words_in_the_five_languages() -> None:
    for category in CATEGORIES.all:
        assert set(category.spoken) == {"en", "es", "vi", "zh", "fil"}, category.id


def test_page_of_nothing_changes_nothing(tmp_path: Path) -> None:
    built(tmp_path, SERVICES)
    with closing(open_index(tmp_path / "directory.db")) as connection:
        apply_page(connection, DirectoryPage.model_validate_json(page().model_dump_json()), CATEGORIES)
        write_copy(connection, tmp_path / "copy.db")
    assert len(Directory((tmp_path / "copy.db").read_bytes(), CATEGORIES)) == len(SERVICES)
