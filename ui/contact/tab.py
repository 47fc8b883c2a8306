"""What stands in the record, what waits for staff, and a way to change each."""

from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal

from services.portal.contract.contact import ContactKind, ContactUse
from services.portal.contract.reviewed import Reviewed
from ui.phrases.contact import kind_title, use_title
from ui.phrases.review import outcome_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Lead, Notice, NoticeKind, Row
from ui.words import AS_TEXT


class Standing(Enum):
    """Where an entry stands."""

    IN_RECORD = "in_record"
    WAITS = "waits"
    REMOVAL_WAITS = "removal_waits"
    NOT_TAKEN = "not_taken"


@dataclass(frozen=True, slots=True)
class Line:
    """One way to be reached. `before`: what it is meant to take the place of; `reviewed`: what staff decided."""

    id: str
    kind: ContactKind
    use: ContactUse | None
    value: str = field(repr=False)
    detail: str = field(default="", repr=False)
    standing: Standing = Standing.IN_RECORD
    before: str = field(default="", repr=False)
    is_preferred: bool = False
    reviewed: Reviewed | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TabProps:
    """The lines, those of the record first."""

    lines: tuple[Line, ...] = field(default=(), repr=False)
    is_one_on_its_way: bool = False
    trouble: Trouble | None = None


class TabScreen(Screen):
    """A card for each way; the record's can be changed or removed."""

    add_asked = Signal()
    change_asked = Signal(str)
    removal_asked = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: TabProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("How can we reach you?")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._on_its_way = Notice(
            theme,
            lambda: self.tr("A change is saved on this kiosk. It is on its way to the portal."),
            kind=NoticeKind.INFO,
        )
        self._on_its_way.setVisible(False)
        self.add(self._on_its_way)
        self._cards: list[Card] = []
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Add a way to reach me"), name=AS_TEXT).clicked.connect(self.add_asked)
        self.set_props(props)

    def set_props(self, props: TabProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._on_its_way.setVisible(props.is_one_on_its_way)
        self._cards = self.exchange(self._cards, [self._card(line) for line in props.lines])
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.lines:
            return self.tr("There is nothing here yet. Your care team can only reach you in the ways that you tell.")
        return self.tr("Your care team sees this. Staff look at every change before it counts.")

    def _card(self, line: Line) -> Card:
        card = Card(self.theme, name=lambda: kind_title(line.kind), small=True)
        card.add(BodyText(self.theme, lambda: _title(line), role="small_bold"))
        if line.detail:
            card.add(BodyText(self.theme, line.detail, role="body_bold"))
        card.add(BodyText(self.theme, line.value or line.before, role="body_bold"))
        if line.is_preferred:
            card.add(BodyText(self.theme, lambda: self.tr("This is the best way to reach you.")))
        if line.standing is Standing.IN_RECORD:
            if line.reviewed and outcome_words(line.reviewed):
                card.add(BodyText(self.theme, partial(outcome_words, line.reviewed)))
            card.add(self._buttons(line))
        else:
            card.add(BodyText(self.theme, lambda: self._standing(line)))
        return card

    def _buttons(self, line: Line) -> Row:
        change = Button(
            self.theme,
            lambda: self.tr("Change"),
            name=lambda: self.tr("Change: {what}").format(what=kind_title(line.kind)),
            icon="pen-line",
        )
        change.clicked.connect(lambda: self.change_asked.emit(line.id))
        remove = Button(
            self.theme,
            lambda: self.tr("Remove"),
            name=lambda: self.tr("Remove: {what}").format(what=kind_title(line.kind)),
            icon="trash-2",
        )
        remove.clicked.connect(lambda: self.removal_asked.emit(line.id))
        return Row(self.theme, change, remove)

    def _standing(self, line: Line) -> str:
        match line.standing:
            case Standing.REMOVAL_WAITS:
                words = self.tr("You asked to remove this. Staff will look at it.")
            case Standing.NOT_TAKEN if line.reviewed:
                words = outcome_words(line.reviewed)
            case _ if line.before:
                words = self.tr("New, in place of {before}. Staff will look at it.").format(before=line.before)
            case _:
                words = self.tr("New. Staff will look at it.")
        return words


def _title(line: Line) -> str:
    return f"{kind_title(line.kind)} · {use_title(line.use)}" if line.use else kind_title(line.kind)
