"""Which presenter makes the page of which step."""

from typing import assert_never

from kiosk.visit.flow.directory_steps import DirectoryStep
from kiosk.visit.flow.steps import ActivationStep, Ended, HomeStep, RoiStep, SignInStep, StaffStep, Step
from kiosk.visit.presenters.activating import Activating
from kiosk.visit.presenters.at_home import AtHome
from kiosk.visit.presenters.directory import Looking
from kiosk.visit.presenters.serving import Serving
from kiosk.visit.presenters.signing import Signing
from kiosk.visit.presenters.signing_in import SigningIn
from kiosk.visit.presenters.stage import Scene, Stage


class Scenes:
    """All presenters of a visit, made once."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._signing_in = SigningIn(stage)
        self._activating = Activating(stage)
        self._signing = Signing(stage)
        self._at_home = AtHome(stage, self._signing)
        self._serving = Serving(stage)
        self._looking = Looking(stage)

    def speak(self, code: str) -> None:
        """The person chose another language."""
        self._serving.language = code
        self._stage.speak(code)
        self._signing.speak(code)

    def open(self, step: Step) -> Scene | None:  # noqa: PLR0911  # one for each feature
        """The page of a step; None at the end, where the cover is shown."""
        if isinstance(step, SignInStep):
            return self._signing_in.scene(step)
        if isinstance(step, ActivationStep):
            return self._activating.scene(step)
        if isinstance(step, HomeStep):
            return self._at_home.scene(step)
        if isinstance(step, RoiStep):
            return self._signing.scene(step)
        if isinstance(step, StaffStep):
            return self._serving.scene(step)
        if isinstance(step, DirectoryStep):
            return self._looking.scene(step)
        if isinstance(step, Ended):
            return None
        assert_never(step)
