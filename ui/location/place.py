"""The place in the client's own words."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.location import LONGEST_NOTE, LONGEST_PLACE, LocationWay
from ui.location.words import way_example
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Field, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PlaceProps:
    """What is typed so far."""

    way: LocationWay
    place: str = field(default="", repr=False)
    note: str = field(default="", repr=False)


class PlaceScreen(Screen):
    """One line for the place; a second one for what helps to find it, if there is something."""

    edited = Signal(str, str)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: PlaceProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        is_asked = props.way is not LocationWay.THIS_SITE
        self.add(
            Heading(theme, lambda: self.tr("Where is it?") if is_asked else self.tr("How do people find you here?"))
        )
        self.add(Lead(theme, lambda: self.tr("Use your own words. Your care team reads them as you write them.")))
        self.place = Field(
            theme,
            lambda: self.tr("The place"),
            name=AS_TEXT,
            why=lambda: way_example(self.props.way),
            max_length=LONGEST_PLACE,
        )
        self.place.set_text(props.place)
        if not is_asked:
            self.place.hide()
        self.note = Field(
            theme,
            lambda: self.tr("What helps to find you? You can leave this empty."),
            name=AS_TEXT,
            max_length=LONGEST_NOTE,
        )
        self.note.set_text(props.note)
        for line in (self.place, self.note):
            line.edited.connect(self._edited)
            self.add(line)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: PlaceProps) -> None:
        """Show other facts; what is typed stays."""
        self.props = props
        self.retranslate()

    def _edited(self, _text: str) -> None:
        self.place.set_error(None)
        self.edited.emit(self.place.text(), self.note.text())

    def _confirm(self) -> None:
        if self.props.way is LocationWay.THIS_SITE or self.place.text().strip():
            self.confirmed.emit()
            return
        self.place.set_error(lambda: self.tr("Please write where it is, in your own words."))
        self.place.setFocus()
