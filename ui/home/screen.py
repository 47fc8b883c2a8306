"""What a client can do."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CallToAction, Heading, Tile, TileGrid
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class HomeProps:
    """Counts only: no name, no title. `is_new_version`: the waiting paper is a newer text of a signed one."""

    waiting: int
    signed: int
    is_new_version: bool = False
    trouble: Trouble | None = None


class HomeScreen(Screen):
    """The paper that waits first, then what else there is."""

    paper_chosen = Signal()
    papers_chosen = Signal()
    help_chosen = Signal()
    account_chosen = Signal()

    def __init__(self, theme: Theme, props: HomeProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Hello. What would you like to do?")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.banner = CallToAction(
            theme,
            self._waiting_words,
            self._waiting_detail,
            button_words=lambda: self.tr("Read and sign"),
            name=AS_TEXT,
            icon="pen-line",
        )
        self.banner.clicked.connect(self.paper_chosen)
        self.add(self.banner)
        self.papers = Tile(
            theme, lambda: self.tr("My signed papers"), self._signed_words, name=AS_TEXT, icon="file-text"
        )
        self.papers.clicked.connect(self.papers_chosen)
        self.find_help = Tile(
            theme,
            lambda: self.tr("Find help near me"),
            lambda: self.tr("Food, a bed, a doctor and more"),
            name=AS_TEXT,
            icon="map-pin",
        )
        self.find_help.clicked.connect(self.help_chosen)
        self.account = Tile(
            theme,
            lambda: self.tr("Close my account"),
            lambda: self.tr("You can do this at any time"),
            name=AS_TEXT,
            icon="circle-user-round",
        )
        self.account.clicked.connect(self.account_chosen)
        self.add_gap(8)
        self.add(TileGrid(theme, self.papers, self.find_help, self.account, name=lambda: self.tr("What you can do")))
        self.set_props(props)

    def set_props(self, props: HomeProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.banner.setVisible(props.waiting > 0)
        self.retranslate()

    def _waiting_words(self) -> str:
        if self.props.waiting == 1:
            return self.tr("One paper is waiting for you to sign")
        return self.tr("%n papers are waiting for you to sign", "", self.props.waiting)

    def _waiting_detail(self) -> str:
        if self.props.is_new_version:
            return self.tr("Its text is new since you signed. About 3 minutes.")
        return self.tr("It says who may see your information. About 3 minutes.")

    def _signed_words(self) -> str:
        if self.props.signed == 0:
            return self.tr("Nothing yet")
        return self.tr("%n papers", "", self.props.signed)
