"""`./dev shots [DIR] [--quick]`: a picture of every screen in every look, and a page to look at them."""

import argparse
import html
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.gallery.entry import Entry
from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Look, settle, staged
from ui.application import start_application
from ui.i18n import Translations
from ui.shell import ShellOptions
from ui.theme import resources
from ui.tokens import Scheme, TextSize

_FAST_PNG = 70


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(prog="dev shots")
    parser.add_argument("folder", nargs="?", default="shots", type=Path)
    parser.add_argument("--quick", action="store_true", help="one look only")
    arguments = parser.parse_args()
    app = start_application(["shots"])
    languages = [language.code for language in Translations(app, resources() / "i18n").available()]
    looks = [Look()] if arguments.quick else list(every_look(languages))
    taken = [shoot(entry, look, arguments.folder) for look in looks for entry in SCREENS]
    (arguments.folder / "index.html").write_text(page(arguments.folder, taken), encoding="utf-8")
    print(f"{len(taken)} pictures of {len(SCREENS)} screens: {arguments.folder / 'index.html'}")


def every_look(languages: list[str]) -> Iterator[Look]:
    """All combinations."""
    for form in FORMATS:
        for size in TextSize:
            for scheme in Scheme:
                for language in languages:
                    yield Look(form, size, scheme, language)


def shoot(entry: Entry, look: Look, folder: Path) -> Path:
    """One picture."""
    target = folder / look.name / f"{entry.name.replace('/', '--')}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    with staged(look, ShellOptions(read_aloud=True)) as shell:
        shell.show_screen(entry.make(shell.theme))
        entry.then(shell)
        settle()
        shell.grab().save(str(target), "PNG", _FAST_PNG)
    return target


def page(folder: Path, taken: list[Path]) -> str:
    """An HTML page with all pictures, a row for each look."""
    rows: dict[str, list[Path]] = {}
    for path in taken:
        rows.setdefault(path.parent.name, []).append(path)
    parts = ["<!doctype html><meta charset=utf-8><title>Screens</title><style>img{width:24%;margin:.4%}</style>"]
    for look, paths in rows.items():
        parts.append(f"<h2>{html.escape(look)}</h2>")
        for path in paths:
            source = html.escape(path.relative_to(folder).as_posix())
            parts.append(f'<a href="{source}"><img loading=lazy src="{source}" alt="{html.escape(path.stem)}"></a>')
    return "\n".join(parts)


if __name__ == "__main__":
    main()
