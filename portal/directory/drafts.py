"""HSDS objects on their way in: flat, checked, with the place where they stood."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from portal.directory.kinds import KINDS, METADATA, OPEN_LINKS, Kind
from portal.directory.text import harmless
from portal.importers.report import FileTally
from portal.importers.values import BadValue

Scalar: TypeAlias = str | int | float | bool | None
Body: TypeAlias = dict[str, Scalar]

_LONGEST_TEXT: Final = 50_000
_LONGEST_ID: Final = 100
_ALLOWED_CONTROLS: Final = frozenset("\n\r\t")


@dataclass(frozen=True, slots=True)
class Draft:
    """A checked object. `line`: where it stood in its file or listing."""

    kind: str
    id: str
    body: Body
    line: int

    def links(self) -> dict[str, tuple[str, str]]:
        """What its fields point to: (kind, id) by field."""
        found: dict[str, tuple[str, str]] = {}
        for name, target in KINDS[self.kind].points_to.items():
            value = self.body.get(name)
            if isinstance(value, str) and value:
                found[name] = (target, value)
        if self.kind in OPEN_LINKS:
            key, kind_key = OPEN_LINKS[self.kind]
            target_kind, value = self.body.get(kind_key), self.body.get(key)
            if isinstance(target_kind, str) and target_kind in KINDS and isinstance(value, str) and value:
                found[key] = (target_kind, value)
        return found


@dataclass(slots=True)
class Gathered:
    """All that a source held. `is_whole`: what it does not name of an organization is not there any more."""

    name: str
    is_whole: bool
    drafts: dict[str, dict[str, Draft]] = field(default_factory=dict)
    tallies: dict[str, FileTally] = field(default_factory=dict)

    def tally(self, kind: str) -> FileTally:
        """The counts of one kind."""
        return self.tallies.setdefault(kind, FileTally(KINDS[kind].file))

    def take(self, kind: str, untrusted: Mapping[str, object], line: int) -> None:
        """Check an object and put it in, or count why not. The same object again (it is nested often) is no news."""
        drafts = self.drafts.setdefault(kind, {})
        try:
            draft = checked(kind, untrusted, line)
        except BadValue as fault:
            self.tally(kind).refuse(line, str(fault))
            return
        present = drafts.setdefault(draft.id, draft)
        if present.body != draft.body:
            self._take_again(present, draft)

    def _take_again(self, present: Draft, draft: Draft) -> None:
        """Two that differ: only in what one of them does not say, or one of them is wrong."""
        both = {**present.body, **draft.body}
        if both == {**draft.body, **present.body} and not self.is_whole:
            self.drafts[draft.kind][draft.id] = Draft(draft.kind, draft.id, both, present.line)
        else:
            self.tally(draft.kind).refuse(draft.line, f"id stands on line {present.line} already")


def checked(kind: str, untrusted: Mapping[str, object], line: int) -> Draft:
    """A flat object without its empty fields. Raises BadValue."""
    shape = KINDS[kind]
    body: Body = {}
    for name, value in untrusted.items():
        found = _value(shape, name, value)
        if found is not None and found != "":
            body[name] = found
    for name in shape.required:
        body.setdefault(name, "")
    _check_choices(shape, body)
    for name in shape.needed:
        if not body.get(name):
            raise BadValue(f"{name} is missing")
    object_id = body.get("id")
    if not isinstance(object_id, str) or not object_id:
        raise BadValue("id is missing")
    if len(object_id) > _LONGEST_ID:
        raise BadValue(f"id is longer than {_LONGEST_ID} characters")
    return Draft(kind, object_id, body, line)


def _check_choices(shape: Kind, body: Body) -> None:
    for name, choices in shape.choices.items():
        value = body.get(name)
        if value is not None and value not in choices:
            raise BadValue(f"{name} is none of {', '.join(sorted(choices))}")


def _value(shape: Kind, name: str, value: object) -> Scalar:
    match value:
        case str() if name in shape.numbers:
            return _number(name, value.strip())
        case str():
            return _text(name, value.strip() if shape.name != METADATA else value)
        case bool() | None:
            return value
        case int() | float() if name in shape.numbers and math.isfinite(value):
            return value
        case int() | float() if math.isfinite(value):
            return str(value)
        case _:
            raise BadValue(f"{name} is no single value")


def _text(name: str, value: str) -> str:
    if len(value) > _LONGEST_TEXT:
        raise BadValue(f"{name} is longer than {_LONGEST_TEXT} characters")
    if any(
        (ord(character) < 32 and character not in _ALLOWED_CONTROLS) or "\ud800" <= character <= "\udfff"
        for character in value
    ):
        raise BadValue(f"{name} holds a control character")
    return harmless(value)


def _number(name: str, value: str) -> int | float | None:
    if not value:
        return None
    try:
        return int(value)
    except ValueError:
        pass
    try:
        found = float(value)
    except ValueError:
        raise BadValue(f"{name} is not a number") from None
    if not math.isfinite(found):
        raise BadValue(f"{name} is not a number")
    return found
