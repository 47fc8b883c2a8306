"""What the recorded program said was done, and must be true after every power cut from then on."""

from functools import cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from services.sealing.envelope import Header


class _Promise(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Kept(_Promise):
    """`keep` has returned; `digest` is the signed envelope's, which the next one names."""

    what: Literal["kept"] = "kept"
    header: Header
    seq: int
    sealed_digest: str
    digest: str


class Received(_Promise):
    """`receive` has returned."""

    what: Literal["received"] = "received"
    id: str


class Held(_Promise):
    """`hold` has returned."""

    what: Literal["held"] = "held"
    id: str


class Requeuing(_Promise):
    """Somebody puts a held item back: from here on it may be held or not."""

    what: Literal["requeuing"] = "requeuing"
    id: str


class Requeued(_Promise):
    """`requeue` has returned, and nobody holds the item again."""

    what: Literal["requeued"] = "requeued"
    id: str


class Wiped(_Promise):
    """`queue_wipe` has returned."""

    what: Literal["wiped"] = "wiped"
    number: int


Promise = Kept | Received | Held | Requeuing | Requeued | Wiped
_ANY: TypeAdapter[Promise] = TypeAdapter(Annotated[Promise, Field(discriminator="what")])


@cache
def read_promise(line: str) -> Promise:
    """The promise in one acknowledged line."""
    return _ANY.validate_json(line)
