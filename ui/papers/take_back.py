"""The question before a permission is taken back."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, ButtonKind, Card, Chip, Columns, Heading, Lead, Row
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class TakeBackProps:
    """The paper that it is about."""

    title: str = field(repr=False)
    trouble: Trouble | None = None


class TakeBackScreen(Screen):
    """Asked once: what it means, and what it does not undo."""

    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: TakeBackProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, lambda: self.props.title, icon="file-text")))
        self.add(Heading(theme, lambda: self.tr("Do you want to take this permission back?")))
        self.add(Lead(theme, lambda: self.tr("You decide. You still get services.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        means = self._card(
            lambda: self.tr("What it means"),
            lambda: self.tr("From now on, this paper gives nobody the right to share your information."),
            lambda: self.tr("Staff are told that you took it back."),
        )
        stays = self._card(
            lambda: self.tr("What it does not undo"),
            lambda: self.tr("We cannot take back what other agencies have already seen."),
            lambda: self.tr("Your account stays open, and the paper stays on your list."),
        )
        self.add(Columns(theme, means, stays, left_share=1, right_share=1, stack_below=900))
        self.add_back().clicked.connect(self.went_back)
        yes = self.add_primary(lambda: self.tr("Yes, take it back"), name=AS_TEXT, kind=ButtonKind.DANGER)
        yes.clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: TakeBackProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _card(self, title: Words, *sentences: Words) -> Card:
        card = Card(self.theme, name=title, small=True)
        card.add(BodyText(self.theme, title, role="body_bold"))
        for words in sentences:
            card.add(BodyText(self.theme, words))
        return card
