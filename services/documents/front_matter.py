"""The YAML above a form's text: plain values, and the fields that the form asks for. Every error names its line."""

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import yaml

from services.documents.blocks import FormError
from services.documents.fields import MAX_CHOICES, MAX_FIELDS, check_field
from services.portal.contract.fields import FieldChoice, FieldKind, FormField

MAX_FRONT_MATTER_CHARS: Final = 20_000
VALUES: Final = ("form", "version", "language", "title", "kind", "purpose", "notice", "changes")
_FIELDS: Final = "fields"
_KEYS: Final = (*VALUES, _FIELDS)
_FIELD_KEYS: Final = ("id", "kind", "label", "help", "choices", "required")
_ID: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_YES_NO: Final = MappingProxyType({"yes": True, "true": True, "no": False, "false": False})
# Lines of the file that stand above the YAML: the first ---.
_ABOVE: Final = 1


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the file says about its text."""

    values: MappingProxyType[str, str]
    fields: tuple[FormField, ...]


def split_front_matter(text: str) -> tuple[str, str, int]:
    """Return front matter, body, and the number of lines above the body. Raises FormError."""
    if not text.startswith("---\n"):
        return "", text, 0
    end = text.find("\n---\n", 3)
    if end < 0:
        raise FormError("the front matter is not closed; end it with a line of ---", line=1)
    front_matter = text[4 : end + 1]
    return front_matter, text[end + 5 :], front_matter.count("\n") + 2


def read_front_matter(untrusted_yaml: str) -> FrontMatter:
    """Read the YAML between the --- lines. Raises FormError with the file's line."""
    if len(untrusted_yaml) > MAX_FRONT_MATTER_CHARS:
        raise FormError(f"the front matter is longer than {MAX_FRONT_MATTER_CHARS} characters", line=1)
    try:
        # Composed, not constructed: nodes keep their lines, and version 1.10 stays the text 1.10.
        node = yaml.compose(untrusted_yaml, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = 1 if mark is None else mark.line + 1 + _ABOVE
        raise FormError("the front matter is not YAML; write one `key: value` on each line", line=line) from error
    if node is None:
        return FrontMatter(MappingProxyType({}), ())
    if not isinstance(node, yaml.MappingNode):
        raise FormError("the front matter has no keys; write one `key: value` on each line", line=2)
    nodes = _nodes(node, _KEYS)
    values = {key: _scalar(key, value) for key, value in nodes.items() if key != _FIELDS}
    fields = _fields(nodes[_FIELDS]) if _FIELDS in nodes else ()
    return FrontMatter(MappingProxyType(values), fields)


def check_key(key: str) -> None:
    """Raises FormError where no value has this key."""
    if key not in VALUES:
        raise FormError(f"unknown key {key[:40]!r}; the keys are {', '.join(VALUES)}")


def _fields(node: yaml.Node) -> tuple[FormField, ...]:
    if not isinstance(node, yaml.SequenceNode):
        raise FormError("fields must be a list; begin each field with `- id: …`", line=_line(node))
    if len(node.value) > MAX_FIELDS:
        raise FormError(f"a form has at most {MAX_FIELDS} fields", line=_line(node.value[MAX_FIELDS]))
    fields: list[FormField] = []
    for one in node.value:
        field = _field(one)
        if field.id in {earlier.id for earlier in fields}:
            raise FormError(f"two fields have the id {field.id}; give each its own", line=_line(one))
        fields.append(field)
    return tuple(fields)


def _field(node: yaml.Node) -> FormField:
    if not isinstance(node, yaml.MappingNode):
        raise FormError("a field needs keys; begin it with `- id: …`", line=_line(node))
    nodes = _nodes(node, _FIELD_KEYS)
    for key in ("id", "kind", "label"):
        if key not in nodes:
            raise FormError(f"the field has no {key}; add `{key}: …`", line=_line(node))
    values = {key: _scalar(key, value) for key, value in nodes.items() if key != "choices"}
    field = FormField(
        id=_id(values["id"], nodes["id"]),
        kind=_kind(values["kind"], nodes["kind"]),
        label=values["label"],
        help=values.get("help", ""),
        choices=_choices(nodes["choices"]) if "choices" in nodes else (),
        is_required=_yes_no(values["required"], nodes["required"]) if "required" in values else True,
    )
    try:
        check_field(field)
    except FormError as error:
        raise FormError(error.message, line=_line(node)) from None
    return field


def _choices(node: yaml.Node) -> tuple[FieldChoice, ...]:
    if not isinstance(node, yaml.MappingNode):
        raise FormError("choices must be lines of `id: text`, one for each choice", line=_line(node))
    if len(node.value) > MAX_CHOICES:
        raise FormError(f"a field has at most {MAX_CHOICES} choices", line=_line(node.value[MAX_CHOICES][0]))
    found: dict[str, str] = {}
    for key_node, value_node in node.value:
        key = _id(_scalar("choices", key_node), key_node)
        if key in found:
            raise FormError(f"the choice {key} stands twice; remove one", line=_line(key_node))
        found[key] = _scalar(key, value_node)
    return tuple(FieldChoice(id=key, text=text) for key, text in found.items())


def _nodes(node: yaml.MappingNode, known: tuple[str, ...]) -> dict[str, yaml.Node]:
    found: dict[str, yaml.Node] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
        if key not in known:
            raise FormError(f"unknown key {key[:40]!r}; the keys are {', '.join(known)}", line=_line(key_node))
        if key in found:
            raise FormError(f"{key} stands twice; remove one", line=_line(key_node))
        found[key] = value_node
    return found


def _scalar(key: str, node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise FormError(f"{key} must be one plain value", line=_line(node))
    return str(node.value)


def _id(value: str, node: yaml.Node) -> str:
    if not _ID.fullmatch(value):
        raise FormError("an id must be small letters, digits, _ and -, at most 32", line=_line(node))
    return value


def _kind(value: str, node: yaml.Node) -> FieldKind:
    kinds = [kind.value for kind in FieldKind]
    if value not in kinds:
        raise FormError(f"the kind of a field must be one of {', '.join(kinds)}", line=_line(node))
    return FieldKind(value)


def _yes_no(value: str, node: yaml.Node) -> bool:
    answer = _YES_NO.get(value.lower())
    if answer is None:
        raise FormError("required must be yes or no", line=_line(node))
    return answer


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1 + _ABOVE
