"""What must hold after a tour. Each check says what it found, in words that a report can hold."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from kiosk.supervisor.verification import verify_chain

_PDFSIG_LINES: Final = ("Signature is Valid", "Total document signed")
_MIN_SECRET: Final = 8


@dataclass(frozen=True, slots=True)
class Check:
    """One fact that must hold. `did_hold` None: it could not be looked at here, and `detail` says why."""

    name: str
    did_hold: bool | None
    detail: str


def pdfsig_agrees(document: Path) -> Check:
    """Whether Poppler's pdfsig finds the one signature valid and over the total document."""
    name = "pdfsig: signature valid, total document signed"
    if shutil.which("pdfsig") is None:
        return Check(name, None, "pdfsig is not installed")
    asked = subprocess.run(["pdfsig", "-nocert", str(document)], capture_output=True, text=True, check=False)
    missing = [line for line in _PDFSIG_LINES if line not in asked.stdout]
    signatures = len(re.findall(r"^Signature #\d+:", asked.stdout, re.MULTILINE))
    if missing or signatures != 1:
        return Check(name, False, f"{signatures} signatures; not said: {', '.join(missing) or 'nothing'}")
    return Check(name, True, "; ".join(_PDFSIG_LINES))


def pyhanko_agrees(document: Path, *, trust_roots_pem: bytes) -> Check:
    """Whether pyHanko finds exactly one seal, intact, trusted under the portal's root and over every byte."""
    name = "pyHanko: seal intact, trusted, over the whole file"
    roots = list(load_certs_from_pemder_data(trust_roots_pem))
    seals = PdfFileReader(BytesIO(document.read_bytes())).embedded_signatures
    if len(seals) != 1:
        return Check(name, False, f"{len(seals)} seals")
    status = validate_pdf_signature(seals[0], ValidationContext(trust_roots=roots))
    facts = {
        "intact": status.intact,
        "valid": status.valid,
        "trusted": status.trusted,
        "covers the whole file": status.coverage is SignatureCoverageLevel.ENTIRE_FILE,
    }
    return _all_of(name, facts)


def exactly_one(what: str, *, counts: Mapping[str, int]) -> Check:
    """Whether every way of counting gives one."""
    told = ", ".join(f"{place}: {count}" for place, count in counts.items())
    return Check(f"exactly one {what}", all(count == 1 for count in counts.values()), told)


def receipts_are_whole(receipts: Path, public_key: Ed25519PublicKey, *, visits: Sequence[int], at_portal: int) -> Check:
    """Whether the chain is whole, each visit that was on screen has one proven, signed receipt, and the portal all."""
    report = verify_chain(receipts, public_key)
    facts = {
        "chain whole": report.is_whole,
        "one receipt per visit": sorted(report.wiped_visits) == sorted(visits),
        "no visit without receipt": not report.open_visits,
        "every proof held": not report.failed_visits,
        "every receipt signed": not report.unsigned,
        "all at the portal": at_portal == len(report.wiped_visits),
    }
    return _all_of(f"wipe receipts: one per visit, proven, signed, chained ({len(report.wiped_visits)})", facts)


def processes_are_gone(name: str, pids: Iterable[int]) -> Check:
    """Whether none of these processes is alive, and nobody in a session that one of them has led."""
    gone = tuple(pids)
    left = sorted({*filter(is_alive, gone), *(pid for pid, session in _sessions() if session in gone)})
    return Check(name, not left, f"alive: {left}" if left else f"none of {len(gone)} is alive, and no child")


def is_alive(pid: int) -> bool:
    """Whether there is such a process. A zombie counts: nobody has seen it die."""
    return Path(f"/proc/{pid}").exists()


def nothing_is_left(folders: Sequence[Path], *, secrets: Mapping[str, str]) -> Check:
    """Whether no file under the folders holds one of the typed values, as UTF-8 or UTF-16. Names only kinds."""
    name = "nothing a person typed is in a file of the kiosk"
    needles = [(kind, form) for kind, text in secrets.items() if len(text) >= _MIN_SECRET for form in _forms(text)]
    found = set()
    scanned = 0
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        scanned += 1
        content = path.read_bytes()
        found |= {f"{kind} in {path.name}" for kind, form in needles if form in content}
    if not scanned or not needles:
        return Check(name, False, f"{scanned} files and {len(needles)} values: nothing was looked at")
    return Check(name, not found, "; ".join(sorted(found)) or f"{scanned} files, {len(secrets)} values")


def outbox_is_empty(counts: Mapping[str, int]) -> Check:
    """Whether nothing waits and nothing is held."""
    waiting = {state: count for state, count in counts.items() if count}
    return Check("the outbox is empty", not waiting, ", ".join(f"{k}: {v}" for k, v in waiting.items()) or "empty")


def took_place(name: str, did_hold: bool, detail: str) -> Check:
    """A fact that the story itself saw."""
    return Check(name, did_hold, detail)


@dataclass(slots=True)
class Verdict:
    """The checks of one tour."""

    checks: list[Check] = field(default_factory=list)

    def add(self, *checks: Check) -> None:
        """Adds what was found."""
        self.checks.extend(checks)

    @property
    def did_hold(self) -> bool:
        """Whether there are checks and none failed."""
        return bool(self.checks) and all(check.did_hold is not False for check in self.checks)


def _sessions() -> Iterator[tuple[int, int]]:
    """Every process with its session (proc_pid_stat(5), field 6)."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            yield int(path.parent.name), int(path.read_text().rpartition(")")[2].split()[3])


def _all_of(name: str, facts: Mapping[str, bool]) -> Check:
    failed = [fact for fact, holds in facts.items() if not holds]
    return Check(name, not failed, f"not so: {', '.join(failed)}" if failed else ", ".join(facts))


def _forms(text: str) -> tuple[bytes, bytes]:
    return text.encode(), text.encode("utf-16-le")
