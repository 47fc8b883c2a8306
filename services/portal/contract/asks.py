"""What staff ask a client for beside documents: a place where they can be found, a signature.

Purpose "staff", own agency's clients (under /v1):
    GET    clients/{client_ref}/asks              → ClientAsks
    POST   clients/{client_ref}/asks              AskWanted → Ask
    DELETE clients/{client_ref}/asks/{ask_id}     → 204     (needed no more)
"""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Reply, Request


class AskKind(StrEnum):
    """What is asked for."""

    LOCATION = "location"
    SIGNATURE = "signature"


class Ask(Reply):
    """One thing that is asked for and was not given yet. `template_id`, `title`: of the paper to sign."""

    id: str
    kind: AskKind
    template_id: str = ""
    title: str = ""
    asked_by: str = Field(repr=False)
    asked_at: AwareDatetime


class AskablePaper(Reply):
    """A paper that this client can sign now."""

    template_id: str
    title: str


class ClientAsks(Reply):
    """What the own agency asks for, newest first, and the papers that it can ask a signature for."""

    asks: list[Ask]
    papers: list[AskablePaper]


class AskWanted(Request):
    """What to ask for. `template_id`: where a signature is asked for."""

    kind: AskKind
    template_id: str = Field(default="", max_length=64)
