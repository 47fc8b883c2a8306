"""What a PDF can do besides being looked at: scripts, actions, files and forms inside it (ISO 32000)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject


@dataclass(frozen=True, slots=True)
class Rules:
    """Names of entries, and of actions, that make a PDF active."""

    keys: frozenset[str]
    actions: frozenset[str]


_KEYS: Final = frozenset({"/AA", "/JS", "/JavaScript", "/XFA", "/EmbeddedFiles", "/EF", "/RichMedia"})
_ACTIONS: Final = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie"}
)
# We made them: there is no reason for any action, not even for one that turns to a page.
SIGNED_PAPERS: Final = Rules(_KEYS | {"/OpenAction"}, _ACTIONS | {"/URI"})
# Others made them: many letters carry a link to a web page or say at which page to open. Both end with the picture.
GIVEN: Final = Rules(_KEYS, _ACTIONS)


def has_active_content(reader: PdfReader, rules: Rules) -> bool:
    """Whether anything in the file is active, also where no page refers to it. Raises whatever pypdf raises."""
    return any(not rules.keys.isdisjoint(each) or _action(each) in rules.actions for each in _all_dictionaries(reader))


def _action(each: DictionaryObject) -> str:
    """The kind of action that a dictionary is, also where only a reference to its name stands in it."""
    name = each.get("/S")
    named = name.get_object() if isinstance(name, IndirectObject) else name
    return named if isinstance(named, NameObject) else ""


def _all_dictionaries(reader: PdfReader) -> Iterator[DictionaryObject]:
    roots: list[object] = [reader.trailer]
    numbers = {(number, generation) for generation, table in reader.xref.items() for number in table}
    numbers |= {(number, 0) for number in reader.xref_objStm}
    roots += [IndirectObject(number, generation, reader).get_object() for number, generation in numbers if number]
    while roots:
        each = roots.pop()
        if isinstance(each, DictionaryObject):
            yield each
            roots += [value for value in each.values() if not isinstance(value, IndirectObject)]
        elif isinstance(each, ArrayObject):
            roots += [value for value in each if not isinstance(value, IndirectObject)]
