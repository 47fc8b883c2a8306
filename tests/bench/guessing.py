"""Does the time of a refused sign-in tell whether somebody is there? Wrong secrets of known and unknown, by turns."""

import math
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from portal.database import open_database
from portal.migrations import migrate
from tests.bench.measure import Figure, Mark, Peer, figure, milliseconds
from tests.bench.plan import Plan
from tests.portal.cluster import DURABLE_SETTINGS, find_postgresql, running_cluster
from tests.portal.kit import BADGE, Kiosk, Kit
from tests.portal.people import connected
from tests.portal.rewind import Rewind

_NOTE: Final = "the hash is a cheap one here, so that all else is seen the better; brakes are taken off before each try"
_WRONG: Final = "000000"


def figures(plan: Plan) -> Iterator[Figure]:
    """SQLite, and PostgreSQL where it is installed."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name:
        yield from _of("SQLite", f"sqlite:///{Path(name) / 'portal.db'}", Path(name), plan.guesses)
    binaries = find_postgresql()
    if binaries is None:
        return
    with (
        TemporaryDirectory(prefix="kiosk-bench-") as name,
        running_cluster(binaries, Path(name), settings=DURABLE_SETTINGS) as cluster,
    ):
        yield from _of("PostgreSQL", cluster.new_database("bench", is_migrated=False), Path(name), plan.guesses)


def _of(database: str, url: str, folder: Path, guesses: int) -> Iterator[Figure]:
    with _kit(url, folder) as kit:
        kiosk = kit.kiosk()
        card = str(connected(kiosk, method="card")["card_code"])
        kit.add_client("beta", email="beta@example.org")
        connected(kiosk, "client-beta")
        pairs = {
            "user name": ("staff1", "staff9"),
            "badge": (BADGE, "KB1-" + "3" * 27),
            "card": (card, "KC1-" + "3" * 27),
            "e-mail": ("beta@example.org", "gamma@example.org"),
        }
        rewind = Rewind(kit.engine)
        for kind, (known, unknown) in pairs.items():
            ours, others = _by_turns(kiosk, rewind, known, unknown, guesses)
            peer = Peer("the same of somebody who is not there", tuple(others))
            yield figure(f"wrong secret, {kind}, {database}", ours, peer=peer, note=_NOTE)
            yield figure("  of that: told apart by", [_apart(ours, others)], unit="σ", mark=Mark(3))


@contextmanager
def _kit(url: str, folder: Path) -> Iterator[Kit]:
    engine = open_database(url)
    migrate(engine)
    with Kit(engine, folder) as kit:
        kit.add_agency()
        kit.add_staff("badged", badge=BADGE)
        kit.add_client()
        yield kit
    engine.dispose()


def _by_turns(kiosk: Kiosk, rewind: Rewind, known: str, unknown: str, guesses: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each, the first of a pair drawn by lot."""
    chance, found = random.Random(11), {known: list[float](), unknown: list[float]()}
    for _ in range(guesses):
        for name in chance.sample((known, unknown), 2):
            rewind()
            sealed = kiosk.seal("POST", "/v1/sessions", {"identifier": name, "secret": _WRONG})
            found[name].append(milliseconds(partial(kiosk.send, sealed)))
    return found[known], found[unknown]


def _apart(ours: Sequence[float], others: Sequence[float]) -> float:
    """How far the rank sum lies from that of two alike ones, in standard deviations (Mann and Whitney, 1947)."""
    n, m = len(ours), len(others)
    ranks = np.empty(n + m)
    ranks[np.argsort(np.array([*ours, *others]))] = np.arange(1, n + m + 1)
    u = float(ranks[:n].sum()) - n * (n + 1) / 2
    return abs(u - n * m / 2) / math.sqrt(n * m * (n + m + 1) / 12)
