"""The words of the screens in a person's language, for hands that look for controls by their words."""

from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from kiosk.programs import ROOT
from ui.i18n import LANGUAGES, SOURCE

_FOLDER: Final = ROOT / "resources" / "i18n"


class Tongue:
    """One language. Raises ValueError where the kiosk does not speak it."""

    def __init__(self, code: str) -> None:
        found = next((language for language in LANGUAGES if language.code == code), None)
        if found is None:
            raise ValueError(f"the kiosk does not speak {code}: {', '.join(one.code for one in LANGUAGES)}")
        self.code = code
        self.own_name = found.own_name

    def forms(self, words: str, **values: str) -> tuple[str, ...]:
        """What the screens may say for an English text: each translation of it, and the text itself.

        The same English words may be said differently on two pages; names and data stay as they are.
        """
        found = () if self.code == SOURCE else _catalogue(_FOLDER / f"kiosk_{self.code}.ts").get(words, ())
        return tuple(dict.fromkeys(form.format(**values) if values else form for form in (*found, words)))


@cache
def _catalogue(path: Path) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 - a file of this project
        source, said = message.findtext("source") or "", message.findtext("translation") or ""
        if said.strip():
            found[source] = (*found.get(source, ()), said)
    return found
