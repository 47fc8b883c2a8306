"""What the admin's commands print."""

from typing import Final

from rich.console import Console
from rich.table import Table

from kiosk.admin.doctor import Examined, Level, worst
from kiosk.supervisor.verification import ChainReport
from services.portal.agent_port import OutboxStatus

_FOUND_SOMETHING: Final = 1
_COLOURS: Final = {Level.OK: "green", Level.WARN: "yellow", Level.FAIL: "red"}


def print_examination(examined: tuple[Examined, ...]) -> int:
    """Prints the doctor's findings; the exit code."""
    table = Table("check", "", "found")
    for one in examined:
        level = one.verdict.level
        table.add_row(one.name, f"[{_COLOURS[level]}]{level.value}[/]", one.verdict.words)
    _console().print(table)
    return _FOUND_SOMETHING if worst(examined) is Level.FAIL else 0


def print_outbox(status: OutboxStatus) -> None:
    """Prints how the outbox stands."""
    console = _console()
    console.print(f"Waiting: {len(status.waiting)}. Held: {len(status.held)}. {_connection(status)}")
    if status.oldest_waiting_at:
        console.print(f"The oldest waits since {status.oldest_waiting_at}.")
    if not status.disk_ok:
        console.print("[red]The disk is nearly full: this kiosk takes nothing new.[/]")
    for damage in status.damages:
        console.print(f"[red]Number {damage.seq} in the outbox was {damage.found}. Tell whoever runs the portal.[/]")
    if status.held:
        table = Table("id", "lane", "reason", "kept at")
        for item in status.held:
            table.add_row(item.id, item.lane, item.code, item.kept_at)
        console.print(table)
        console.print("To send one again: kiosk outbox requeue ID")


def print_chain(report: ChainReport) -> int:
    """Prints what a receipts file holds; the exit code."""
    console = _console()
    console.print(
        f"{report.lines} lines, {len(report.wiped_visits)} wiped visits, {len(report.open_visits)} on screen."
    )
    for fault in report.faults:
        console.print(f"[red]Line {fault.line} (number {fault.seq}): {fault.fault.value.replace('_', ' ')}.[/]")
    for visit in report.failed_visits:
        console.print(f"[red]Visit {visit}: a proof failed.[/]")
    if report.unsigned:
        console.print(f"[yellow]{len(report.unsigned)} receipts wait for the agent's signature.[/]")
    if report.repairs or report.torn_bytes:
        console.print(f"[yellow]A power cut tore a line ({report.repairs} repaired).[/]")
    console.print("[green]The chain is whole.[/]" if report.is_whole else "[red]The chain is not whole.[/]")
    return 0 if report.is_whole and not report.failed_visits else _FOUND_SOMETHING


def _connection(status: OutboxStatus) -> str:
    if status.is_refused:
        return "The portal refuses this kiosk: is it still enrolled?"
    if status.paused_for_s:
        return f"The portal asked for a pause of {status.paused_for_s} s."
    return "The portal answers." if status.is_online else "The portal does not answer."


def _console() -> Console:
    return Console(highlight=False)
