"""How long the place holds."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from services.portal.locations import Hold
from ui.location.words import hold_title
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class HowLongProps:
    """What is chosen so far."""

    hold: Hold | None = None


class HowLongScreen(Screen):
    """One of four spans."""

    chosen = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: HowLongProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("How long is this true?")))
        self.add(Lead(theme, lambda: self.tr("After that, your care team knows that it is old.")))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(hold.value, hold_title(hold)) for hold in Hold),
            name=lambda: self.tr("How long"),
            selected=props.hold.value if props.hold else None,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: HowLongProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(Hold(key))
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
