"""Search in a directory of 100,000 invented services: how long, and how often the right one is among the first five."""

import random
import resource
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
from tests.bench.measure import Figure, measure
from tests.services.directory import synthetic

COUNT: Final = 100_000
ROUNDS: Final = 300
_RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"


def figures(count: int = COUNT) -> Iterator[Figure]:
    """Search by name with three misspelt letters, by common words, by tile."""
    services = list(synthetic.services(count))
    with TemporaryDirectory() as folder:
        file = built(services, Path(folder))
    here = Position(synthetic.LATITUDE, synthetic.LONGITUDE)
    categories = load_categories(_RESOURCES)
    yield measure(
        f"open a directory of {count:,} ({len(file) >> 20} MiB)",
        lambda: Directory(file, categories, here=here).close(),
        rounds=3,
    )
    directory = Directory(file, categories, here=here)
    source = random.Random(11)
    asked = [(one.id, synthetic.misspelt(one.name, 3, source)) for one in source.choices(services, k=ROUNDS)]
    taken: list[float] = []
    hits = 0
    for wanted, query in asked:
        start = time.perf_counter()
        hits += wanted in directory.find(query)[:5]
        taken.append((time.perf_counter() - start) * 1000)
    p95 = sorted(taken)[int(len(taken) * 0.95)]
    again = iter(asked * 3)
    name = f"search, 3 letters misspelt (p95 {p95:.1f} ms; first five: {hits} of {len(asked)})"
    yield measure(name, lambda: directory.find(next(again)[1]), rounds=ROUNDS)
    common = iter(["food", "free housing help", "comida", "shelter near me", "legal aid", "doctor"] * ROUNDS)
    yield measure("search, common words", lambda: directory.find(next(common)), rounds=ROUNDS)
    yield measure("one tile, the nearest", lambda: directory.in_category("food"), rounds=ROUNDS)


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


if __name__ == "__main__":
    began = time.monotonic()
    for figure in figures():
        print(figure)
    print(f"{time.monotonic() - began:.0f} s, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MiB at most")
