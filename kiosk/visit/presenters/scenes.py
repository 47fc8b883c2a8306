"""Which presenter makes the page of which step."""

from typing import assert_never

from kiosk.visit.flow.events.directory import DirectoryAsked
from kiosk.visit.flow.steps import (
    AccountStep,
    ActivationStep,
    AppointmentsStep,
    AsksStep,
    CareStep,
    ClientStep,
    ContactStep,
    DirectoryStep,
    DocumentsStep,
    Ended,
    HelpEntry,
    HelpStart,
    HomeStep,
    InboxStep,
    KeepingStep,
    LocationStep,
    MessagesStep,
    PapersStep,
    PhoneStep,
    ResultsStep,
    ReviewStep,
    RoiStep,
    ScanningStep,
    SignInStep,
    StaffStep,
    Step,
    StepOfStaff,
    ThisKioskStep,
)
from kiosk.visit.presenters.activating import Activating
from kiosk.visit.presenters.appointing import Appointing
from kiosk.visit.presenters.asking import Asking
from kiosk.visit.presenters.at_desk import AtDesk
from kiosk.visit.presenters.at_home import AtHome
from kiosk.visit.presenters.by_phone import ByPhone
from kiosk.visit.presenters.caring import Caring
from kiosk.visit.presenters.contacting import Contacting
from kiosk.visit.presenters.corresponding import Corresponding
from kiosk.visit.presenters.directory import Looking
from kiosk.visit.presenters.documenting import Documenting
from kiosk.visit.presenters.helping import Helping
from kiosk.visit.presenters.keeping import Keeping
from kiosk.visit.presenters.locating import Locating
from kiosk.visit.presenters.messaging import Messaging
from kiosk.visit.presenters.my_papers import MyPapers
from kiosk.visit.presenters.own_account import OwnAccount
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.resulting import Resulting
from kiosk.visit.presenters.reviewing import Reviewing
from kiosk.visit.presenters.scanning import Scanning
from kiosk.visit.presenters.serving import Serving
from kiosk.visit.presenters.signing import Signing
from kiosk.visit.presenters.signing_in import SigningIn
from kiosk.visit.presenters.stage import Scene, Stage
from kiosk.visit.presenters.tending import Tending
from ui.home.places import Room
from ui.home.screen import Place


class Scenes:
    """All presenters of a visit, made once."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._by_phone = ByPhone(stage)
        self._signing_in = SigningIn(stage, self._by_phone)
        self._printing = Printing(stage)
        self._activating = Activating(stage, self._printing)
        self._signing = Signing(stage)
        self._locating = Locating(stage)
        self._contacting = Contacting(stage)
        self._looking = Looking(stage, self._printing)
        self._helping = Helping(stage, self._printing)
        self._appointing = Appointing(stage, self._printing)
        self._messaging = Messaging(stage, meet=self._appointing.open)
        self._documenting = Documenting(stage)
        places = {
            Place.MESSAGES: self._messaging.open,
            Place.LOCATION: self._locating.open,
            Place.CONTACT: self._contacting.open,
            Place.DIRECTORY: lambda: stage.happened(DirectoryAsked()),
        }
        self._own_account = OwnAccount(stage)
        self._my_papers = MyPapers(stage, self._signing, self._printing)
        self._resulting = Resulting(stage)
        rooms = {**self._my_papers.rooms, **self._own_account.rooms, Room.RESULTS: self._resulting.open}
        self._at_home = AtHome(
            stage,
            self._signing,
            places=places,
            read=self._messaging.read,
            meet=self._appointing.open,
            rooms=rooms,
            documents=self._documenting.open,
        )
        self._keeping = Keeping(stage)
        self._reviewing = Reviewing(stage)
        self._asking = Asking(stage)
        self._corresponding = Corresponding(stage)
        self._tending = Tending(stage)
        self._scanning = Scanning(stage)
        review = self._reviewing.open
        desk = AtDesk(
            stage,
            review=review,
            answer=self._corresponding.open,
            asks=self._asking.open_all,
            tend=self._tending.open,
        )
        self._serving = Serving(stage, self._printing, desk)
        self._caring = Caring(stage, review=review, ask=self._asking.open, invite=self._serving.invite_with)

    def speak(self, code: str) -> None:
        """The person chose another language."""
        self._serving.language = code
        self._printing.speak(code)
        self._signing.speak(code)
        self._stage.speak(code)

    def open(self, step: Step) -> Scene | None:
        """The page of a step; None at the end, where the cover is shown."""
        scene: Scene | None
        if isinstance(step, SignInStep):
            scene = self._signing_in.scene(step)
        elif isinstance(step, PhoneStep):
            scene = self._by_phone.scene(step)
        elif isinstance(step, ActivationStep):
            scene = self._activating.scene(step)
        elif isinstance(step, HelpStart | HelpEntry):
            scene = self._helping.scene(step)
        elif isinstance(step, StepOfStaff):
            scene = self._of_staff(step)
        elif isinstance(step, Ended):
            scene = None
        else:
            scene = self._of_client(step)
        return scene

    def _of_staff(self, step: StepOfStaff) -> Scene:
        scene: Scene
        if isinstance(step, StaffStep):
            scene = self._serving.scene(step)
        elif isinstance(step, CareStep):
            scene = self._caring.scene(step)
        elif isinstance(step, ThisKioskStep):
            scene = self._tending.scene(step)
        elif isinstance(step, ScanningStep):
            scene = self._scanning.scene(step)
        elif isinstance(step, AsksStep):
            scene = self._asking.scene(step)
        elif isinstance(step, InboxStep):
            scene = self._corresponding.scene(step)
        elif isinstance(step, ReviewStep):
            scene = self._reviewing.scene(step)
        else:
            assert_never(step)
        return scene

    def _of_client(self, step: ClientStep) -> Scene | None:  # noqa: PLR0912  # one for each room
        scene: Scene | None
        if isinstance(step, HomeStep):
            scene = self._at_home.scene(step)
        elif isinstance(step, AccountStep):
            scene = self._own_account.scene(step)
        elif isinstance(step, PapersStep):
            scene = self._my_papers.scene(step)
        elif isinstance(step, RoiStep):
            scene = self._signing.scene(step)
        elif isinstance(step, ContactStep):
            scene = self._contacting.scene(step)
        elif isinstance(step, LocationStep):
            scene = self._locating.scene(step)
        elif isinstance(step, MessagesStep):
            scene = self._messaging.scene(step)
        elif isinstance(step, AppointmentsStep):
            scene = self._appointing.scene(step)
        elif isinstance(step, ResultsStep):
            scene = self._resulting.scene(step)
        elif isinstance(step, DocumentsStep):
            scene = self._documenting.scene(step)
        elif isinstance(step, DirectoryStep):
            scene = self._looking.scene(step)
        elif isinstance(step, KeepingStep):
            scene = self._keeping.scene(step)
        else:
            assert_never(step)
        return scene
