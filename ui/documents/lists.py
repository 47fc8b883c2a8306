"""What was given, masked until it is opened, and what the care team asks for."""

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.documents import CannotGive, DocumentKind
from ui.documents.words import Standing, answer_title, standing_words
from ui.phrases.dates import day_words
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Lead, ListRow, Notice, NoticeKind, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT


class Removed(Enum):
    """What came of the wish to have a document deleted, just now."""

    GONE = "gone"
    STAFF_DECIDE = "staff_decide"


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One document: its kind and where it is, nothing of what is on it. `id` empty: it cannot be opened here."""

    id: str
    kind: DocumentKind = field(repr=False)
    standing: Standing


@dataclass(frozen=True, slots=True)
class RequestLine:
    """What the care team asks for. `answer`: what the client said in place of it; `is_given`: a document was given."""

    id: str
    kind: DocumentKind = field(repr=False)
    note: str = field(repr=False)
    asked_by: str = field(repr=False)
    asked_on: dt.date
    answer: CannotGive | None = field(default=None, repr=False)
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class DocumentsProps:
    """Newest first. `is_whole` False: what the portal has could not be read."""

    documents: tuple[DocumentLine, ...] = ()
    requests: tuple[RequestLine, ...] = field(default=(), repr=False)
    seen_by: tuple[str, ...] = ()
    is_whole: bool = True
    removed: Removed | None = None
    trouble: Trouble | None = None


class DocumentsScreen(Screen):
    """What is asked for comes first, then what was given."""

    add_asked = Signal()
    opened = Signal(str)
    request_taken = Signal(str)
    why_not_asked = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: DocumentsProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Your documents")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._removed = Notice(theme, self._removed_words, kind=NoticeKind.OK)
        self.add(self._removed)
        self._rows: list[QWidget] = []
        self.add_back().clicked.connect(self.went_back)
        add = self.add_primary(lambda: self.tr("Add a document"), name=AS_TEXT, icon="camera")
        add.clicked.connect(self.add_asked)
        self.set_props(props)

    def set_props(self, props: DocumentsProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._removed.setVisible(props.removed is not None)
        self._rows = self.exchange(
            self._rows,
            [
                *(self._request(request) for request in props.requests),
                *(self._document(document) for document in props.documents),
                *((self._seen_card(),) if props.seen_by else ()),
            ],
        )
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.is_whole:
            return self.tr(
                "There is no connection right now. You can still add one. It waits here, and nobody can read it."
            )
        if not self.props.documents:
            return self.tr("You have not given one yet. You choose what you give.")
        return self.tr("Nothing of them is shown until you open one.")

    def _removed_words(self) -> str:
        if self.props.removed is Removed.STAFF_DECIDE:
            return self.tr("Staff have looked at it and may need it. They decide, and you see it here.")
        return self.tr("It is deleted. Nobody can see it any more.")

    def _seen_card(self) -> Card:
        card = Card(self.theme, name=lambda: self.tr("Who can see them"), surface="tint", small=True)
        card.add(BodyText(self.theme, lambda: self.tr("Who can see them"), role="body_bold"))
        card.add(BodyText(self.theme, lambda: ", ".join(self.props.seen_by)))
        return card

    def _document(self, line: DocumentLine) -> QWidget:
        title, detail = partial(kind_title, line.kind), partial(standing_words, line.standing)
        if line.id:
            named = lambda: self.tr("Open: {what}").format(what=title())  # noqa: E731
            row = personal(ListRow(self.theme, title, detail, name=named))
            row.clicked.connect(lambda: self.opened.emit(line.id))
            return row
        card = personal(Card(self.theme, name=title, small=True))
        card.add(BodyText(self.theme, title, role="body_bold"))
        card.add(BodyText(self.theme, detail, tone="soft"))
        return card

    def _request(self, line: RequestLine) -> Card:
        title = partial(kind_title, line.kind)
        named = lambda: self.tr("Asked for: {what}").format(what=title())  # noqa: E731
        card = personal(Card(self.theme, name=named, small=True))
        card.add(BodyText(self.theme, lambda: self.tr("Your care team asks for this"), role="small_bold"))
        card.add(BodyText(self.theme, title, role="body_bold"))
        if line.note:
            card.add(BodyText(self.theme, line.note))
        card.add(BodyText(self.theme, lambda: self._asked(line), role="small", tone="soft"))
        if line.is_given or line.answer is not None:
            card.add(BodyText(self.theme, lambda: self._done(line), role="body_bold", tone="ok"))
        if not line.is_given:
            card.add(self._ways(line))
        return card

    def _ways(self, line: RequestLine) -> Row:
        take = Button(
            self.theme,
            lambda: self.tr("Take a photo of it"),
            name=lambda: self.tr("Take a photo: {what}").format(what=kind_title(line.kind)),
            icon="camera",
        )
        take.clicked.connect(lambda: self.request_taken.emit(line.id))
        why_not = Button(
            self.theme,
            lambda: self.tr("I do not have it"),
            name=lambda: self.tr("I do not have it: {what}").format(what=kind_title(line.kind)),
        )
        why_not.clicked.connect(lambda: self.why_not_asked.emit(line.id))
        return Row(self.theme, take, why_not, gap=16)

    def _asked(self, line: RequestLine) -> str:
        return self.tr("{who}, {day}").format(who=line.asked_by, day=day_words(line.asked_on))

    def _done(self, line: RequestLine) -> str:
        if line.is_given or line.answer is None:
            return self.tr("You gave one. Staff look at it.")
        return self.tr("You said: {answer}").format(answer=answer_title(line.answer))
