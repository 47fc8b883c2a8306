from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from services.printing.slips import InvitationSlip, PrintError, SignInCard, grouped, invitation_slip, sign_in_card

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
LANGUAGES = ["en", "es", "vi", "zh", "fil"]
DAYS = {
    "en": "December 7, 2026",
    "es": "7 de diciembre de 2026",
    "vi": "7 tháng 12, 2026",
    "zh": "2026年12月7日",
    "fil": "Disyembre 7, 2026",
}
LOST = {
    "en": "Lost your card?",
    "es": "¿Perdió su tarjeta?",
    "vi": "Mất thẻ?",
    "zh": "卡丢失了？",
    "fil": "Nawala ang card?",
}

SLIP = InvitationSlip("Demo Drop-in Center", "7K3MQP2XW9RT", "kiosk-invite:7K3MQP2XW9RT7K3MQP2XW9", date(2026, 12, 7))
CARD = SignInCard("Demo Drop-in Center", "Demo A.", "kiosk-card:9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c", "2217")


def shown(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def scanned(pdf: bytes, *, page: int = 0) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    image = document[page].render(scale=150 / 72).to_pil()
    document.close()
    return [code.text for code in zxingcpp.read_barcodes(image)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_invitation_scans_and_can_be_typed(language: str) -> None:
    pdf = invitation_slip(SLIP, language=language, fonts_dir=FONTS)
    text = shown(pdf)
    assert scanned(pdf) == [SLIP.qr_payload]
    assert "7K3M QP2X W9RT" in text
    assert "Demo Drop-in Center" in text
    assert DAYS[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_card_scans_and_says_what_to_do_when_it_is_lost(language: str) -> None:
    pdf = sign_in_card(CARD, language=language, fonts_dir=FONTS)
    assert scanned(pdf) == [CARD.qr_payload]
    assert "Demo A." in shown(pdf)
    assert LOST[language] in shown(pdf)
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    assert (float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4) == pytest.approx((85.6, 54.0), abs=0.01)


def test_print_outs_carry_their_language_and_no_time_of_printing() -> None:
    first, second = (invitation_slip(SLIP, language="es", fonts_dir=FONTS) for _ in range(2))
    assert first == second
    assert PdfReader(BytesIO(first)).root_object["/Lang"] == "es"


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_shrink_and_do_not_leave_the_sheet(language: str) -> None:
    site = "Demo Center of the United Neighbors of the Long Avenue, North"
    slip = InvitationSlip(site, SLIP.code, SLIP.qr_payload, SLIP.expires_on)
    card = SignInCard(site, "Demo Maximiliana A.", CARD.qr_payload, CARD.card_number)
    assert site in shown(invitation_slip(slip, language=language, fonts_dir=FONTS))
    assert "Maximiliana" in shown(sign_in_card(card, language=language, fonts_dir=FONTS))


def test_what_does_not_fit_is_an_error_and_never_cut() -> None:
    with pytest.raises(PrintError):
        sign_in_card(SignInCard("x" * 200, "Demo A.", "a", "1"), language="en", fonts_dir=FONTS)


def test_a_language_without_words_is_an_error() -> None:
    with pytest.raises(PrintError, match="xx"):
        invitation_slip(SLIP, language="xx", fonts_dir=FONTS)


def test_a_chinese_name_is_printed_whole_in_an_english_slip() -> None:
    card = SignInCard("Demo Drop-in Center", "Demo 王小明", CARD.qr_payload, CARD.card_number)
    assert "Demo 王小明" in shown(sign_in_card(card, language="en", fonts_dir=FONTS))


def test_a_letter_that_no_font_has_is_an_error_and_never_a_box() -> None:
    card = SignInCard("Demo Drop-in Center", "Demo 한", CARD.qr_payload, CARD.card_number)
    with pytest.raises(PrintError) as refused:
        sign_in_card(card, language="en", fonts_dir=FONTS)
    assert "한" not in str(refused.value)


@pytest.mark.parametrize(
    ("code", "shown_as"), [("7K3MQP2XW9RT", "7K3M QP2X W9RT"), ("7K3MQ", "7K3M Q"), ("7K3-QP2", "7K3-QP2")]
)
def test_a_code_is_shown_in_groups_of_four(code: str, shown_as: str) -> None:
    assert grouped(code) == shown_as


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["", "Demo A."])
def test_the_whole_number_of_a_card_stands_on_it_for_typing(language: str, name: str) -> None:
    code = "KC1-ZXHA54K2JRKJTM88CDW3HMJ2R6D"
    number = "KC1Z XHA5 4K2J RKJT M88C DW3H MJ2R 6D"
    card = SignInCard("Demo Drop-in Center", name, code, number)
    pdf = sign_in_card(card, language=language, fonts_dir=FONTS)
    assert number in shown(pdf)
    assert code in scanned(pdf)
