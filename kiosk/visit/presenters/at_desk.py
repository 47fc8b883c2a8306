"""The home of staff: what they can do, and how much waits."""

from collections.abc import Callable, Mapping

from kiosk.messages import EndReason
from kiosk.visit.flow.events.staff import DeskRead, FindClientAsked
from kiosk.visit.flow.values import Staff
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.desk import desk
from ui.staff.home import Duty, StaffHomeProps, StaffHomeScreen


class AtDesk:
    """The counts are asked for anew each time that the page comes."""

    def __init__(
        self,
        stage: Stage,
        *,
        review: Callable[[], None],
        answer: Callable[[], None],
        asks: Callable[[], None],
        tend: Callable[[], None],
    ) -> None:
        self._stage = stage
        self._duties: Mapping[Duty, Callable[[], None]] = {
            Duty.FIND: lambda: stage.happened(FindClientAsked()),
            Duty.REVIEW: review,
            Duty.MESSAGES: answer,
            Duty.ASKS: asks,
            Duty.KIOSK: tend,
            Duty.END: lambda: stage.end(EndReason.SIGNED_OUT),
        }

    def scene(self) -> Scene:
        """The page."""
        stage = self._stage
        screen = StaffHomeScreen(stage.theme, self._props())
        screen.duty_chosen.connect(lambda duty: self._duties[duty]())
        client = stage.client
        stage.quietly(lambda: desk(client), lambda found: stage.news(DeskRead(found)))
        return Scene(screen, lambda: screen.set_props(self._props()))

    def _props(self) -> StaffHomeProps:
        person, trouble = self._stage.flow.person, self._stage.trouble
        if not isinstance(person, Staff) or person.desk is None:
            return StaffHomeProps(trouble=trouble)
        waits = person.desk
        return StaffHomeProps(waits.reviews, waits.messages, waits.asks, waits.overdue, trouble)
