"""The demo on a screen that somebody looks at: opens the kiosk, says how to sign in, ends with Ctrl+C."""

import shutil
import signal
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from kiosk.demo.house import House, private_folder
from kiosk.demo.records import Records, prepare_records

_LOOK_S: Final = 0.5


def show(
    *, hmis: Path | None, is_windowed: bool, camera: Path | None, environ: Mapping[str, str], console: Console
) -> None:
    """Serves until Ctrl+C, or until the kiosk is closed. Raises ChildEnded where a program does not start."""
    folder = private_folder()
    stop = threading.Event()
    former = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        console.print("Starting the portal, the agent and the kiosk …")
        records = prepare_records(folder / "portal", hmis=hmis)
        with House(folder, records, environment=environ, is_windowed=is_windowed, camera=camera) as house:
            _print_sign_ins(console, records)
            while not stop.wait(_LOOK_S):
                house.check()
                house.check_service()
        records.engine.dispose()
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
        shutil.rmtree(folder)
    console.print("The demo has ended; its data is gone.")


def _print_sign_ins(console: Console, records: Records) -> None:
    table = Table("who", "what to type", title="Demo sign-ins (made for this run)")
    for user in records.site.staff:
        table.add_row(f"{user.display_name}, {user.role.value}", f"user name {user.user_name}, PIN {user.pin}")
    cast = records.cast
    table.add_row(
        "a client whom staff can invite",
        f"HMIS id {cast.eligible.hmis_id} ({cast.eligible.name}, born {cast.eligible.birth_date:%m/%d/%Y})",
    )
    table.add_row("a client who is refused (under 18)", f"HMIS id {cast.ineligible.hmis_id} ({cast.ineligible.name})")
    console.print(table)
    console.print("Staff sign in, verify and invite; the slip on screen has the code for “I have an invitation”.")
    console.print(f"E-mails lie in {records.settings.mail_folder}")
    console.print("[bold]To close the demo: press Ctrl+C here.[/]")
