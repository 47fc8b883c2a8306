"""Search in a directory of 100,000 invented services: how long, and how often the right one is among the first five."""

import random
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from services.directory.categories import load_categories
from services.directory.index import apply_page, open_index, write_copy
from services.directory.records import DirectoryPage, Service
from services.directory.search import Directory, Position
from tests.bench.measure import Figure, figure, times
from tests.bench.plan import Plan
from tests.services.directory import synthetic

_RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"


def figures(plan: Plan) -> Iterator[Figure]:
    """Search by name with three misspelt letters, by common words, by tile."""
    services = list(synthetic.services(plan.services))
    with TemporaryDirectory() as folder:
        file = built(services, Path(folder))
    here = Position(synthetic.LATITUDE, synthetic.LONGITUDE)
    categories = load_categories(_RESOURCES)
    opened, _ = times(lambda: Directory(file, categories, here=here).close(), rounds=3)
    yield figure(f"directory of {plan.services:,} opened ({len(file) >> 20} MiB)", opened)
    directory = Directory(file, categories, here=here)
    yield _misspelt(directory, services, plan.searches)
    common = iter(["food", "free housing help", "comida", "shelter near me", "legal aid", "doctor"] * plan.searches)
    values, _ = times(lambda: directory.find(next(common)), rounds=plan.searches)
    yield figure("  searched by common words", values)
    values, _ = times(lambda: directory.in_category("food"), rounds=plan.searches)
    yield figure("  one tile, the nearest", values)


def _misspelt(directory: Directory, services: list[Service], searches: int) -> Figure:
    source = random.Random(11)
    asked = [(one.id, synthetic.misspelt(one.name, 3, source)) for one in source.choices(services, k=searches)]
    taken: list[float] = []
    hits = 0
    for wanted, query in asked:
        start = time.perf_counter()
        hits += wanted in directory.find(query)[:5]
        taken.append((time.perf_counter() - start) * 1000)
    p95 = sorted(taken)[int(len(taken) * 0.95)]
    note = f"p95 {p95:.1f} ms, to be 20 at most; among the first five: {hits} of {len(asked)}"
    return figure("searched with 3 letters misspelt", taken, note=note)


def built(services: list[Service], folder: Path) -> bytes:
    """The file that a kiosk's agent would hand over."""
    categories = load_categories(_RESOURCES)
    with closing(open_index(folder / "directory.db")) as connection:
        for start in range(0, len(services), 1000):
            page = DirectoryPage.model_construct(
                services=services[start : start + 1000], gone=[], cursor=str(start), is_last=False
            )
            apply_page(connection, page, categories)
        write_copy(connection, folder / "copy.db")
    return (folder / "copy.db").read_bytes()
