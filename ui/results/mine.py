"""Which results there are; what they say is not shown here."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.results.words import ResultLine, origin_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, Tile, TileGrid
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ResultsProps:
    """The results, newest first."""

    results: tuple[ResultLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class ResultsScreen(Screen):
    """A tile a result. Which there are is settled when the page is made."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: ResultsProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("My assessment results")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        tiles = [self._tile(place) for place in range(len(props.results))]
        self.add(TileGrid(theme, *tiles, name=lambda: self.tr("Results that staff share with you")))
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: ResultsProps) -> None:
        """Show the same results in other words, or another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.results:
            return self.tr("Staff share nothing here now.")
        return self.tr("Staff share these with you. Choose one. The next page does not show it yet.")

    def _tile(self, place: int) -> Tile:
        title, detail = lambda: self.props.results[place].title, lambda: origin_words(self.props.results[place])
        tile = Tile(self.theme, title, detail, name=AS_TEXT, icon="file-text")
        tile.clicked.connect(lambda: self.chosen.emit(self.props.results[place].id))
        return tile
