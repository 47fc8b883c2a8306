"""The checks of a tour fail when they should; a check that always holds would be worth nothing."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.demo import checks
from kiosk.demo.checks import Check, Verdict
from kiosk.demo.journal import Step, write_report
from kiosk.supervisor.receipts import ReceiptLog
from services.documents.forms import parse_form
from services.sealing.keys import Domain, sign
from tests.services.documents.certificates import Kiosk, make_authority
from tests.services.documents.samples import sealed

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 8, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def device() -> Kiosk:
    return make_authority().kiosk()


@pytest.fixture(scope="module")
def paper(device: Kiosk) -> bytes:
    form = parse_form((ROOT / "resources/forms/sample-roi.en.md").read_text("utf-8"))
    return sealed(form, device, ROOT / "resources/fonts")


def held(check: Check) -> bool:
    assert check.did_hold is not None, check.detail
    return check.did_hold


def test_a_sealed_paper_passes_both_tools(device: Kiosk, paper: bytes, tmp_path: Path) -> None:
    document = tmp_path / "roi.pdf"
    document.write_bytes(paper)

    assert checks.pdfsig_agrees(document).did_hold in (True, None)
    assert held(checks.pyhanko_agrees(document, trust_roots_pem=device.root_pem))


def test_one_changed_byte_fails_both_tools(device: Kiosk, paper: bytes, tmp_path: Path) -> None:
    document = tmp_path / "roi.pdf"
    place = paper.index(b"/MediaBox")
    document.write_bytes(paper[:place] + b"/mediaBox" + paper[place + 9 :])

    assert checks.pdfsig_agrees(document).did_hold in (False, None)
    assert not held(checks.pyhanko_agrees(document, trust_roots_pem=device.root_pem))


def test_bytes_after_the_seal_fail(device: Kiosk, paper: bytes, tmp_path: Path) -> None:
    document = tmp_path / "roi.pdf"
    document.write_bytes(paper + b"\n% something was added\nstartxref\n0\n%%EOF\n")

    try:
        check = checks.pyhanko_agrees(document, trust_roots_pem=device.root_pem)
    except ValueError:
        return
    assert not held(check)


def test_a_seal_of_another_authority_fails(paper: bytes, tmp_path: Path) -> None:
    document = tmp_path / "roi.pdf"
    document.write_bytes(paper)

    assert not held(checks.pyhanko_agrees(document, trust_roots_pem=make_authority("Other").kiosk().root_pem))


@pytest.fixture
def receipts(tmp_path: Path) -> tuple[Path, Ed25519PrivateKey]:
    """Two visits, shown, wiped, signed."""
    path, key = tmp_path / "receipts.jsonl", Ed25519PrivateKey.generate()
    log = ReceiptLog(path, now=lambda: NOW)
    for visit in (1, 2):
        log.shown(visit)
        line = log.wiped(visit, {"reason": "finished", "result": "proven"})
        log.sign(line, sign(key, Domain.WIPE_RECEIPT, line.raw))
    log.close()
    return path, key


def test_a_whole_chain_of_receipts_holds(receipts: tuple[Path, Ed25519PrivateKey]) -> None:
    path, key = receipts

    assert held(checks.receipts_are_whole(path, key.public_key(), visits=(1, 2), at_portal=2))


@pytest.mark.parametrize(
    ("visits", "at_portal"),
    [((1, 2, 3), 2), ((1,), 2), ((1, 2), 1)],
    ids=["a visit has no receipt", "a receipt has no visit", "one is not at the portal"],
)
def test_a_missing_receipt_fails(
    receipts: tuple[Path, Ed25519PrivateKey], visits: tuple[int, ...], at_portal: int
) -> None:
    path, key = receipts

    assert not held(checks.receipts_are_whole(path, key.public_key(), visits=visits, at_portal=at_portal))


def test_a_removed_line_breaks_the_chain(receipts: tuple[Path, Ed25519PrivateKey]) -> None:
    path, key = receipts
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:1] + lines[2:]))

    check = checks.receipts_are_whole(path, key.public_key(), visits=(1, 2), at_portal=2)

    assert not held(check)
    assert "chain whole" in check.detail


def test_a_proof_that_failed_fails_the_tour(tmp_path: Path) -> None:
    path, key = tmp_path / "receipts.jsonl", Ed25519PrivateKey.generate()
    log = ReceiptLog(path, now=lambda: NOW)
    log.shown(1)
    line = log.wiped(1, {"reason": "finished", "result": "failed"})
    log.sign(line, sign(key, Domain.WIPE_RECEIPT, line.raw))
    log.close()

    assert not held(checks.receipts_are_whole(path, key.public_key(), visits=(1,), at_portal=1))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_a_typed_value_in_a_file_is_found_and_not_repeated(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "cache.bin").write_bytes(b"\0\1" + "Demo Client Alpha".encode(encoding) + b"\2")

    check = checks.nothing_is_left([tmp_path], secrets={"typed name": "Demo Client Alpha"})

    assert not held(check)
    assert check.detail == "typed name in cache.bin"


def test_a_clean_folder_holds_and_an_empty_one_proves_nothing(tmp_path: Path) -> None:
    assert not held(checks.nothing_is_left([tmp_path], secrets={"typed name": "Demo Client Alpha"}))

    (tmp_path / "cache.bin").write_bytes(b"nothing of a person")
    assert held(checks.nothing_is_left([tmp_path], secrets={"typed name": "Demo Client Alpha"}))


def test_a_living_process_fails_and_a_dead_one_holds() -> None:
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    child.wait()

    assert held(checks.processes_are_gone("visits", [child.pid]))
    assert not held(checks.processes_are_gone("visits", [child.pid, os.getpid()]))


def test_two_signatures_or_none_fail() -> None:
    assert held(checks.exactly_one("signature", counts={"list": 1, "tables": 1}))
    assert not held(checks.exactly_one("signature", counts={"list": 1, "tables": 2}))
    assert not held(checks.exactly_one("signature", counts={"list": 0, "tables": 0}))


def test_something_in_the_outbox_fails() -> None:
    assert held(checks.outbox_is_empty({"sealed": 0, "held": 0}))
    assert not held(checks.outbox_is_empty({"sealed": 0, "held": 1}))


@pytest.mark.parametrize(
    ("found", "outcome"),
    [([True, None], "held"), ([True, False], "failed"), ([], "failed")],
    ids=["all hold", "one fails", "none was made"],
)
def test_the_report_says_held_only_when_all_held(tmp_path: Path, found: list[bool | None], outcome: str) -> None:
    verdict = Verdict([Check(f"check {number}", did_hold, "") for number, did_hold in enumerate(found)])

    path = write_report(tmp_path, steps=[Step("welcome", 12, "01-welcome.png")], verdict=verdict, about={}, total_ms=5)

    report = json.loads(path.read_text())
    assert report["outcome"] == outcome
    assert report["steps"] == [{"name": "welcome", "ms": 12, "picture": "01-welcome.png"}]
