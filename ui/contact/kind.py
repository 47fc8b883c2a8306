"""What kind of way is added."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from services.portal.contract.contact import ContactKind
from ui.contact.words import kind_detail
from ui.phrases.contact import kind_title
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class KindProps:
    """What is chosen so far."""

    kind: ContactKind | None = None


class KindScreen(Screen):
    """One of four."""

    chosen = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: KindProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to add?")))
        self.add(Lead(theme, lambda: self.tr("One way is enough. More ways help if one stops working.")))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(kind.value, kind_title(kind), kind_detail(kind)) for kind in ContactKind),
            name=lambda: self.tr("Ways to reach you"),
            selected=props.kind.value if props.kind else None,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: KindProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(ContactKind(key))
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
