"""The directory goes from the portal over the agent's disk into a visit's memory, and stays when the network goes."""

from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.agent import directory as module
from kiosk.agent.directory import DirectoryStore, NoDirectory, Taken
from kiosk.config import Settings
from portal.database import reading
from portal.directory.sources import gather
from portal.importers.hsds import import_hsds
from portal.models import DirectoryReport
from services.directory.categories import load_categories
from services.directory.records import EntryReport, Service
from services.directory.search import Directory
from services.portal.agent_port import AgentError
from services.portal.favourites import report_entry
from services.portal.transport import Delivered
from tests.kiosk.agent.conftest import AgentProcess, Visit, wait_until
from tests.kiosk.agent.test_whole_way import news_of
from tests.portal.directory.folder import new_id, small
from tests.portal.kit import Kit
from tests.services.directory.pages import page

CATEGORIES = load_categories(Path(__file__).resolve().parents[3] / "resources")


@pytest.fixture
def store(tmp_path: Path) -> DirectoryStore:
    return DirectoryStore(tmp_path / "directory.db")


def taken(store: DirectoryStore, *services: Service, cursor: str, is_last: bool = True) -> Taken:
    return store.take(page(*services, cursor=cursor, is_last=is_last).model_dump_json().encode())


def whole(store: DirectoryStore) -> bytes:
    found, version = b"", ""
    while True:
        part = store.part(version, len(found))
        found, version = found + part.content, part.version
        if len(found) == part.size:
            return found


def test_visits_get_nothing_before_the_last_page(store: DirectoryStore) -> None:
    assert taken(store, Service(id="a", name="Alpha"), cursor="1", is_last=False) is Taken.MORE
    with pytest.raises(NoDirectory, match="no_directory"):
        store.part("", 0)
    assert store.cursor() == "1"
    assert taken(store, Service(id="b", name="Beta"), cursor="2") is Taken.ALL
    directory = Directory(whole(store), CATEGORIES)
    assert (directory.find("alpha"), directory.find("beta")) == (["a"], ["b"])


def test_a_reader_in_the_middle_is_told_that_the_file_was_renewed(
    store: DirectoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PART", 4096)
    taken(store, Service(id="a", name="Alpha"), cursor="1")
    first = store.part("", 0)
    assert len(first.content) < first.size
    taken(store, Service(id="b", name="Beta"), cursor="2")
    with pytest.raises(NoDirectory, match="directory_changed"):
        store.part(first.version, 4096)
    assert len(Directory(whole(store), CATEGORIES)) == 2


def test_a_page_without_news_leaves_the_file_alone(store: DirectoryStore) -> None:
    taken(store, Service(id="a", name="Alpha"), cursor="1")
    before = store.part("", 0).version
    assert taken(store, cursor="1") is Taken.ALL
    assert store.part("", 0).version == before


@pytest.mark.parametrize("untrusted", [b"", b"{}", b"[]", b'{"services": 3}', b"\xff"])
def test_what_is_no_page_changes_nothing(store: DirectoryStore, untrusted: bytes) -> None:
    taken(store, Service(id="a", name="Alpha"), cursor="1")
    assert store.take(untrusted) is Taken.REFUSED
    assert store.cursor() == "1"


def test_a_damaged_file_is_begun_anew(store: DirectoryStore, tmp_path: Path) -> None:
    taken(store, Service(id="a", name="Alpha"), cursor="1")
    (tmp_path / "directory.db").write_bytes(b"damaged" * 1000)
    assert store.cursor() == ""
    assert taken(store, Service(id="b", name="Beta"), cursor="2") is Taken.ALL
    assert Directory(whole(store), CATEGORIES).find("beta") == ["b"]


def directory_of(visit: Visit) -> Directory:
    def is_there() -> bool:
        try:
            return bool(visit.link.directory())
        except AgentError:
            return False

    wait_until(is_there)
    return Directory(visit.link.directory(), CATEGORIES)


@pytest.fixture
def portal_with_directory(portal: Kit, tmp_path: Path) -> Kit:
    folder = small(tmp_path / "hsds")
    for number in range(150):
        folder.add("services.csv", f"more{number}", name=f"Demo service {number}", status="active")
    folder.add("services.csv", "old", name="Closed for good", status="defunct")
    import_hsds(portal.engine, gather(str(folder.write())), now=portal.clock())
    return portal


def test_a_visit_searches_what_the_portal_holds_and_still_does_without_network(
    portal_with_directory: Kit, settings: Settings, device_code: str
) -> None:
    agent = AgentProcess(settings, device_code)
    try:
        directory = directory_of(agent.visit())
        assert len(directory) == 151
        meal = new_id("services.csv/meal")
        assert directory.find("hot lunch") == [meal]
        assert directory.in_category("food") == [meal]
        found = directory.service(meal)
        assert found is not None
        assert found.organization == "Demo Kitchen"
        assert found.terms == ["Meals", "Food"]
        assert found.phones[0].number == "555-0100"
        assert found.places[0].schedules[0].opens_at == "09:00"
        assert directory.service(new_id("services.csv/old")) is None
        portal_with_directory.stop()
        assert len(directory_of(agent.visit())) == 151
    finally:
        agent.stop()


def test_somebody_who_is_not_signed_in_says_that_an_entry_is_wrong(portal: Kit, agent: AgentProcess) -> None:
    visit = agent.visit()
    saved = report_entry(visit.client, EntryReport(service_id="meal", reason="hours"))
    (news,) = news_of(visit)
    assert isinstance(news, Delivered)
    assert news.id == saved.id
    with reading(portal.engine) as db:
        (report,) = db.scalars(select(DirectoryReport)).all()
        assert (report.service_id, report.reason, report.envelope_id) == ("meal", "hours", saved.id)
