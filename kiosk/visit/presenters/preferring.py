"""How the client likes to read: used after sign-in, asked about once, and kept up with what is changed."""

from typing import Final

from kiosk.visit.flow.events.account import PreferencesKept
from kiosk.visit.flow.steps.account import HowIRead
from kiosk.visit.flow.values import Client
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contract.own_account import Contrast, Preferences, TextPercent
from services.portal.own_account import forget_preferences, keep_preferences
from ui.account.reading import ReadingProps, ReadingScreen
from ui.shell import Look
from ui.tokens import Scheme, TextSize

_SCHEMES: Final = {Contrast.LIGHT: Scheme.LIGHT, Contrast.HIGH_CONTRAST: Scheme.HIGH_CONTRAST}
_CONTRASTS: Final = {scheme: contrast for contrast, scheme in _SCHEMES.items()}


class Preferring:
    """Watches the tools of the top bar. What cannot be saved is not said: nobody waits for it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._is_used = False
        stage.moved.connect(self._use_once)
        stage.shell.language_chosen.connect(self._changed)
        stage.shell.text_size_chosen.connect(self._changed)
        stage.shell.contrast_toggled.connect(self._changed)

    def scene(self) -> Scene:
        """The page that asks."""
        stage = self._stage
        screen = ReadingScreen(stage.theme, self._props())
        screen.remembered.connect(self._remember)
        screen.forgotten.connect(self._forget)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(self._props()))

    def _props(self) -> ReadingProps:
        return ReadingProps(self._stage.shell.tools.look(), self._kept() is not None, self._stage.trouble)

    def _kept(self) -> Preferences | None:
        person = self._stage.flow.person
        return person.home.preferences if isinstance(person, Client) else None

    def _use_once(self) -> None:
        if self._is_used or not isinstance(self._stage.flow.person, Client):
            return
        self._is_used = True
        kept = self._kept()
        if kept is not None:
            self._stage.shell.tools.use(look_of(kept))

    def _changed(self) -> None:
        kept, now, client = self._kept(), self._now(), self._stage.client
        if kept is not None and kept != now:
            self._stage.quietly(
                lambda: keep_preferences(client, now), lambda _none: self._stage.news(PreferencesKept(now))
            )
        if isinstance(self._stage.flow.page, HowIRead):
            self._stage.refresh()

    def _remember(self) -> None:
        client, now = self._stage.client, self._now()
        self._stage.work(
            lambda: keep_preferences(client, now), lambda _none: self._stage.happened(PreferencesKept(now))
        )

    def _forget(self) -> None:
        client = self._stage.client
        self._stage.work(lambda: forget_preferences(client), lambda _none: self._stage.happened(PreferencesKept(None)))

    def _now(self) -> Preferences:
        return preferences_of(self._stage.shell.tools.look())


def look_of(preferences: Preferences) -> Look:
    """The look that was remembered."""
    return Look(preferences.language, TextSize(preferences.text_size.value), _SCHEMES[preferences.contrast])


def preferences_of(look: Look) -> Preferences:
    """The look as the account remembers it."""
    return Preferences(
        language=look.language, text_size=TextPercent(look.text_size.value), contrast=_CONTRASTS[look.scheme]
    )
