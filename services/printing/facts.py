"""What slips about a place have in common: a head, and facts with a label beside them."""

from typing import Final

from services.printing.sheet import BOLD, BRAND, PrintError, Sheet

A6_MM: Final = (105.0, 148.0)
MARGIN_MM: Final = 8.0
BOTTOM_MM: Final = 140.0
LINE_MM: Final = 4.2
_LONGEST: Final = 400
_MOST_LINES: Final = 8
# So many letters of any script go into a line beside a label.
_LETTERS_IN_A_LINE: Final = 28


def head(sheet: Sheet, name: str, *lines: str) -> float:
    """The name with what stands below it; gives where the next may begin (mm)."""
    column = A6_MM[0] - 2 * MARGIN_MM
    sheet.bar(left=MARGIN_MM, top=8, width=14, height=1.6)
    top = sheet.text(shortened(name), left=MARGIN_MM, top=11, width=column, size=16, lines=3, font=BOLD, color=BRAND)
    for line in lines:
        if line:
            top = sheet.text(shortened(line), left=MARGIN_MM, top=top + 0.5, width=column, size=10, lines=2)
    return top + 1.5


def put_fact(sheet: Sheet, label: str, text: str, *, top: float, floor: float) -> float:
    """A label and what stands beside it; where there is no room left, nothing. Gives where the next may begin (mm)."""
    lines = text.split("\n")
    left, column = MARGIN_MM + 27, A6_MM[0] - 2 * MARGIN_MM - 27
    beginning = top
    for line in lines:
        room = min(_MOST_LINES, int((floor - top) / LINE_MM))
        if room < 1:
            break
        try:
            top = sheet.text(line, left=left, top=top, width=column, size=9, lines=room)
        except PrintError:
            fitting = shortened(line, room * _LETTERS_IN_A_LINE)
            top = sheet.text(fitting, left=left, top=top, width=column, size=9, lines=room)
    if top > beginning:
        sheet.text(label, left=MARGIN_MM, top=beginning, width=25, size=9, lines=2, font=BOLD)
    return top + 1


def shortened(text: str, longest: int = _LONGEST) -> str:
    """No longer than a slip has room for."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
