"""All pages once more before the care team gets them."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.documents.pixels import Pixels
from services.portal.contract.documents import DocumentKind
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Card, FactRow, Heading, Lead, Picture, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_MOST_HEIGHT = 300


@dataclass(frozen=True, slots=True)
class CheckDocumentProps:
    """What is about to be given. `has_room`: another page can be added."""

    kind: DocumentKind = field(repr=False)
    pages: tuple[Pixels, ...] = field(repr=False)
    note: str = field(default="", repr=False)
    seen_by: tuple[str, ...] = ()
    has_room: bool = True
    trouble: Trouble | None = None


class CheckDocumentScreen(Screen):
    """The last page before it leaves the visit."""

    given = Signal()
    page_asked = Signal()
    page_removed = Signal(int)
    page_moved_up = Signal(int)
    went_back = Signal()

    def __init__(self, theme: Theme, props: CheckDocumentProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Is everything right?")))
        self.add(Lead(theme, lambda: self.tr("Then your care team can see it.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        what = lambda: self.tr("What")  # noqa: E731
        self.add(FactRow(theme, what, lambda: self.props.note or kind_title(self.props.kind), name=what))
        if props.seen_by:
            seen = lambda: self.tr("Who can see it")  # noqa: E731
            self.add(FactRow(theme, seen, lambda: ", ".join(self.props.seen_by), name=seen))
        self._add_page = Button(theme, lambda: self.tr("Add another page"), name=AS_TEXT, icon="camera")
        self._add_page.clicked.connect(self.page_asked)
        self.add_row(self._add_page)
        self._pages: list[QWidget] = []
        self._shown: tuple[Pixels, ...] = ()
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Give it to my care team"), name=AS_TEXT).clicked.connect(self.given)
        self.set_props(props)

    def set_props(self, props: CheckDocumentProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._add_page.setVisible(props.has_room)
        if props.pages != self._shown:
            self._fill(props.pages)
        self.retranslate()

    def _fill(self, pages: tuple[Pixels, ...]) -> None:
        self._shown = pages
        self._pages = self.exchange(self._pages, [self._page(place) for place in range(len(pages))])

    def _page(self, place: int) -> Card:
        number = place + 1
        name = lambda: self.tr("Page {number} of {count}").format(  # noqa: E731
            number=number, count=len(self.props.pages)
        )
        card = Card(self.theme, name=name, small=True)
        card.add(personal(Picture(self.theme, name=name, most_height=_MOST_HEIGHT, pixels=self._shown[place])))
        remove = Button(
            self.theme,
            lambda: self.tr("Remove this page"),
            name=lambda: self.tr("Remove page {number}").format(number=number),
            icon="trash-2",
        )
        remove.clicked.connect(lambda: self.page_removed.emit(place))
        card.add(Row(self.theme, remove, *([self._move_up(place)] if place else [])))
        return card

    def _move_up(self, place: int) -> Button:
        up = Button(
            self.theme,
            lambda: self.tr("Move it up"),
            name=lambda: self.tr("Move page {number} up").format(number=place + 1),
        )
        up.clicked.connect(lambda: self.page_moved_up.emit(place))
        return up
