"""The power cuts at length, a line for each story."""

import time
from pathlib import Path
from typing import Final

from tests.crash.power.cuts import Tally, cut_in_parallel, record_story
from tests.crash.power.stories import PORTAL_STORY, RECEIPTS_STORY, outbox_story
from tests.crash.power.story import Story

_SHOWN: Final = 5
_PROOF: Final = 300


def run(folder: Path, *, points: int, rounds: int, seed: str, processes: int) -> bool:
    """Whether all stories lost nothing, and the outbox with synchronous=NORMAL did. Raises CannotRecord."""
    proof = max(_PROOF, points // 10)
    normal = outbox_story("NORMAL", rounds=rounds)
    shares = {
        outbox_story("FULL", rounds=rounds): points,
        normal: proof,
        RECEIPTS_STORY: proof,
        PORTAL_STORY: proof // 5,
    }
    tallies = {
        story: _cut(story, folder, points=share, seed=seed, processes=processes) for story, share in shares.items()
    }
    if not tallies[normal].losses:
        print("NORMAL lost nothing: this harness would not see a loss")
    good = [not tally.losses and not tally.damages for story, tally in tallies.items() if story is not normal]
    return all(good) and bool(tallies[normal].losses)


def _cut(story: Story, folder: Path, *, points: int, seed: str, processes: int) -> Tally:
    started = time.monotonic()
    events = record_story(folder, story)
    tally = cut_in_parallel(events, story, folder, points=points, seed=seed, processes=processes)
    print(
        f"power · {story.name}: {tally.calls} calls, {tally.promises} acknowledgements, {tally.points} power cuts; "
        f"{len(tally.losses)} lost something acknowledged, {len(tally.damages)} left damage "
        f"({time.monotonic() - started:.0f} s)",
        flush=True,
    )
    for line in [*tally.losses[:_SHOWN], *tally.damages[:_SHOWN]]:
        print(f"  {line[:200]}")
    return tally
