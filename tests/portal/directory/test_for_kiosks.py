"""What kiosks get of the directory and give back: changes in pages, reports, favourites."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from portal.database import reading
from portal.directory.changes import changes
from portal.directory.sources import gather
from portal.importers.hsds import import_hsds
from portal.models import DirectoryReport
from services.directory.records import DirectoryPage, DirectoryQuery
from tests.portal.directory.folder import Folder, new_id, small
from tests.portal.kit import Kiosk, Kit
from tests.portal.people import client_token

MEAL = new_id("services.csv/meal")


@pytest.fixture
def kit(database: Engine, tmp_path: Path) -> Iterator[Kit]:
    with Kit(database, tmp_path) as running:
        running.add_agency(1)
        running.add_client("alpha")
        yield running


@pytest.fixture
def kiosk(kit: Kit) -> Kiosk:
    return kit.kiosk()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return small(tmp_path / "hsds")


def load(kit: Kit, folder: Folder) -> None:
    import_hsds(kit.engine, gather(str(folder.write())), now=kit.clock())


def pages(kiosk: Kiosk, cursor: str = "", limit: int = 2) -> list[DirectoryPage]:
    found: list[DirectoryPage] = []
    while True:
        answer = kiosk.signed("POST", "/v1/device/directory", {"cursor": cursor, "limit": limit})
        assert answer.status_code == 200, answer.text
        page = DirectoryPage.model_validate_json(answer.content)
        found.append(page)
        if page.is_last:
            return found
        cursor = page.cursor


def test_everything_comes_once_in_pages_and_then_only_what_changed(kit: Kit, kiosk: Kiosk, folder: Folder) -> None:
    for number in range(4):
        folder.add("services.csv", str(number), name=f"Demo {number}", status="active")
    load(kit, folder)
    first = pages(kiosk)
    assert [len(page.services) for page in first] == [2, 2, 1]
    assert len({service.id for page in first for service in page.services}) == 5
    cursor = first[-1].cursor
    assert [page.services for page in pages(kiosk, cursor)] == [[]]
    kit.clock.advance(days=1)
    folder.rows["phones.csv"][0]["number"] = "555-0177"
    folder.rows["services.csv"][1]["status"] = "defunct"
    load(kit, folder)
    (news,) = pages(kiosk, cursor)
    assert [(service.id, service.phones[0].number) for service in news.services] == [(MEAL, "555-0177")]
    assert news.gone == [new_id("services.csv/0")]


def test_a_kiosk_gets_plain_words_and_what_is_valid_now(kit: Kit, kiosk: Kiosk, folder: Folder) -> None:
    folder.rows["services.csv"][0] |= {
        "description": "<p>Warm <b>food</b></p><p>Daily</p>",
        "assured_date": "2026-01-31",
    }
    folder.add("schedules.csv", "old", service_id=MEAL, freq="WEEKLY", byday="SU", valid_to="2020-01-01")
    folder.add("phones.csv", "fax", service_id=MEAL, number="555-0142", type="fax")
    folder.add("required_documents.csv", "id", service_id=MEAL, document="Photo ID")
    folder.add("languages.csv", "es", service_id=MEAL, name="Spanish")
    folder.add("cost_options.csv", "cost", service_id=MEAL, option="Adults", amount="2.5", currency="USD")
    load(kit, folder)
    ((meal,),) = [page.services for page in pages(kiosk)]
    assert meal.what == "Warm food\nDaily"
    assert meal.checked_on == dt.date(2026, 1, 31)
    assert meal.schedules == []
    assert [phone.number for phone in meal.phones] == ["555-0100"]
    assert (meal.documents, meal.languages, meal.fees) == (["Photo ID"], ["Spanish"], "Adults · 2.5 USD")
    assert meal.places[0].schedules[0].opens_at == "09:00"


@pytest.mark.parametrize(("hour_utc", "is_told"), [(3, True), (13, False)])
def test_the_last_evening_counts_where_the_day_ends_later(
    kit: Kit, folder: Folder, hour_utc: int, is_told: bool
) -> None:
    folder.add("schedules.csv", "last", service_id=MEAL, freq="WEEKLY", byday="FR", valid_to="2026-11-27")
    folder.add("cost_options.csv", "cost", service_id=MEAL, option="Adults", valid_to="2026-11-27")
    load(kit, folder)
    with reading(kit.engine) as db:
        ((meal,),) = [changes(db, DirectoryQuery(), now=dt.datetime(2026, 11, 28, hour_utc, tzinfo=dt.UTC)).services]
    assert (bool(meal.schedules), bool(meal.fees)) == (is_told, is_told)


@pytest.mark.parametrize("cursor", ["nonsense", "2026-01-01|x", "|", "9" * 160])
def test_a_cursor_that_is_none_of_ours_is_refused(kiosk: Kiosk, cursor: str) -> None:
    answer = kiosk.signed("POST", "/v1/device/directory", {"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor_unknown")


def test_only_a_device_may_ask(kit: Kit, kiosk: Kiosk) -> None:
    answer = kiosk.ask("POST", "/v1/device/directory", {"cursor": ""})
    assert answer.status == 403


def test_a_report_counts_once_and_a_kiosk_cannot_fill_the_portal(kit: Kit, kiosk: Kiosk) -> None:
    def stored() -> int:
        with reading(kit.engine) as db:
            return db.scalar(select(func.count()).select_from(DirectoryReport)) or 0

    report = {"service_id": MEAL, "reason": "hours"}
    assert kiosk.keep("POST", "/v1/directory/reports", report).status == 201
    assert kiosk.keep("POST", "/v1/directory/reports", report).status == 201
    assert stored() == 1
    for number in range(110):
        kiosk.keep("POST", "/v1/directory/reports", {"service_id": f"service-{number}", "reason": "other"})
    assert stored() == 100
    kit.clock.advance(days=2)
    kiosk.keep("POST", "/v1/directory/reports", report)
    assert stored() == 101


def test_favourites_are_the_clients_own(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert kiosk.ask("GET", "/v1/me/favourites", token=token).json == {"service_ids": []}
    kiosk.ask("PUT", f"/v1/me/favourites/{MEAL}", token=token)
    kit.clock.advance(seconds=1)
    kiosk.ask("PUT", "/v1/me/favourites/other", token=token)
    again = kiosk.ask("PUT", f"/v1/me/favourites/{MEAL}", token=token).json
    assert again == {"service_ids": ["other", MEAL]}
    assert kiosk.ask("DELETE", "/v1/me/favourites/other", token=token).json == {"service_ids": [MEAL]}
    kit.add_client("beta")
    other = client_token(kiosk, "client-beta")
    assert kiosk.ask("GET", "/v1/me/favourites", token=other).json == {"service_ids": []}
