"""`./dev shots`: a picture of every screen, and a page to look at them; or the whole walk through all of them."""

import argparse
import os
import sys
from collections.abc import Iterable
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.gallery.index import Shot, page
from tests.gallery.pseudo import PSEUDO
from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Look, show, staged
from ui.application import start_application
from ui.i18n import LANGUAGES
from ui.shell import ShellOptions
from ui.tokens import Scheme, TextSize

_FAST_PNG = 70
_LANGUAGES = (*(language.code for language in LANGUAGES), PSEUDO)
_EVERY_LOOK = tuple(Look(*parts) for parts in product(FORMATS, TextSize, Scheme, _LANGUAGES))
_TYPICAL = (
    Look(),
    Look(scheme=Scheme.HIGH_CONTRAST),
    Look(FORMATS[1], TextSize.LARGE, language="es"),
    Look(FORMATS[2], TextSize.NORMAL, Scheme.HIGH_CONTRAST, PSEUDO),
    Look(FORMATS[3], TextSize.LARGEST, language="es"),
    Look(FORMATS[4], TextSize.LARGE),
)
"""Each format, size, theme and language at least once."""


def main() -> int:
    """Take the pictures, or walk."""
    wanted = _arguments()
    if wanted.check:
        return _walk()
    app = start_application(["shots"])
    looks = [look for look in _looks(wanted) if _is_wanted(look, wanted)]
    taken = [shot for look in looks for shot in _shoot(look, wanted.folder, only=wanted.only)]
    wanted.folder.mkdir(parents=True, exist_ok=True)
    index = wanted.folder / "index.html"
    index.write_text(page(taken), encoding="utf-8")
    print(f"{len(taken)} pictures in {len(looks)} looks: {index}")
    app.quit()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev shots")
    parser.add_argument("folder", nargs="?", default="shots", type=Path)
    parser.add_argument("--only", default="", help="screens whose name starts so: roi, home-papers/empty")
    parser.add_argument("--format", choices=[form.name for form in FORMATS])
    parser.add_argument("--size", type=int, choices=[size.value for size in TextSize])
    parser.add_argument("--theme", choices=[scheme.value for scheme in Scheme])
    parser.add_argument("--language", choices=_LANGUAGES)
    parser.add_argument("--all", action="store_true", help="all combinations, not the typical ones")
    parser.add_argument("--check", action="store_true", help="no pictures: the walk through all combinations")
    return parser.parse_args()


def _looks(wanted: argparse.Namespace) -> Iterable[Look]:
    """The typical looks; all of them where somebody asks for what these do not have."""
    if wanted.all or not any(_is_wanted(look, wanted) for look in _TYPICAL):
        return _EVERY_LOOK
    return _TYPICAL


def _is_wanted(look: Look, wanted: argparse.Namespace) -> bool:
    asked = (
        (wanted.format, look.format.name),
        (wanted.size, look.text_size.value),
        (wanted.theme, look.scheme.value),
        (wanted.language, look.language),
    )
    return all(choice in (None, is_so) for choice, is_so in asked)


def _shoot(look: Look, folder: Path, *, only: str) -> Iterable[Shot]:
    """A picture of each screen in a look."""
    (folder / look.name).mkdir(parents=True, exist_ok=True)
    with staged(look, ShellOptions(read_aloud=True)) as shell:
        for entry in SCREENS:
            if entry.name.startswith(only):
                show(shell, entry)
                shot = Shot(entry.name, look, f"{look.name}/{entry.name.replace('/', '--')}.png")
                shell.grab().save(str(folder / shot.path), "PNG", _FAST_PNG)
                yield shot


def _walk() -> int:
    import pytest

    os.environ["FULL_WALK"] = "1"
    return int(pytest.main(["tests/ui/test_every_screen.py"]))


if __name__ == "__main__":
    sys.exit(main())
