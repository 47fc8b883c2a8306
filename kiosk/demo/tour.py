"""Plays the tour and judges it."""

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from rich.console import Console

from kiosk.agent.operator import outbox_status
from kiosk.demo import checks
from kiosk.demo.checks import Check, Verdict
from kiosk.demo.display import Display, Size
from kiosk.demo.film import make_films
from kiosk.demo.hands import Hands
from kiosk.demo.house import House, private_folder
from kiosk.demo.journal import Journal, print_report, write_report
from kiosk.demo.plays import PLAYS, Played, Set, StoryName
from kiosk.demo.probe import Snapshot
from kiosk.demo.records import Records, prepare_records
from kiosk.demo.teller import Teller
from kiosk.demo.tongue import Tongue
from kiosk.demo.waiting import until
from services.sealing.keys import from_text

_RECEIPTS_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class TourOptions:
    """`hmis` None: the demo set. `out` is emptied of an earlier tour's files first."""

    out: Path
    hmis: Path | None
    cuts_network: bool
    story: StoryName = StoryName.SIGNING
    language: str = "en"
    camera: Path | None = None


def play(options: TourOptions, *, environ: Mapping[str, str], console: Console) -> bool:
    """Plays the whole story and leaves pictures, documents and report in `options.out`. Whether all held."""
    started = time.monotonic()
    _empty(options.out)
    folder = private_folder()
    try:
        with ExitStack() as open_things:
            records = prepare_records(folder / "portal", hmis=options.hmis)
            open_things.callback(records.engine.dispose)
            display = open_things.enter_context(Display(folder / "screen", size=Size(), environment=environ))
            tour = _Tour(options, records, display, environment=display.environment, folder=folder)
            verdict = tour.play()
    finally:
        shutil.rmtree(folder)
    total_ms = round((time.monotonic() - started) * 1000)
    about = _about(options, records) | tour.about
    write_report(options.out, steps=tour.journal.steps, verdict=verdict, about=about, total_ms=total_ms)
    print_report(console, steps=tour.journal.steps, verdict=verdict, folder=options.out)
    return verdict.did_hold


class _Tour:
    """One tour in its house."""

    def __init__(
        self, options: TourOptions, records: Records, display: Display, *, environment: Mapping[str, str], folder: Path
    ) -> None:
        self._options = options
        self._records = records
        self._environment = environment
        self._folder = folder
        self.journal = Journal(options.out, display)
        self._verdict = Verdict()
        self.about: dict[str, str | int | bool] = {}

    def play(self) -> Verdict:
        """Plays, then looks at what is left."""
        house = House(self._folder, self._records, environment=self._environment, has_probe=True, camera=self._camera())
        with house:
            try:
                played = PLAYS[self._options.story](self._set(house))
                self.about |= played.about
                self._verdict.add(*played.checks)
                house.end_supervisor()
                self._look_at_receipts(house, played.teller)
                self._look_at_traces(house, played)
            except Exception:
                self.journal.failed()
                _keep_logs(house, self._options.out)
                raise
        self._look_at_processes(house, played.teller)
        return self._verdict

    def _camera(self) -> Path | None:
        """The story of the camera needs its own films."""
        is_of_camera = self._options.story is StoryName.CAPTURE
        return make_films(self._folder / "films") if is_of_camera else self._options.camera

    def _set(self, house: House) -> Set:
        hands = Hands(environment=self._environment, see=lambda: _watched(house))
        options = self._options
        tongue = Tongue(options.language)
        return Set(house, self._records, hands, self.journal, tongue, options.cuts_network, options.out)

    def _look_at_receipts(self, house: House, story: Teller) -> None:
        receipts, device = house.settings.receipts_file, house.device_id
        key_text = self._records.device_key(device)
        until(
            lambda: self._records.wipe_receipts(device) >= len(story.visits),
            "the wipe receipts to reach the portal",
            timeout_s=_RECEIPTS_S,
        )
        copy = self._options.out / "receipts.jsonl"
        shutil.copyfile(receipts, copy)
        copy.with_suffix(".key").write_text(f"{key_text}\n")
        key = Ed25519PublicKey.from_public_bytes(from_text(key_text))
        self._verdict.add(
            checks.receipts_are_whole(copy, key, visits=story.visits, at_portal=self._records.wipe_receipts(device)),
            _command_agrees(copy, self._environment),
            Check("no alarm at the portal", not self._records.alarms(), ", ".join(self._records.alarms()) or "none"),
        )

    def _look_at_traces(self, house: House, played: Played) -> None:
        status = outbox_status(house.settings)
        self._verdict.add(
            checks.outbox_is_empty({"waiting": len(status.waiting), "held": len(status.held)}),
            checks.nothing_is_left(house.kiosk_folders, secrets=played.secrets),
            checks.took_place("the sessions' memory is empty", not any(house.sessions.iterdir()), "no directory left"),
        )

    def _look_at_processes(self, house: House, story: Teller) -> None:
        self._verdict.add(
            checks.processes_are_gone("every visit's process is gone", story.pids),
            checks.processes_are_gone("portal, agent and supervisor are gone", house.pids),
        )


def _watched(house: House) -> Snapshot | None:
    house.check()
    seen = house.probe.snapshot()
    if seen is None:
        house.check_service()
    return seen


def _command_agrees(receipts: Path, environment: Mapping[str, str]) -> Check:
    command = [sys.executable, "-m", "kiosk.cli", "receipts", "verify", str(receipts)]
    asked = subprocess.run(command, env=dict(environment), capture_output=True, text=True, check=False)
    return Check("kiosk receipts verify", asked.returncode == 0, " ".join(asked.stdout.split()))


def _about(options: TourOptions, records: Records) -> dict[str, str | int | bool]:
    cast = records.cast
    return {
        "data": "demo" if options.hmis is None else options.hmis.name,
        "network_cut": options.cuts_network,
        "story": options.story.value,
        "language": options.language,
        "agency": records.site.agency_name,
        "picked_hmis_id": cast.eligible.hmis_id,
        "refused_hmis_id": cast.ineligible.hmis_id,
    }


def _empty(out: Path) -> None:
    """Makes the folder and removes what an earlier tour left in it; other files stay."""
    out.mkdir(parents=True, exist_ok=True)
    for pattern in ("[0-9]*-*.png", "failed.png", "roi.pdf", "receipts.*", "report.json", "*.log"):
        for path in out.glob(pattern):
            path.unlink()


def _keep_logs(house: House, out: Path) -> None:
    for log in house.logs:
        shutil.copyfile(log, out / log.name)
    if house.settings.receipts_file.exists():
        shutil.copyfile(house.settings.receipts_file, out / "receipts.jsonl")
