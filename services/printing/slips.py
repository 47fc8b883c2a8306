"""What staff hand out on paper: the invitation slip and the sign-in card, as PDF in memory.

Neither carries a date of birth, a Social Security number or an address.
"""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from babel.dates import format_date

from services.printing.sheet import BOLD, BRAND, SOFT, PrintError, Sheet
from services.printing.words import WORDS, SlipWords

__all__ = ["InvitationSlip", "PrintError", "SignInCard", "grouped", "invitation_slip", "sign_in_card"]

_A6_MM = (105.0, 148.0)
_CARD_MM = (85.6, 54.0)  # ISO/IEC 7810 ID-1
_WHITE_MARGIN_MM = 8.0


@dataclass(frozen=True, slots=True)
class InvitationSlip:
    """One invitation. `code` is what is typed; `qr_payload` is what the camera reads."""

    site: str
    code: str = field(repr=False)
    qr_payload: str = field(repr=False)
    expires_on: date


@dataclass(frozen=True, slots=True)
class SignInCard:
    """One card. `display_name` is as short as the person can tell it is theirs, or empty.

    `card_number` is what is typed where there is no camera: with the PIN it signs in.
    """

    site: str
    display_name: str = field(repr=False)
    qr_payload: str = field(repr=False)
    card_number: str = field(repr=False)


def invitation_slip(slip: InvitationSlip, *, language: str, fonts_dir: Path) -> bytes:
    """Return an A6 slip. Raises PrintError where a text does not fit or the language has no words."""
    words = _words(language)
    width, height = _A6_MM
    left, column = _WHITE_MARGIN_MM, width - 2 * _WHITE_MARGIN_MM
    sheet = Sheet(width, height, title=words.slip_title, language=language, fonts_dir=fonts_dir)
    sheet.bar(left=left, top=8, width=14, height=1.6)
    y = sheet.text(words.slip_title, left=left, top=11, width=column, size=20, lines=1, font=BOLD, color=BRAND)
    y = sheet.text(words.slip_lead.format(site=slip.site), left=left, top=y + 1.5, width=column, size=10.5, lines=4)
    for number, step in enumerate(words.slip_steps, 1):
        sheet.text(f"{number}.", left=left, top=y + 1.8, width=6, size=10.5, lines=1, font=BOLD, color=BRAND)
        y = sheet.text(step, left=left + 6, top=y + 1.8, width=column - 6, size=10.5, lines=2)
    side = 46.0
    sheet.qr(slip.qr_payload, left=(width - side) / 2, top=y + 0.5, side=side)
    y = sheet.text(words.slip_code, left=left, top=y + side + 0.5, width=column, size=9, lines=1, color=SOFT)
    y = sheet.text(grouped(slip.code), left=left, top=y, width=column, size=17, lines=1, font=BOLD)
    day = format_date(slip.expires_on, format=words.date_pattern, locale=language)
    expires = words.slip_expires.format(date=day)
    y = sheet.text(expires, left=left, top=y + 1, width=column, size=10.5, lines=1, font=BOLD)
    y = sheet.text(words.slip_keep, left=left, top=y + 0.5, width=column, size=9, lines=3, color=SOFT)
    if y > height - 4:
        raise PrintError("the slip is longer than its sheet")
    return sheet.finish()


def sign_in_card(card: SignInCard, *, language: str, fonts_dir: Path) -> bytes:
    """Return the front and the back of a card. Raises PrintError where a text does not fit."""
    words = _words(language)
    width, height = _CARD_MM
    sheet = Sheet(width, height, title=words.card_title, language=language, fonts_dir=fonts_dir)
    side = 44.0
    sheet.qr(card.qr_payload, left=width - side - 1, top=(height - side) / 2, side=side)
    column = width - side - 8
    sheet.bar(left=5, top=5, width=10, height=1.4)
    y = sheet.text(words.card_title, left=5, top=8, width=column, size=13, lines=2, font=BOLD, color=BRAND)
    y = sheet.text(card.site, left=5, top=y + 0.5, width=column, size=8, lines=4, color=SOFT)
    y = sheet.text(card.display_name, left=5, top=max(y, 31), width=column, size=11, lines=2, font=BOLD)
    number = words.card_number.format(number=card.card_number)
    y = sheet.text(number, left=5, top=max(y, 40), width=column, size=8, lines=3, color=SOFT)
    if y > height - 1:
        raise PrintError("the card is longer than its sheet")
    sheet.next_page()
    _draw_back(sheet, card, words)
    return sheet.finish()


def grouped(code: str) -> str:
    """Return `code` in groups of four, to be read and typed in one go each; groups that it has are kept."""
    if " " in code or "-" in code:
        return code
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def _draw_back(sheet: Sheet, card: SignInCard, words: SlipWords) -> None:
    width = _CARD_MM[0] - 12
    y = sheet.text(words.card_use, left=6, top=6, width=width, size=11, lines=2, font=BOLD)
    y = sheet.text(words.card_never, left=6, top=y + 2.5, width=width, size=9.5, lines=2)
    sheet.text(words.card_lost.format(site=card.site), left=6, top=y + 2.5, width=width, size=9.5, lines=4)


def _words(language: str) -> SlipWords:
    words = WORDS.get(language)
    if words is None:
        raise PrintError(f"no words for print-outs in {language}")
    return words
