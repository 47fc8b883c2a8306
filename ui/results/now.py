"""Now, or with the case manager: both with the same weight, before anything is shown."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.results.words import ResultLine, origin_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Chip, Heading, Lead, Notice, NoticeKind, Row, Stack
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class NowProps:
    """The result that is asked about."""

    line: ResultLine = field(repr=False)
    trouble: Trouble | None = None


class NowScreen(Screen):
    """Two buttons of one kind and size; neither is the primary one."""

    now_chosen = Signal()
    company_chosen = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: NowProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, lambda: self.props.line.title, icon="file-text")))
        self.add(Heading(theme, lambda: self.tr("Do you want to see this now, or with your case manager?")))
        self.add(Lead(theme, lambda: self.tr("Both are fine. You can also stop reading at any time.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        if props.line.wishes_company:
            words = lambda: self.tr("You asked to see this with your case manager. They can see that you asked.")  # noqa: E731
            self.add(Notice(theme, words, kind=NoticeKind.INFO))
        now = Button(theme, lambda: self.tr("I want to see it now"), name=AS_TEXT)
        now.clicked.connect(self.now_chosen)
        company = Button(theme, lambda: self.tr("With my case manager"), name=AS_TEXT)
        company.clicked.connect(self.company_chosen)
        self.add(Stack(theme, now, company, gap=24))
        card = Card(theme, name=lambda: self.tr("What this is"), small=True)
        card.add(BodyText(theme, lambda: self.props.line.about))
        card.add(BodyText(theme, self._company))
        card.add(BodyText(theme, lambda: origin_words(self.props.line), role="small", tone="soft"))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def _company(self) -> str:
        return self.tr("If you choose your case manager, we tell them that you want to look at it together.")

    def set_props(self, props: NowProps) -> None:
        """Show other words, or another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
