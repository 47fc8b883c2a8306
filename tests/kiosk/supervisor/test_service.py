import os
import selectors
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.messages import EndReason
from kiosk.supervisor.notices import News
from kiosk.supervisor.pair import UsedTwice
from kiosk.supervisor.process import visit_environment
from kiosk.supervisor.rest import Cause
from kiosk.supervisor.settings import Budget, SupervisorSettings, Timeouts
from services.printing.cups import CupsPrinter, all_jobs, purge_jobs
from tests.kiosk.supervisor.conftest import Bench, is_alive
from tests.services.printing.queues import QUEUE, stand_in

Start = Callable[..., Bench]


def outcomes(receipt: dict[str, object]) -> dict[str, str]:
    proofs = receipt["proofs"]
    assert isinstance(proofs, list)
    return {proof["name"]: proof["outcome"] for proof in proofs}


def test_the_end_of_a_visit_shows_the_spare_kills_the_process_and_proves_the_wipe(bench: Start) -> None:
    kiosk = bench()
    first = kiosk.until_shown(1)
    spare = kiosk.supervisor.pair.spare
    assert spare is not None
    session_dir = kiosk.supervisor.pair.current.process.session_dir
    (session_dir / "scan.png").write_bytes(b"picture")
    os.kill(first, signal.SIGUSR1)
    receipt = kiosk.until_wiped(1)
    assert kiosk.supervisor.pair.current is spare
    assert spare.number == 2
    assert not is_alive(first)
    assert not session_dir.exists()
    assert receipt["reason"] == "finished"
    assert receipt["result"] == "proven"
    assert outcomes(receipt) == {
        "process_gone": "held",
        "no_children_left": "held",
        "pipes_closed": "held",
        "session_directory_gone": "held",
        "shared_memory_gone": "held",
        "clipboard_empty": "not_applicable",
        "print_queue_empty": "not_applicable",
    }
    steps = receipt["steps"]
    assert isinstance(steps, dict)
    assert 0 <= steps["covered_ms"] <= steps["next_shown_ms"] <= steps["killed_ms"] <= receipt["ms"]


def test_what_waits_for_the_printer_is_gone_with_the_visit(bench: Start, tmp_path: Path) -> None:
    with stand_in(tmp_path) as queue:
        there = ("env", *(f"{name}={value}" for name, value in queue.environment.items()))
        kiosk = bench(queue_command=(*there, *all_jobs(QUEUE)), purge_command=(*there, *purge_jobs(QUEUE)))
        first = kiosk.until_shown(1)
        queue.call("cupsdisable", QUEUE)
        CupsPrinter(QUEUE, environment=queue.environment, is_spool_in_memory=lambda: True).print(b"Demo Client Alpha")
        assert queue.documents() == [b"Demo Client Alpha"]
        os.kill(first, signal.SIGUSR1)
        receipt = kiosk.until_wiped(1)
        assert outcomes(receipt)["print_queue_empty"] == "held"
        assert queue.documents() == []


def test_a_printer_that_keeps_its_jobs_takes_the_kiosk_out_of_service(bench: Start) -> None:
    kiosk = bench(queue_command=("echo", "demo-7 kiosk 1024"), purge_command=("false",))
    os.kill(kiosk.until_shown(1), signal.SIGUSR1)
    assert outcomes(kiosk.until_wiped(1))["print_queue_empty"] == "failed"
    assert kiosk.supervisor.rest is not None


def test_receipts_say_nothing_that_a_visit_wrote(bench: Start) -> None:
    kiosk = bench()
    os.kill(kiosk.until_shown(1), signal.SIGUSR1)
    kiosk.until_wiped(1)
    assert "Alpha" not in kiosk.settings.receipts.read_text()


def test_children_of_a_visit_die_with_it(bench: Start) -> None:
    kiosk = bench("children")
    first = kiosk.until_shown(1)
    kiosk.until(lambda: children_of(first))
    (child,) = children_of(first)
    os.kill(first, signal.SIGUSR1)
    receipt = kiosk.until_wiped(1)
    assert not is_alive(child)
    assert receipt["result"] == "proven"


