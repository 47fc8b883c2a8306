"""The commands, as an operator runs them."""

import datetime as dt
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, select, text

from portal.cli import main
from portal.database import transaction
from portal.migrations import head_revision
from portal.models import Device, Site, WipeReceipt
from services.sealing.canonical import canonical_json, sha256_hex
from services.sealing.keys import Domain, sign, to_text
from tests.portal.directory.folder import small
from tests.portal.importers.export import small_export

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Done:
    """What a command printed."""

    stdout: str
    stderr: str


Portal = Callable[..., Done]


@pytest.fixture
def portal(
    empty_database: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Portal:
    """Runs a command to its end; the database is the test's."""
    address = empty_database.url.render_as_string(hide_password=False)

    def run(*words: str, code: int = 0) -> Done:
        monkeypatch.setattr(sys, "argv", ["portal", *words, *where(address, tmp_path)])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        assert (ended.value.code or 0) == code, printed
        return Done(printed.out, printed.err)

    return run


def where(address: str, tmp_path: Path) -> list[str]:
    return ["--data-dir", str(tmp_path / "data"), "--database", address]


def test_the_way_of_an_operator_from_nothing_to_a_kiosk_code(portal: Portal, tmp_path: Path) -> None:
    assert head_revision() in portal("migrate").stdout
    export = small_export(tmp_path / "export")
    export.rows["Client.csv"][1]["DOB"] = "soon"
    report = portal("import-hmis", str(export.write()), "--as-of", "2026-08-22").stdout
    assert "1 clients read" in report
    assert "Client.csv, line 3: DOB is not a date (YYYY-MM-DD)" in report
    assert "1 are 18 or older (R5)" in report
    again = portal("import-hmis", str(tmp_path / "export"), "--as-of", "2026-08-22").stdout
    assert "Nothing was changed." in again
    exported = portal("export-hmis", str(tmp_path / "out")).stdout
    assert "0 clients, 0 contacts, 0 locations" in exported
    assert "Client.csv" in {path.name for path in (tmp_path / "out").iterdir()}
    assert "already" in portal("export-hmis", str(tmp_path / "out"), code=2).stderr
    portal("agency", "roi-term", "o1", "365")
    assert "365" in portal("agency", "list").stdout
    portal("site", "add", "o1", "Demo Site", "--time-zone", "America/Los_Angeles", "--help-line", "555-0100")
    staff = portal("staff", "add", "o1", "robin", "--display-name", "Demo Robin").stdout
    assert "KB1-" in staff
    assert "kiosk enroll http" in portal("device-code").stdout
    assert "every chain is whole" in portal("audit", "verify").stdout


def test_a_broken_audit_chain_is_exit_code_1_and_named(portal: Portal, empty_database: Engine, tmp_path: Path) -> None:
    portal("import-hmis", str(small_export(tmp_path / "export").write()))
    with empty_database.begin() as connection:
        connection.execute(text("DELETE FROM audit_event WHERE number = 2"))
    assert "event 2: events are missing here" in portal("audit", "verify", code=1).stdout


TOUCHED = {
    "removed": ("DELETE FROM audit_event WHERE number = 2", "event 2: events are missing here"),
    "changed": (
        "UPDATE audit_event SET event = REPLACE(event, '\"who\"', '\"whO\"') WHERE number = 2",
        "event 2: was changed",
    ),
    "given to another": ("UPDATE audit_event SET client_id = 'x' WHERE number = 2", "event 2: does not belong here"),
    "set back": ("UPDATE audit_head SET number = 1", "event 3: was changed"),
}


@pytest.mark.parametrize(("act", "words"), TOUCHED.values(), ids=TOUCHED)
def test_what_was_done_to_the_audit_is_said_with_its_place(
    portal: Portal, empty_database: Engine, tmp_path: Path, act: str, words: str
) -> None:
    portal("import-hmis", str(small_export(tmp_path / "export").write()))
    with empty_database.begin() as connection:
        connection.execute(text(act))
    said = portal("audit", "verify", code=1).stdout
    assert words in said
    assert "do not hold" in said


def test_a_missing_wipe_receipt_is_exit_code_1_and_named(portal: Portal, empty_database: Engine) -> None:
    portal("demo-data")
    kiosk_with_receipts(empty_database, numbers=(1, 2, 4))
    said = portal("receipts", "verify", code=1).stdout
    assert "kiosk-demo, visit 3: is missing" in said
    with empty_database.begin() as connection:
        connection.execute(text("UPDATE wipe_receipt SET receipt = REPLACE(receipt, 'proven', 'proveN')"))
    assert "visit 1: does not fit the device's key" in portal("receipts", "verify", code=1).stdout


def kiosk_with_receipts(engine: Engine, *, numbers: tuple[int, ...]) -> None:
    key = Ed25519PrivateKey.generate()
    with transaction(engine) as db:
        site = db.scalars(select(Site).limit(1)).one()
        now = dt.datetime(2026, 8, 22, tzinfo=dt.UTC)
        raw_key = key.public_key().public_bytes_raw()
        values = {"name": "x", "envelope_key": raw_key, "certificate_pem": "", "enrolled_at": now}
        db.add(Device(id="kiosk-demo", site_id=site.id, **values))
        db.flush()
        for number in numbers:
            raw = canonical_json({"kind": "wiped", "visit": number, "reason": "finished", "result": "proven"})
            db.add(
                WipeReceipt(
                    device_id="kiosk-demo",
                    number=number,
                    receipt=raw.decode(),
                    signature=to_text(sign(key, Domain.WIPE_RECEIPT, raw)),
                    digest=sha256_hex(raw),
                    received_at=now,
                )
            )


def test_demo_data_prints_its_sign_ins_and_receipts_can_be_listed(portal: Portal) -> None:
    shown = portal("demo-data").stdout
    assert all(words in shown for words in ("demo.staff", "site_admin", "KB1-", "code for one kiosk"))
    portal("receipts", "list")
    assert "every one holds" in portal("receipts", "verify").stdout


def test_a_member_joins_and_leaves_a_care_team(portal: Portal) -> None:
    portal("demo-data")
    added = portal("care-team", "add", "demo-3", "demo.staff", "--role", "Case manager", "--reach", "555-0120")
    assert added.stdout == "demo.staff is on the care team of this client.\n"
    assert "is no longer" in portal("care-team", "remove", "demo-3", "demo.staff").stdout
    refused = portal("care-team", "add", "demo-3", "demo.staff-b", "--role", "Nurse", code=2).stderr
    assert refused == "portal: The agency of 'demo.staff-b' does not serve this client.\n"


def test_a_time_is_offered_listed_and_withdrawn_on_the_clock_of_the_site(portal: Portal) -> None:
    portal("demo-data")
    day = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=40)
    said = portal(
        "appointments", "offer", "demo.staff", f"{day} 09:00", "--minutes", "45", "--where", "Room 2", "--note", "Ring"
    ).stdout
    assert f"demo.staff offers {day} 09:00 (America/Los_Angeles), 45 minutes." in said
    slot = said.rsplit(" ", 1)[1].strip(".\n")
    listed = portal("appointments", "list", "demo-a").stdout
    assert f"{day} 09:00  45 min  demo.staff  in_person Room 2: free\n    slot {slot}\n" in listed
    again = portal("appointments", "offer", "demo.staff", f"{day} 09:30", "--way", "phone", code=2).stderr
    assert again == "portal: Another time that is offered overlaps with it.\n"
    nowhere = portal("appointments", "offer", "demo.staff", f"{day} 11:00", code=2).stderr
    assert nowhere == "portal: A meeting in person needs a place.\n"
    assert portal("appointments", "withdraw", slot).stdout == "The time is not offered any more.\n"
    assert "There is no slot" in portal("appointments", "withdraw", slot, code=2).stderr


