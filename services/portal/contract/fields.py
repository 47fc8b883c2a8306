"""What a paper asks beside yes or no: its fields, and the answers to them."""

from enum import StrEnum

from pydantic import Field

from services.portal.contract.base import Reply


class FieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    INITIALS = "initials"
    SIGNATURE = "signature"


class SignedWay(StrEnum):
    """The answer to a field of kind signature: the ink, or the typed name, stands on the paper."""

    DRAWN = "drawn"
    TYPED = "typed"


class FieldChoice(Reply):
    """One of the answers to choose from; `id` is the same in every language."""

    id: str
    text: str


class FormField(Reply):
    """One question of a paper, in the paper's language; `id` is the same in every language. `help`: why it is asked."""

    id: str
    kind: FieldKind
    label: str
    help: str = ""
    choices: tuple[FieldChoice, ...] = ()
    is_required: bool = True


class PaperAnswer(Reply):
    """The answer to one field: words, a day as YYYY-MM-DD, the id of a choice, or a `SignedWay`."""

    field: str
    value: str = Field(repr=False)
