"""Where somebody begins: a line to type into, and the big tiles."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.directory import CATEGORY_ICONS, category_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, ButtonGrid, Field, Heading, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class StartProps:
    """`query`: what is typed. `is_missing`: this kiosk has no directory yet. `has_favourites`: there is a list."""

    query: str = field(default="", repr=False)
    is_missing: bool = False
    has_favourites: bool = False
    trouble: Trouble | None = None


class StartScreen(Screen):
    """Nobody need be signed in here."""

    searched = Signal(str)
    edited = Signal(str)
    category_chosen = Signal(str)
    favourites_chosen = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: StartProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self._heading = Heading(theme, lambda: self.tr("What do you need?"))
        self.add(self._heading)
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(
            theme,
            lambda: self.tr("This kiosk has no list of places yet. Please ask staff."),
            kind=NoticeKind.WARN,
        )
        self.add(self._missing)
        self.query = Field(theme, lambda: self.tr("Type what you look for"), name=AS_TEXT, max_length=100)
        self.query.set_text(props.query)
        self.query.edited.connect(self._edited)
        self.add(self.query)
        self.tiles = ButtonGrid(
            theme, *map(self._tile, CATEGORY_ICONS), name=lambda: self.tr("Kinds of help"), most_columns=4
        )
        self.add(self.tiles)
        self.add_back().clicked.connect(self.went_back)
        self.favourites = self.add_secondary(lambda: self.tr("My list"), name=AS_TEXT, icon="star")
        self.favourites.clicked.connect(self.favourites_chosen)
        self.add_primary(lambda: self.tr("Search"), name=AS_TEXT, icon="search").clicked.connect(self._search)
        self.set_props(props)

    def set_props(self, props: StartProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._missing.setVisible(props.is_missing)
        self.favourites.setVisible(props.has_favourites)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The heading: the keyboard would cover the tiles."""
        return self._heading

    def _tile(self, category: str) -> Button:
        button = Button(self.theme, lambda: category_words(category), name=AS_TEXT, icon=CATEGORY_ICONS[category])
        button.clicked.connect(lambda: self.category_chosen.emit(category))
        return button

    def _edited(self, text: str) -> None:
        self.query.set_error(None)
        self.edited.emit(text)

    def _search(self) -> None:
        text = self.query.text().strip()
        if text:
            self.searched.emit(text)
            return
        self.query.set_error(lambda: self.tr("Please type a word first, or touch one of the kinds of help."))
        self.query.setFocus()
