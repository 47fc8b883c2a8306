"""From a tap to the next page."""

import subprocess
from collections.abc import Iterator

from tests.bench.measure import Figure, Mark, figure
from tests.bench.plan import Plan
from tests.bench.rig import PATIENCE_S, Rig, kiosk
from tests.bench.sight import Look, NeverSeen, first_moment

Place = tuple[int, int]


def figures(plan: Plan) -> Iterator[Figure]:
    """Welcome → sign in → welcome, and sign in → PIN, for which the portal is asked."""
    with kiosk() as rig, rig.serving():
        near = list(_there_and_back(rig, rig.places.sign_in, rig.places.back, rounds=plan.pages))
        rig.touch(rig.places.sign_in)
        rig.sight.wait_still()
        rig.touch(rig.places.identifier)
        _type(rig, rig.records.cast.staff.user_name)
        far = list(_there_and_back(rig, rig.places.go_on, rig.places.back, rounds=plan.answers))
    yield figure("tap → next page", [value for pair in near for value in pair], mark=Mark(100))
    yield figure(
        "tap → next page with the portal's answer",
        [there for there, _ in far],
        mark=Mark(100),
        note="sealed, to the portal (a process on this machine, SQLite) and back",
    )


def _there_and_back(rig: Rig, go: Place, back: Place, *, rounds: int) -> Iterator[tuple[float, float]]:
    """Milliseconds of each tap. The looks are taken with the pointer where the tap was."""
    there_look, back_look = _look_after(rig, go), _look_after(rig, back)
    for _ in range(rounds):
        yield _page(rig, go, there_look), _page(rig, back, back_look)


def _look_after(rig: Rig, place: Place) -> Look:
    rig.fingers.move(place)
    rig.sight.wait_still()
    before = rig.sight.look(watched_s=0)
    rig.touch(place)
    first_moment(lambda: not rig.sight.shows(before), within_s=PATIENCE_S)
    rig.sight.wait_still()
    return rig.sight.look()


def _page(rig: Rig, place: Place, look: Look) -> float:
    rig.fingers.move(place)
    rig.sight.wait_still()
    if rig.sight.shows(look):
        raise NeverSeen("the page is there before the tap")
    tapped = rig.touch(place)
    return (rig.sight.wait_for(look) - tapped) * 1000


def _type(rig: Rig, text: str) -> None:
    subprocess.run(["xdotool", "type", "--file", "-"], input=text.encode(), env=rig.environment, check=True)
    rig.sight.wait_still()
