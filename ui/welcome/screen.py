"""The first page: sign in, or an invitation."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, EndVisit, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, ButtonKind, Card, Chip, Columns, Heading, Lead, Notice, NoticeKind, Row, Stack
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class WelcomeProps:
    """`site_name` empty: not known yet."""

    site_name: str = ""
    trouble: Trouble | None = None
    is_demo: bool = False


class WelcomeScreen(Screen):
    """Nobody is known here; nothing can be typed."""

    sign_in_chosen = Signal()
    invitation_chosen = Signal()
    help_chosen = Signal()

    def __init__(self, theme: Theme, props: WelcomeProps) -> None:
        super().__init__(theme, column=Column.CHOOSING, end_visit=EndVisit.NONE)
        self.props = props
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._demo = Notice(
            theme,
            lambda: self.tr(
                "This is a demo with people who do not exist. To close it, press Ctrl+C where you started it."
            ),
            kind=NoticeKind.INFO,
        )
        self.add(self._demo)
        self.add(QWidget(), 2)
        self.add(Columns(theme, self._choices(theme), self._promise(theme), left_share=6, right_share=5))
        self.add(QWidget(), 3)
        self.set_props(props)

    def set_props(self, props: WelcomeProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._demo.setVisible(props.is_demo)
        self.retranslate()

    def _choices(self, theme: Theme) -> Stack:
        sign_in = Button(theme, lambda: self.tr("Sign in"), name=AS_TEXT, kind=ButtonKind.PRIMARY, icon="id-card")
        sign_in.clicked.connect(self.sign_in_chosen)
        invitation = Button(theme, lambda: self.tr("I have an invitation"), name=AS_TEXT, icon="mail-open")
        invitation.clicked.connect(self.invitation_chosen)
        find_help = Button(theme, lambda: self.tr("Find help near me"), name=AS_TEXT, icon="map-pin")
        find_help.clicked.connect(self.help_chosen)
        return Stack(
            theme,
            Heading(theme, lambda: self.tr("Welcome."), role="display"),
            Lead(theme, lambda: self.tr("Read and sign your papers here. See what you have signed.")),
            sign_in,
            invitation,
            find_help,
            gap=28,
        )

    def _promise(self, theme: Theme) -> QWidget:
        card = Card(theme, name=lambda: self.tr("This computer is shared."))
        card.add(BodyText(theme, lambda: self.tr("This computer is shared."), role="subheading"))
        card.add(
            BodyText(
                theme,
                lambda: self.tr(
                    "When you end your visit, nothing of yours stays on it. If you walk away, it ends by itself."
                ),
            )
        )
        card.add(Row(theme, Chip(theme, self._place, icon="shield-check")))
        centred = QWidget()
        column = QVBoxLayout(centred)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(card)
        column.addStretch(1)
        return centred

    def _place(self) -> str:
        return self.props.site_name or self.tr("Your visit is private")
