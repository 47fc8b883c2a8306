"""What the overlay can show."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Language
from ui.shell.overlay import Panel
from ui.theme import Theme
from ui.tokens import TextSize
from ui.widgets import Button, ButtonKind, Choice, ChoiceList, Heading, Lead, RichLine, Run
from ui.words import AS_TEXT, Words

Tool: TypeAlias = tuple[Words, str, Callable[[], None]]
"""Words, icon, and what it does."""


class StillTherePanel(Panel):
    """*Are you still there?* with the seconds that are left."""

    stayed = Signal()
    end_visit_asked = Signal()

    def __init__(self, theme: Theme, *, seconds_left: int) -> None:
        super().__init__(theme, name=lambda: self.tr("Are you still there?"), can_close=False)
        self._seconds = seconds_left
        self._line = RichLine(theme, self._runs)
        self.add(Heading(theme, lambda: self.tr("Are you still there?")))
        self.add(self._line)
        stay = Button(theme, lambda: self.tr("Yes, keep going"), name=AS_TEXT, kind=ButtonKind.PRIMARY)
        stay.clicked.connect(self.stayed)
        end = Button(theme, lambda: self.tr("End visit"), name=AS_TEXT, kind=ButtonKind.QUIET, icon="log-out")
        end.clicked.connect(self.end_visit_asked)
        self.set_buttons(stay, end)

    def set_seconds(self, seconds_left: int) -> None:
        """Say another number of seconds."""
        self._seconds = seconds_left
        self._line.retranslate()

    def _runs(self) -> tuple[Run, ...]:
        time = self.tr("%n seconds", "", self._seconds)
        before, _, after = self.tr("This visit ends in {time}. Then nothing of yours stays here.").partition("{time}")
        return Run(before), Run(time, bold=True), Run(after)


class ClosablePanel(Panel):
    """A panel with a *Close* button."""

    closed = Signal()

    def _end_with_close(self, theme: Theme, *before: Button) -> None:
        close = Button(theme, self._close_words, name=AS_TEXT, icon="x")
        close.clicked.connect(self.closed)
        self.set_buttons(*before, close)

    def _close_words(self) -> str:
        return self.tr("Close")


class LanguagePanel(ClosablePanel):
    """The languages, each by its own name."""

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, *, languages: tuple[Language, ...], code: str) -> None:
        super().__init__(theme, name=lambda: self.tr("Language"))
        self._list = ChoiceList(
            theme,
            lambda: tuple(Choice(language.code, language.own_name) for language in languages),
            name=lambda: self.tr("Language"),
            selected=code,
        )
        self._list.chosen.connect(self.language_chosen)
        self.add(Heading(theme, lambda: self.tr("Language")))
        self.add(self._list)
        self._end_with_close(theme)

    def first_focus(self) -> QWidget | None:
        return next(iter(self._list.rows()), None)


class TextSizePanel(ClosablePanel):
    """The three text sizes."""

    text_size_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=lambda: self.tr("Text size"))
        self._list = ChoiceList(
            theme, self._choices, name=lambda: self.tr("Text size"), selected=str(theme.text_size.value)
        )
        self._list.chosen.connect(lambda key: self.text_size_chosen.emit(TextSize(int(key))))
        self.add(Heading(theme, lambda: self.tr("Text size")))
        self.add(self._list)
        self._end_with_close(theme)

    def first_focus(self) -> QWidget | None:
        return next(iter(self._list.rows()), None)

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice("100", self.tr("Normal")),
            Choice("125", self.tr("Large")),
            Choice("150", self.tr("Largest")),
        )


class DisplayPanel(ClosablePanel):
    """The tools that did not fit into the top bar."""

    def __init__(self, theme: Theme, tools: tuple[Tool, ...]) -> None:
        super().__init__(theme, name=lambda: self.tr("Display"))
        self.add(Heading(theme, lambda: self.tr("Display")))
        self._tools = [self._make(theme, words, icon, act) for words, icon, act in tools]
        self._end_with_close(theme)

    def first_focus(self) -> QWidget | None:
        return self._tools[0]

    def _make(self, theme: Theme, words: Words, icon: str, act: Callable[[], None]) -> Button:
        button = Button(theme, words, name=AS_TEXT, kind=ButtonKind.QUIET, icon=icon)
        button.clicked.connect(act)
        self.add(button)
        return button


class BusyPanel(Panel):
    """*One moment…*: the page waits; the visit can be ended all the same."""

    end_visit_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=lambda: self.tr("One moment…"), can_close=False)
        self.add(Heading(theme, lambda: self.tr("One moment…")))
        self.add(Lead(theme, lambda: self.tr("This can take a few seconds.")))
        end = Button(theme, lambda: self.tr("End visit"), name=AS_TEXT, kind=ButtonKind.QUIET, icon="log-out")
        end.clicked.connect(self.end_visit_asked)
        self.set_buttons(end)