def test_a_child_that_ran_away_is_found_and_the_kiosk_goes_out_of_service(bench: Start) -> None:
    kiosk = bench("runaway")
    first = kiosk.until_shown(1)
    kiosk.until(lambda: children_of(first))
    (child,) = children_of(first)
    try:
        os.kill(first, signal.SIGUSR1)
        receipt = kiosk.until_wiped(1)
        assert outcomes(receipt)["pipes_closed"] == "failed"
        assert receipt["result"] == "failed"
        assert kiosk.supervisor.rest is not None
        assert kiosk.supervisor.rest.cause is Cause.PROOF_FAILED
        assert kiosk.supervisor.rest.until is None
        assert kiosk.supervisor.pair.seats() == ()
    finally:
        os.kill(child, signal.SIGKILL)


def test_a_crashed_visit_is_replaced_at_once(bench: Start) -> None:
    kiosk = bench()
    first = kiosk.until_shown(1)
    os.kill(first, signal.SIGSEGV)
    receipt = kiosk.until_wiped(1)
    assert receipt["reason"] == "crashed"
    assert receipt["result"] == "proven"
    assert receipt["proofs"][0]["value"] == "signal 11"
    assert kiosk.until_shown(2) != first


def test_a_hung_visit_is_killed_and_replaced(bench: Start) -> None:
    kiosk = bench()
    first = kiosk.until_shown(1)
    os.kill(first, signal.SIGUSR2)
    receipt = kiosk.until_wiped(1)
    assert receipt["reason"] == "hung"
    assert receipt["steps"]["covered_ms"] is None
    assert not is_alive(first)
    kiosk.until_shown(2)


def test_a_visit_that_beat_while_the_supervisor_was_busy_is_not_hung(bench: Start) -> None:
    kiosk = bench()
    first = kiosk.until_shown(1)
    current = kiosk.supervisor.pair.current
    assert current is not None
    with selectors.PollSelector() as selector:
        selector.register(current.control, selectors.EVENT_READ)
        assert selector.select(15.0)  # it has said something that nobody has read
    current.heart.last_beat -= 3600.0
    kiosk.supervisor.step()
    assert kiosk.supervisor.pair.current is current
    assert is_alive(first)


def test_a_spare_that_died_while_it_stood_ready_is_not_shown(bench: Start) -> None:
    kiosk = bench()
    first, spare = kiosk.until_shown(1), kiosk.supervisor.pair.spare
    assert spare is not None
    os.kill(spare.process.pid, signal.SIGKILL)
    assert spare.process.reap(15.0) is not None
    kiosk.supervisor._end_current(EndReason.FINISHED, and_go_on=False)
    kiosk.supervisor.step()
    assert not is_alive(first)
    kiosk.until(lambda: kiosk.supervisor.pair.ready_spare)
    assert kiosk.supervisor.pair.current is not spare


def test_a_visit_that_does_not_answer_the_cover_is_killed_all_the_same(bench: Start) -> None:
    kiosk = bench("stubborn")
    first = kiosk.until_shown(1)
    os.kill(first, signal.SIGUSR1)
    receipt = kiosk.until_wiped(1)
    assert receipt["steps"]["covered_ms"] is None
    assert receipt["steps"]["killed_ms"] < 1000
    assert receipt["result"] == "proven"


def test_a_visit_that_talks_nonsense_is_killed(bench: Start) -> None:
    kiosk = bench()
    kiosk.until_shown(1)
    ours = kiosk.supervisor.pair.current
    ours.stage = type(ours.stage).STARTING  # its next heartbeat is out of turn
    assert kiosk.until_wiped(1)["reason"] == "crashed"


def test_a_visit_is_never_shown_twice(bench: Start) -> None:
    kiosk = bench()
    kiosk.until_shown(1)
    with pytest.raises(UsedTwice):
        kiosk.supervisor.pair.current.show(2)


