"""What a client does with their own account.

Purpose "client" (under /v1):
    POST me/secret       SecretChange → 204       (every other session of the account ends)
    POST me/card-loss    → 204                    (the card works no more; this session goes on)
"""

from pydantic import Field

from services.portal.contract.base import Request, Secret


class SecretChange(Request):
    """The password or PIN that the account has, and the one that takes its place."""

    old: Secret = Field(max_length=200)
    new: Secret = Field(max_length=200)