def test_an_assessment_is_imported_allowed_and_forbidden(portal: Portal, tmp_path: Path) -> None:
    portal("demo-data")
    file = ROOT / "resources" / "demo" / "assessment.toml"
    assert "2 ranges in en, es, vi, zh, fil" in portal("assessment", "import", "demo-b", str(file)).stdout
    assert "not shared" in portal("assessment", "list", "demo-b").stdout
    portal("assessment", "allow", "demo-b", "demo-housing-questions")
    assert "may be shared" in portal("assessment", "list", "demo-b").stdout
    portal("assessment", "forbid", "demo-b", "demo-housing-questions")
    assert "not shared" in portal("assessment", "list", "demo-b").stdout
    assert "has no assessment" in portal("assessment", "allow", "demo-b", "none", code=2).stderr
    broken = tmp_path / "broken.toml"
    broken.write_text(file.read_text().replace("for some months", "for 3 months"))
    assert "holds a number" in portal("assessment", "import", "demo-b", str(broken), code=2).stderr


def test_a_form_of_the_same_version_and_another_text_is_exit_code_2(portal: Portal, tmp_path: Path) -> None:
    file = tmp_path / "form.md"
    file.write_text("# Title\n\nWords.\n")
    options = ("--template", "demo", "--version", "1", "--language", "en")
    assert "imported" in portal("import-form", str(file), *options).stdout
    assert "was here already" in portal("import-form", str(file), *options).stdout
    file.write_text("# Title\n\nOther words.\n")
    assert "give the new text a new version" in portal("import-form", str(file), *options, code=2).stderr


