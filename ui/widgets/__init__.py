"""The widgets of every screen. Nothing else in `ui` makes buttons, fields or scroll areas."""

from ui.widgets.button import Button, ButtonKind
from ui.widgets.choices import CheckRow, Choice, ChoiceList
from ui.widgets.date_field import DateField, DateParts
from ui.widgets.entry import Entry, Keys
from ui.widgets.facts import FactRow, MaskedValue
from ui.widgets.field import Field
from ui.widgets.flow import Run
from ui.widgets.icon import Icon
from ui.widgets.layouts import Columns, Row, Stack
from ui.widgets.list_row import ButtonGrid, ListRow
from ui.widgets.long_field import LongField
from ui.widgets.picture import Picture
from ui.widgets.qr_image import QrImage
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.signature_pad import PadPoint, SignaturePad
from ui.widgets.surface import Card, Chip, Notice, NoticeKind
from ui.widgets.text import BodyText, Countdown, Heading, Lead, RichLine, Text
from ui.widgets.text_box import TextBox, TypedInto
from ui.widgets.text_page import Block, Bullet, Numbered, Paragraph, Subheading, TextPage
from ui.widgets.tile import CallToAction, Tile, TileGrid

__all__ = [
    "Block",
    "BodyText",
    "Bullet",
    "Button",
    "ButtonGrid",
    "ButtonKind",
    "CallToAction",
    "Card",
    "CheckRow",
    "Chip",
    "Choice",
    "ChoiceList",
    "Columns",
    "Countdown",
    "DateField",
    "DateParts",
    "Entry",
    "FactRow",
    "Field",
    "Heading",
    "Icon",
    "Keys",
    "Lead",
    "ListRow",
    "LongField",
    "MaskedValue",
    "Notice",
    "NoticeKind",
    "Numbered",
    "PadPoint",
    "Paragraph",
    "Picture",
    "QrImage",
    "RichLine",
    "Row",
    "Run",
    "ScrollArea",
    "SignaturePad",
    "Stack",
    "Subheading",
    "Text",
    "TextBox",
    "TextPage",
    "Tile",
    "TileGrid",
    "TypedInto",
]
