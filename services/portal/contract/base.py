"""What all messages share: their two shapes, their texts, and how a refusal is said (RFC 9457)."""

from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, PlainSerializer, SecretStr, StringConstraints, WithJsonSchema

# What every JSON reader and every database of ours holds exactly.
MOST = 2**53
# Hidden in every repr and log; written out only as JSON, on its way into an envelope.
Secret = Annotated[
    SecretStr,
    PlainSerializer(lambda secret: secret.get_secret_value(), when_used="json"),
    # Without this a reply's OpenAPI would call it write-only.
    WithJsonSchema({"type": "string", "format": "password"}, mode="serialization"),
]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")]
NOT_BLANK = r"[^\s\x1c-\x1f\x85]"
"""Something is left where blanks are taken off its ends. Python takes off more than \\s is in JSON Schema."""
ShortText = Annotated[str, StringConstraints(strip_whitespace=True, pattern=NOT_BLANK, max_length=200)]
Email = Annotated[str, StringConstraints(strip_whitespace=True, max_length=254)]


class Request(BaseModel):
    """A body that the portal takes: nothing unknown in it."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Reply(BaseModel):
    """A body that the kiosk takes: what it does not know, it leaves."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class Problem(Reply):
    """RFC 9457 problem details. `code` is stable; `rule` names a rule of the programme (R1–R11) where one refused."""

    type: str
    title: str
    status: int
    code: str
    rule: str | None = None
    retry_after_s: int | None = None


class Accepted(Reply):
    """So many items were taken (items that were there before count too)."""

    accepted: int


class Kept(Reply):
    """What a person gave is at the portal. `reference` is short and can be read out."""

    id: str
    reference: str
    received_at: AwareDatetime