def test_errors_are_one_sentence(portal: Portal, tmp_path: Path) -> None:
    assert portal("import-hmis", str(tmp_path), code=2).stderr.startswith("portal: Export.csv is not in")
    assert portal("device-code", "nowhere", code=2).stderr == "portal: There is no site 'nowhere'.\n"


def test_a_process_says_in_words_what_is_wrong_and_ends_with_2(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "portal.cli", "migrate", *where("mysql://root:geheim@host/x", tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith("portal: The database address begins with 'mysql'.")
    assert "geheim" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_served_portal_answers_and_stops_when_told(empty_database: Engine, tmp_path: Path) -> None:
    address = empty_database.url.render_as_string(hide_password=False)
    port = _free_port()
    command = [sys.executable, "-m", "portal.cli", "serve", "--port", str(port), *where(address, tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert f"http://127.0.0.1:{port}" in server.stdout.readline()
        assert _answer(server, f"http://127.0.0.1:{port}/v1/openapi.json").json()["openapi"].startswith("3.1")
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=20)
    assert server.returncode in {0, -signal.SIGTERM}


def _answer(server: "subprocess.Popen[str]", address: str) -> requests.Response:
    for _ in range(2_000):
        assert server.poll() is None
        try:
            return requests.get(address, timeout=5)
        except requests.ConnectionError:
            os.sched_yield()
    raise AssertionError("the portal never answered")


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_directory_is_imported_and_a_site_gets_its_position(portal: Portal, tmp_path: Path) -> None:
    folder = small(tmp_path / "hsds")
    folder.add("services.csv", "bad", name="No status", status="perhaps")
    report = portal("import-hsds", str(folder.write())).stdout
    assert "services.csv, line 3: status is none of" in report
    assert "The import is saved." in report
    assert "Nothing was changed." in portal("import-hsds", str(folder.write())).stdout
    assert "cannot be read" in portal("import-hsds", str(tmp_path / "nowhere"), code=2).stderr
    portal("import-hmis", str(small_export(tmp_path / "export").write()))
    portal("site", "add", "Demo Agency 1", "Front", "--time-zone", "America/Los_Angeles", "--help-line", "555-0100")
    said = portal("site", "position", "Front", "--latitude", "37.4852", "--longitude", "-122.2364").stdout
    assert "Front stands at 37.4852, -122.2364." in said
    assert (
        "Latitude is -90 to 90"
        in portal("site", "position", "Front", "--latitude", "99", "--longitude", "0", code=2).stderr
    )


def test_how_an_agency_answers_is_imported_and_what_is_wrong_is_said(portal: Portal, tmp_path: Path) -> None:
    portal("demo-data")
    file = tmp_path / "answering.toml"
    file.write_text('overdue_hours = 24\n[[sentence]]\n[sentence.text]\nen = "Yes."\n')
    done = portal("import-answering", str(file), "--agency", "Demo Drop-in Center").stdout
    assert "At Demo Drop-in Center a thread is overdue after 24 hours." in done
    assert "1 ready sentences, in en. The import is saved." in done
    assert "Nothing was changed." in portal("import-answering", str(file), "--agency", "Demo Drop-in Center").stdout
    file.write_text("overdue_hours = 0\n")
    refused = portal("import-answering", str(file), "--agency", "Demo Drop-in Center", code=2)
    assert "overdue_hours: Input should be greater" in refused.stderr


def test_help_is_imported_for_a_site_or_an_agency_and_what_is_wrong_is_said(portal: Portal, tmp_path: Path) -> None:
    portal("demo-data")
    file = tmp_path / "help.toml"
    file.write_text("[ask_a_person]\nstaff_come = false\n")
    done = portal("import-help", str(file), "--site", "Demo Drop-in Center")
    assert "Help at Demo Drop-in Center: 0 kinds" in done.stdout
    assert "Nothing was changed." in portal("import-help", str(file), "--site", "Demo Drop-in Center").stdout
    assert "Name a site or an agency" in portal("import-help", str(file), code=2).stderr
    file.write_text("[ask_a_person]\n")
    refused = portal("import-help", str(file), "--site", "Demo Drop-in Center", code=2)
    assert "ask_a_person.staff_come: Field required" in refused.stderr
