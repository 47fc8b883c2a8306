"""Fonts, icons and catalogues are there and whole."""

import re
from pathlib import Path

from PySide6.QtGui import QFont, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT
from ui.shell import Shell
from ui.theme import FAMILY, resources

_SPANISH = "áéíóúüñÁÉÍÓÚÜÑ¿¡«»"
_VIETNAMESE = "ăâđêôơưĂÂĐÊÔƠƯ" + "ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵảãạẻẽẹỉĩịỏõọủũụ"
_SIGNS = "…·–’“”•◌\u0323\u02c0\u031b"


def test_the_fonts_have_every_letter_that_is_shown(shell: Shell) -> None:
    for name in ("Regular", "SemiBold", "Bold"):
        font = QRawFont(str(resources() / "fonts" / f"NotoSans-{name}.ttf"), 20)
        missing = [letter for letter in _SPANISH + _VIETNAMESE + _SIGNS if not font.supportsCharacter(ord(letter))]
        assert missing == [], name


def test_the_bundled_family_is_really_used(shell: Shell, qapp: QApplication) -> None:
    assert QFont(FAMILY).exactMatch()
    widths = {QFontMetrics(shell.theme.font(role)).horizontalAdvance("Hello") for role in ("body", "body_bold")}
    assert len(widths) == 2


def test_every_icon_that_is_named_is_there_and_no_other() -> None:
    there = {path.stem for path in (resources() / "icons").glob("*.svg")}
    files = [path for folder in ("ui", "kiosk/visit", "tests/gallery") for path in (ROOT / folder).rglob("*.py")]
    named = {icon for path in files for icon in re.findall(r'icon="([a-z0-9-]+)"', _text(path))}
    assert named <= there
    words = {word for path in files for word in re.findall(r'"([a-z0-9-]+)"', _text(path))}
    assert there <= words


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
