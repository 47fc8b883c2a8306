"""One document with its pages, which can be hidden at once."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.documents.pixels import Pixels
from services.portal.contract.documents import DocumentKind, RemovalState
from ui.documents.words import Standing, standing_words
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Heading, Picture, Row, Stack
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_MOST_HEIGHT = 900


@dataclass(frozen=True, slots=True)
class DocumentProps:
    """A document. `note`: what it is, in the client's words, where no kind fits."""

    kind: DocumentKind = field(repr=False)
    standing: Standing
    pages: tuple[Pixels, ...] = field(repr=False)
    note: str = field(default="", repr=False)
    trouble: Trouble | None = None


class DocumentScreen(Screen):
    """The pages below each other. *Hide* covers them, whoever stands behind."""

    removal_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: DocumentProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._is_hidden = False
        self.add(Heading(theme, lambda: self.tr("Your document")))
        self.add(personal(BodyText(theme, lambda: kind_title(self.props.kind), role="body_bold")))
        if props.note:
            self.add(personal(BodyText(theme, props.note)))
        self.add(BodyText(theme, lambda: standing_words(self.props.standing), tone="soft"))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        hide = Button(theme, self._hide_words, name=AS_TEXT, icon="eye-off")
        hide.clicked.connect(self._flip)
        remove = Button(theme, self._remove_words, name=AS_TEXT, icon="trash-2")
        remove.clicked.connect(self.removal_asked)
        if props.standing.removal is RemovalState.ASKED:
            remove.hide()
        self.add(Row(theme, hide, remove, gap=16))
        self.pages = personal(Stack(theme, *(self._page(number) for number in range(len(props.pages)))))
        self.add(self.pages)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: DocumentProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _page(self, number: int) -> Picture:
        pages = self.props.pages
        return Picture(
            self.theme,
            name=lambda: self.tr("Page {number} of {count}").format(number=number + 1, count=len(pages)),
            most_height=_MOST_HEIGHT,
            pixels=pages[number],
        )

    def _flip(self) -> None:
        self._is_hidden = not self._is_hidden
        self.pages.setVisible(not self._is_hidden)
        self.retranslate()

    def _hide_words(self) -> str:
        return self.tr("Show it") if self._is_hidden else self.tr("Hide it")

    def _remove_words(self) -> str:
        return self.tr("Delete it") if self.props.standing.looked_on is None else self.tr("Ask to delete it")
