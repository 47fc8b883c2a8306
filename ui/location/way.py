"""What kind of place it is."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from services.portal.contract.location import LocationWay
from ui.location.words import way_example, way_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT

_ORDER = (LocationWay.THIS_SITE, LocationWay.PLACE, LocationWay.CROSS_STREETS, LocationWay.LANDMARK)


@dataclass(frozen=True, slots=True)
class WayProps:
    """What is chosen so far."""

    way: LocationWay | None = None
    trouble: Trouble | None = None


class WayScreen(Screen):
    """One of four ways to tell a place, or one out of the directory."""

    chosen = Signal(object)
    list_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: WayProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What kind of place is it?")))
        self.add(Lead(theme, lambda: self.tr("So we can ask for it in the right way.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(way.value, way_title(way), way_example(way)) for way in _ORDER),
            name=lambda: self.tr("Kinds of places"),
            selected=props.way.value if props.way else None,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        from_list = Button(theme, lambda: self.tr("Look in the list of places"), name=AS_TEXT, icon="search")
        from_list.clicked.connect(self.list_asked)
        self.add_row(from_list)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: WayProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(LocationWay(key))
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
