"""The rules of the model, and what must hold at the end of every play."""

import datetime as dt
from collections import defaultdict
from typing import ClassVar, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.crash.model.county import TERM_DAYS, County
from tests.crash.model.kiosk import Fault, Image, ModelKiosk

_LANES: Final = ("signature", "document", "message")
_YEARS: Final = dt.timedelta(days=3653)
_ROUNDS: Final = 60

_WHICH = st.sampled_from((0, 1))
_LANE = st.sampled_from(_LANES)


class Kiosks(RuleBasedStateMachine):
    """Two kiosks and one portal. `county` is set by who runs it."""

    county: ClassVar[County]

    @initialize()
    def begin(self) -> None:
        """Two fresh kiosks."""
        self.kiosks = self.county.two_kiosks()
        self.saved: dict[str, list[str]] = defaultdict(list)
        self.gone: set[str] = set()
        self.robbed: set[str] = set()
        self.images: dict[str, list[Image]] = defaultdict(list)

    @rule(which=_WHICH, lane=_LANE)
    def submit(self, which: int, lane: str) -> None:
        """A person gives a paper, and is told that it is saved."""
        kiosk = self.kiosks[which]
        saved = kiosk.submit(lane)
        assert saved is not None
        self.saved[kiosk.id].append(saved.id)

    @rule(which=_WHICH, lane=_LANE)
    def submit_to_a_full_disk(self, which: int, lane: str) -> None:
        """It is said, and nothing was stored."""
        kiosk = self.kiosks[which]
        before = kiosk.outbox.head()
        kiosk.is_disk_full = True
        assert kiosk.submit(lane) is None
        kiosk.is_disk_full = False
        assert kiosk.outbox.head() == before

    @rule(which=_WHICH, fault=st.sampled_from(Fault), blocked=st.frozensets(_LANE, max_size=2))
    def deliver(self, which: int, fault: Fault, blocked: frozenset[str]) -> None:
        """A round of delivery; blocked lanes let the others overtake them."""
        self.kiosks[which].deliver(fault, blocked=blocked)

    @rule(which=_WHICH, number=st.integers(0, 50))
    def duplicate_arrives_late(self, which: int, number: int) -> None:
        """A copy that was on the way for long."""
        self.kiosks[which].send_again(number)

    @rule(which=_WHICH, fault=st.sampled_from((Fault.NONE, Fault.OFFLINE, Fault.REPLY_LOST, Fault.DOUBLED)))
    def run_errands(self, which: int, fault: Fault) -> None:
        """Heartbeat and public cache."""
        self.kiosks[which].errands(fault)

    @rule(which=_WHICH, times=st.sampled_from((-1, 0, 1)))
    def set_clock(self, which: int, times: int) -> None:
        """The clock jumps by ten years, and the agent notices."""
        self.kiosks[which].ahead = times * _YEARS
        self._beat(self.kiosks[which])

    @rule(which=_WHICH)
    def restart(self, which: int) -> None:
        """The agent ends and starts."""
        self.kiosks[which].stop()
        self.kiosks[which].start()

    @rule()
    def rotate_keys(self) -> None:
        """The portal has a new sealing key."""
        self.county.kit.rotate_keys()

    @rule(which=_WHICH, days=st.sampled_from((None, TERM_DAYS)))
    def set_term(self, which: int, days: int | None) -> None:
        """The portal refuses papers for a while; staff put back what was held."""
        self.county.set_term(days)
        self.kiosks[which].requeue_all()

    @rule(which=_WHICH)
    def copy_image(self, which: int) -> None:
        """Somebody copies the disk."""
        self.images[self.kiosks[which].id].append(self.kiosks[which].image())

    @rule(which=_WHICH, number=st.integers(0, 10))
    def restore_image(self, which: int, number: int) -> None:
        """The portal has just heard of all that the kiosk holds; then an old disk is put back."""
        kiosk = self.kiosks[which]
        images = self.images[kiosk.id]
        if not images:
            return
        image = images[number % len(images)]
        self._beat(kiosk)
        if image.last_seq < kiosk.outbox.head().seq:
            self.robbed.add(kiosk.id)
        waiting = self._waiting(kiosk)
        kiosk.restore(image)
        self.gone |= waiting - self._waiting(kiosk)
        # What an earlier theft took may be in the image again.
        self.gone -= self._waiting(kiosk)

    @rule(which=_WHICH, number=st.integers(0, 10))
    def remove_row(self, which: int, number: int) -> None:
        """Somebody deletes what waits. It is missing where it had no effect yet, refused or never seen."""
        kiosk = self.kiosks[which]
        waiting = sorted(self._waiting(kiosk))
        if not waiting:
            return
        item = waiting[number % len(waiting)]
        kiosk.remove(item)
        if not self.county.effects(kiosk.id).results[item]:
            self.robbed.add(kiosk.id)
            self.gone.add(item)

    def teardown(self) -> None:
        """All faults end; each keep has exactly one effect, and an alarm tells of each theft and of nothing else."""
        if not hasattr(self, "kiosks"):
            return
        self.county.set_term(TERM_DAYS)
        for kiosk in self.kiosks:
            self._bring_home(kiosk)
            self._check(kiosk)
            kiosk.stop()

    def _bring_home(self, kiosk: ModelKiosk) -> None:
        for _ in range(_ROUNDS):
            kiosk.requeue_all()
            self._beat(kiosk)
            if not kiosk.outbox.not_received():
                return
            kiosk.deliver(Fault.NONE)
        raise AssertionError(f"still waiting: {kiosk.outbox.not_received()}, {kiosk.outbox.held()}")

    def _check(self, kiosk: ModelKiosk) -> None:
        effects = self.county.effects(kiosk.id)
        for name, counted in (
            ("signatures", effects.signatures),
            ("results", effects.results),
            ("events", effects.events),
        ):
            for item in self.saved[kiosk.id]:
                least = 0 if item in self.gone else 1
                assert least <= counted[item] <= 1, f"{name}: {item} counts {counted[item]} times"
            assert not set(counted) - set(self.saved[kiosk.id]), f"{name}: what nobody gave"
        assert bool(effects.alarms) == (kiosk.id in self.robbed), f"robbed: {self.robbed}, alarms: {effects.alarms}"

    @staticmethod
    def _beat(kiosk: ModelKiosk) -> None:
        """A heartbeat arrives. With a wrong clock the first errand is refused, which tells the agent the time."""
        for _ in range(2):
            kiosk.errands()

    @staticmethod
    def _waiting(kiosk: ModelKiosk) -> set[str]:
        return {row.id for row in kiosk.outbox.stored() if row.envelope is not None and row.receipt is None}
