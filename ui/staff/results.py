"""Who was found."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract import ClientSummary
from ui.phrases.account import account_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ResultsProps:
    """The hits: name, year of birth, HMIS id and state of the account."""

    hits: tuple[ClientSummary, ...] = field(repr=False)
    trouble: Trouble | None = None


class ResultsScreen(Screen):
    """One of the hits is opened."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: ResultsProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Who is it?")))
        self.add(Lead(theme, lambda: self.tr("%n people were found. Choose one.", "", len(self.props.hits))))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose a person first."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        only = props.hits[0].client_ref if len(props.hits) == 1 else None
        self.choices = personal(ChoiceList(theme, self._choices, name=lambda: self.tr("People found"), selected=only))
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        record = self.add_primary(lambda: self.tr("Open the record"), name=AS_TEXT)
        record.clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: ResultsProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(hit.client_ref, hit.name, self._detail(hit)) for hit in self.props.hits)

    def _detail(self, hit: ClientSummary) -> str:
        born = str(hit.birth_year) if hit.birth_year else self.tr("unknown")
        return self.tr("Born {year} · HMIS id {hmis_id} · {account}").format(
            year=born, hmis_id=hit.hmis_id, account=account_words(hit.account)
        )

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(key)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
