"""What a number or an address is used for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from services.portal.contract.contact import ContactKind, ContactUse
from ui.contact.words import uses_of
from ui.phrases.contact import use_title
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class UseProps:
    """What is chosen so far."""

    kind: ContactKind
    use: ContactUse | None = None


class UseScreen(Screen):
    """One of the uses of the kind."""

    chosen = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: UseProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is it?")))
        self.add(Lead(theme, lambda: self.tr("So your care team knows when it works.")))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(use.value, use_title(use)) for use in uses_of(props.kind)),
            name=lambda: self.tr("What it is used for"),
            selected=props.use.value if props.use else None,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: UseProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(ContactUse(key))
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
