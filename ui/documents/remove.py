"""The question before a document is deleted."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.documents import DocumentKind
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, ButtonKind, Card, Heading
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class RemoveProps:
    """`is_looked_at`: staff have looked at it, so it is not the client alone who decides."""

    kind: DocumentKind = field(repr=False)
    is_looked_at: bool = False
    trouble: Trouble | None = None


class RemoveScreen(Screen):
    """Says who decides before anything is done."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: RemoveProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Do you want to have it deleted?")))
        self.add(personal(BodyText(theme, lambda: kind_title(self.props.kind), role="body_bold")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = Card(theme, name=lambda: self.tr("What happens then"))
        card.add(BodyText(theme, lambda: self.tr("What happens then"), role="body_bold"))
        card.add(BodyText(theme, self._what_happens))
        card.add(BodyText(theme, self._and_then))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(self._action, name=AS_TEXT, kind=ButtonKind.DANGER).clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: RemoveProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _what_happens(self) -> str:
        if self.props.is_looked_at:
            return self.tr("Staff have looked at it and may need it to help you. So they decide.")
        return self.tr("Staff have not looked at it. So it is gone at once, for good.")

    def _and_then(self) -> str:
        if self.props.is_looked_at:
            return self.tr("You see here what they decide. You can also ask them.")
        return self.tr("You can give it again at any time.")

    def _action(self) -> str:
        return self.tr("Ask to delete it") if self.props.is_looked_at else self.tr("Yes, delete it")
