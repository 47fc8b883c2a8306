"""One thing that a client gave, beside what stands in the record."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.documents.pixels import Pixels
from services.portal.contract.review import ReviewKind
from ui.phrases.dates import day_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.review.facts import Fact, fact_label
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Chip, FactRow, Heading, Notice, NoticeKind, Picture, Row, Stack
from ui.widgets.personal import personal
from ui.words import AS_TEXT, Words

_MOST_HEIGHT = 760


@dataclass(frozen=True, slots=True)
class ItemProps:
    """`facts`: what there is to compare, in order. `is_changed_meanwhile`: staff changed the same place since."""

    kind: ReviewKind
    given_on: dt.date
    facts: tuple[tuple[Fact, Words], ...] = field(repr=False)
    pages: tuple[Pixels, ...] = field(default=(), repr=False)
    is_changed_meanwhile: bool = False
    signs_in: bool = False
    is_late: bool = False
    is_doubted: bool = False
    trouble: Trouble | None = None

    @property
    def can_be_corrected(self) -> bool:
        """A signature stands as it was given."""
        is_removal = any(fact is Fact.REMOVED for fact, _ in self.facts)
        return self.kind not in (ReviewKind.SIGNATURE, ReviewKind.REVOCATION) and not is_removal

    @property
    def can_be_rejected(self) -> bool:
        """A permission may always be taken back."""
        return self.kind is not ReviewKind.REVOCATION


class ItemScreen(Screen):
    """Enter accepts it: the button has the focus when the page comes."""

    accepted = Signal()
    correction_asked = Signal()
    rejection_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ItemProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, self._chip, icon="mail-open")))
        self.add(Heading(theme, self._heading))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for notice in self._notices():
            self.add(notice)
        self.add(personal(Stack(theme, *(self._fact(fact, value) for fact, value in props.facts), gap=0)))
        if others := self._other_answers():
            self.add(Row(theme, *others, gap=16))
        for number in range(len(props.pages)):
            self.add(personal(self._page(number)))
        self.add_back().clicked.connect(self.went_back)
        self.accept = self.add_primary(self._accept_words, name=AS_TEXT, icon="check")
        self.accept.clicked.connect(self.accepted)
        self.set_props(props)

    def set_props(self, props: ItemProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """Accept: most of what comes is right."""
        return self.accept

    def _chip(self) -> str:
        given = self.tr("Given in the portal · {day}")
        late = self.tr("Given in the portal · {day} · waited on a kiosk")
        return (late if self.props.is_late else given).format(day=day_words(self.props.given_on))

    def _heading(self) -> str:
        if self.props.kind is ReviewKind.REVOCATION:
            return self.tr("A permission was taken back")
        return self.tr("Can this be taken over?")

    def _accept_words(self) -> str:
        return self.tr("Accept") if self.props.can_be_rejected else self.tr("I have seen it")

    def _notices(self) -> Iterator[Notice]:
        if self.props.is_doubted:
            yield self._notice(
                lambda: self.tr("This account was closed because somebody else used it. Ask the client first.")
            )
        if self.props.is_changed_meanwhile:
            yield self._notice(lambda: self.tr("Staff changed this after the client had looked. You see both."))
        if self.props.signs_in:
            yield self._notice(lambda: self.tr("The client signs in with this address. Accept changes it there too."))

    def _notice(self, words: Words) -> Notice:
        return Notice(self.theme, words, kind=NoticeKind.WARN)

    def _other_answers(self) -> list[Button]:
        correct = Button(self.theme, lambda: self.tr("Correct"), name=AS_TEXT, icon="pen-line")
        correct.clicked.connect(self.correction_asked)
        reject = Button(self.theme, lambda: self.tr("Reject"), name=AS_TEXT, icon="x")
        reject.clicked.connect(self.rejection_asked)
        wanted = ((correct, self.props.can_be_corrected), (reject, self.props.can_be_rejected))
        return [button for button, is_wanted in wanted if is_wanted]

    def _fact(self, fact: Fact, value: Words) -> QWidget:
        return FactRow(self.theme, lambda: fact_label(fact), value, name=lambda: fact_label(fact))

    def _page(self, number: int) -> Picture:
        pages = self.props.pages
        return Picture(
            self.theme,
            name=lambda: self.tr("Page {number} of {count}").format(number=number + 1, count=len(pages)),
            most_height=_MOST_HEIGHT,
            pixels=pages[number],
        )