def test_a_spare_that_dies_is_replaced_without_a_receipt(bench: Start) -> None:
    kiosk = bench()
    kiosk.until_shown(1)
    spare = kiosk.supervisor.pair.spare
    os.kill(spare.process.pid, signal.SIGKILL)
    kiosk.until(lambda: kiosk.supervisor.pair.spare is not spare and kiosk.supervisor.pair.ready_spare)
    assert [line["kind"] for line in kiosk.lines()] == ["shown"]
    assert not spare.process.session_dir.exists()


def test_too_many_failures_lead_to_the_out_of_service_screen(bench: Start) -> None:
    kiosk = bench("broken")
    kiosk.until(lambda: kiosk.supervisor.rest)
    assert kiosk.supervisor.rest.cause is Cause.TOO_MANY_FAILURES
    assert sum(notice.news is News.SPARE_FAILED for notice in kiosk.notices) == 3
    assert kiosk.supervisor.pair.seats() == ()
    screen = kiosk.supervisor._screen.pid
    assert screen is not None
    assert is_alive(screen)
    kiosk.supervisor.stop()
    assert not is_alive(screen)


def test_after_its_rest_a_kiosk_tries_again(bench: Start) -> None:
    kiosk = bench("broken", budget=Budget(failures=2, window_s=60.0, rest_s=0.2))

    def has_tried_again() -> bool:
        news = [notice.news for notice in kiosk.notices]
        return News.BACK_IN_SERVICE in news and News.SPARE_FAILED in news[news.index(News.BACK_IN_SERVICE) :]

    kiosk.until(has_tried_again)


def test_a_visit_without_its_hardening_is_not_shown(bench: Start) -> None:
    kiosk = bench("lacking")
    kiosk.until(lambda: kiosk.supervisor.rest)
    assert kiosk.supervisor.rest.cause is Cause.NOT_HARDENED
    assert kiosk.lines() == []


def test_a_tolerated_lack_is_written_into_the_receipt(bench: Start) -> None:
    kiosk = bench("lacking", tolerated_lacking=frozenset({"seccomp"}))
    os.kill(kiosk.until_shown(1), signal.SIGUSR1)
    assert kiosk.until_wiped(1)["lacking"] == ["seccomp"]


def test_a_visit_that_never_gets_ready_counts_as_failed(bench: Start) -> None:
    kiosk = bench(visit_command=("sh", "-c", "sleep 600"), timeouts=Timeouts(ready=0.2))
    kiosk.until(lambda: any(notice.news is News.SPARE_FAILED and notice.why == "hung" for notice in kiosk.notices))


def test_damaged_receipts_mean_no_service(bench: Start, settings: SupervisorSettings) -> None:
    kiosk = bench()
    os.kill(kiosk.until_shown(1), signal.SIGUSR1)
    kiosk.until_wiped(1)
    kiosk.close()
    text = settings.receipts.read_text().replace("finished", "signed_out")
    settings.receipts.write_text(text)
    second = bench()
    assert second.supervisor.rest.cause is Cause.RECEIPTS_DAMAGED
    assert settings.receipts.read_text() == text


def test_receipts_that_cannot_be_written_take_the_kiosk_out_of_service(
    bench: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = bench()
    first = kiosk.until_shown(1)

    def full(_descriptor: int, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.supervisor.receipts.os.write", full)
    os.kill(first, signal.SIGUSR1)
    kiosk.until(lambda: kiosk.supervisor.rest)
    monkeypatch.undo()
    assert kiosk.supervisor.rest.cause is Cause.RECEIPT_FAILED
    assert not is_alive(first)


def test_a_visit_inherits_only_what_the_allow_list_names(bench: Start) -> None:
    kiosk = bench()
    kiosk.until_shown(1)
    process = kiosk.supervisor.pair.current.process
    names = {
        entry.partition(b"=")[0].decode()
        for entry in Path(f"/proc/{process.pid}/environ").read_bytes().split(b"\0")
        if entry
    }
    expected = visit_environment(kiosk.settings, process.session_dir, inherited=os.environ)
    assert names == set(expected)
    assert "SECRET_OF_THE_SHELL" not in names


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
