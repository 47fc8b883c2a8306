"""How to sign in from now on."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT

PASSWORD = "password"  # noqa: S105 - the key of a choice
CARD = "card"


@dataclass(frozen=True, slots=True)
class MethodProps:
    """`email_hint`: the invited address, masked."""

    email_hint: str = field(repr=False)


class MethodScreen(Screen):
    """Password, or card and PIN."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, props: MethodProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("How do you want to sign in?")))
        self.add(Lead(theme, lambda: self.tr("Staff can change this for you at any time.")))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of the two ways."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(theme, self._choices, name=lambda: self.tr("Ways to sign in"))
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: MethodProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice(
                PASSWORD,
                self.tr("E-mail and password"),
                self.tr("You sign in with {email}. Good if you use your e-mail often.").format(
                    email=self.props.email_hint
                ),
            ),
            Choice(
                CARD,
                self.tr("Card and PIN"),
                self.tr("You get a card number and choose a PIN. Good if you have no phone."),
            ),
        )

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(key)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
