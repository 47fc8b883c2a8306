"""Why an account is to be closed."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.rules.account import DeactivationReason
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, ButtonKind, Card, Choice, ChoiceList, Heading, Icon, Lead, Notice, NoticeKind, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_REASONS: tuple[DeactivationReason, ...] = ("used_by_other", "client_wish")


@dataclass(frozen=True, slots=True)
class DeactivateProps:
    """Whose account it is."""

    client_name: str = field(repr=False)
    trouble: Trouble | None = None


class DeactivateScreen(Screen):
    """R6 or R8; what happens then stands below."""

    confirmed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: DeactivateProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Why should the account be closed?")))
        self.add(personal(BodyText(theme, lambda: self.props.client_name)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose a reason first."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(theme, self._choices, name=lambda: self.tr("Reasons"))
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        card = Card(theme, name=lambda: self.tr("What happens then"))
        card.add(BodyText(theme, lambda: self.tr("What happens then"), role="body_bold"))
        for words in (
            lambda: self.tr("The account ends at once, on every kiosk and phone."),
            lambda: self.tr("What was given before stays. It waits for your review."),
            lambda: self.tr("To open it again, verify the person again and give a new sign-in (rule R7)."),
        ):
            card.add(BodyText(theme, words))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        go_on = self.add_primary(lambda: self.tr("Close the account"), name=AS_TEXT, kind=ButtonKind.DANGER)
        go_on.clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: DeactivateProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _choices(self) -> tuple[Choice, ...]:
        titles = {
            "used_by_other": self.tr("Somebody else used it (rule R6)"),
            "client_wish": self.tr("The client wants it (rule R8)"),
        }
        return tuple(Choice(reason, titles[reason]) for reason in _REASONS)

    def _confirm(self) -> None:
        reason = self.choices.selected()
        if reason:
            self.confirmed.emit(reason)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()


class DeactivatedScreen(Screen):
    """It is done; what to do now depends on why."""

    review_asked = Signal()
    next_client_asked = Signal()

    def __init__(self, theme: Theme, reason: DeactivationReason) -> None:
        super().__init__(theme, column=Column.READING)
        self._is_used_by_other = reason == "used_by_other"
        done = Heading(theme, lambda: self.tr("The account is closed"))
        self.add(Row(theme, Icon(theme, "circle-check", size=88, tone="ok"), done))
        self.add(Lead(theme, lambda: self.tr("Nobody can sign in to it. Who was signed in is told so.")))
        card = Card(theme, name=lambda: self.tr("What you can do now"))
        card.add(BodyText(theme, lambda: self.tr("What you can do now"), role="body_bold"))
        card.add(BodyText(theme, self._advice))
        self.add(card)
        review = self.add_secondary(lambda: self.tr("Review what clients gave"), name=AS_TEXT)
        review.clicked.connect(self.review_asked)
        self.add_primary(lambda: self.tr("Next client"), name=AS_TEXT).clicked.connect(self.next_client_asked)
        self.retranslate()

    def _advice(self) -> str:
        if self._is_used_by_other:
            return self.tr("Talk to the client. Look at what was given in the client’s name before you accept it.")
        return self.tr("If the client comes back, verify the person again. Then give a new sign-in.")
