"""The pages on which staff look after the kiosk that they stand at."""

import datetime as dt
from typing import assert_never

from kiosk.visit.flow.events.this_kiosk import HeldOpened, KioskTested
from kiosk.visit.flow.steps.this_kiosk import HeldHere, PartState, ThisKiosk, ThisKioskStep
from kiosk.visit.presenters.site import local, site_of
from kiosk.visit.presenters.stage import Place, Scene, Stage
from services.capture.port import Camera, NoPicture
from services.portal.agent_port import HeldEnvelope, PublicView, VisitPort
from services.portal.held import destroy_held
from ui.phrases.trouble import Trouble
from ui.this_kiosk.held import HeldProps, HeldScreen
from ui.this_kiosk.state import HeldLine, StateProps, StateScreen
from ui.this_kiosk.words import Part


class Tending:
    """Counts, ages and reasons; nothing of what a client gave can be seen here."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> None:
        """Test everything."""
        port, place = self._stage.port, self._stage.place
        self._stage.work(lambda: _tested(port, place), self._stage.happened)

    def scene(self, step: ThisKioskStep) -> Scene:
        """The page of a step."""
        match step:
            case ThisKiosk():
                return self._state(step)
            case HeldHere():
                return self._held(step)
            case _:
                assert_never(step)

    def _state(self, step: ThisKiosk) -> Scene:
        stage = self._stage
        held = {one.id: one for one in step.outbox.held}
        screen = StateScreen(stage.theme, _state_props(step, stage.view, None))
        screen.tested.connect(self.open)
        screen.held_opened.connect(lambda item_id: stage.happened(HeldOpened(held[item_id])))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(_state_props(step, stage.view, stage.trouble)))

    def _held(self, step: HeldHere) -> Scene:
        stage = self._stage
        line = _line(step.held, stage.view)
        screen = HeldScreen(stage.theme, HeldProps(line, step.was_tried))
        port, place, client = stage.port, stage.place, stage.client

        def again() -> KioskTested:
            port.requeue(step.held.id)
            return _tested(port, place)

        def destroyed() -> KioskTested:
            destroy_held(client, step.held.id)
            return again()

        screen.tried_again.connect(lambda: stage.work(again, stage.happened))
        screen.destruction_wanted.connect(lambda: stage.work(destroyed, stage.happened))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(HeldProps(line, step.was_tried, stage.trouble)))


def _tested(port: VisitPort, place: Place) -> KioskTested:
    printer = PartState.ABSENT
    if place.printer is not None:
        printer = PartState.WORKS if place.printer.is_ready() else PartState.FAILS
    return KioskTested(ThisKiosk(port.outbox(), printer, _camera(place.camera), place.has_voice))


def _camera(camera: Camera | None) -> PartState:
    """One look, which nobody sees."""
    if camera is None:
        return PartState.ABSENT
    try:
        camera.open()
        camera.look()
    except NoPicture:
        return PartState.FAILS
    finally:
        camera.close()
    return PartState.WORKS


def _state_props(step: ThisKiosk, view: PublicView | None, trouble: Trouble | None) -> StateProps:
    outbox, site = step.outbox, site_of(view)
    return StateProps(
        is_online=outbox.is_online,
        is_refused=outbox.is_refused,
        disk_ok=outbox.disk_ok,
        waiting=len(outbox.waiting),
        oldest_at=local(_moment(outbox.oldest_waiting_at), view) if outbox.oldest_waiting_at else None,
        held=tuple(_line(one, view) for one in outbox.held),
        printer=Part(step.printer.value),
        camera=Part(step.camera.value),
        has_voice=step.has_voice,
        help_line=site.help_line if site else "",
        trouble=trouble,
    )


def _line(held: HeldEnvelope, view: PublicView | None) -> HeldLine:
    return HeldLine(held.id, held.lane, held.code, local(_moment(held.kept_at), view))


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)
