"""Who is behind a request, once the portal knows."""

from dataclasses import dataclass, field
from typing import TypeAlias

from portal.models import Account, Invitation, PortalSession, StaffUser


@dataclass(frozen=True, slots=True)
class ClientPerson:
    """A signed-in client."""

    session: PortalSession = field(repr=False)
    account: Account = field(repr=False)

    @property
    def client_id(self) -> str:
        """The record that the account belongs to."""
        return self.account.client_id


@dataclass(frozen=True, slots=True)
class StaffPerson:
    """Signed-in staff."""

    session: PortalSession = field(repr=False)
    staff: StaffUser = field(repr=False)


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody with a good invitation code and date of birth, on the way to a sign-in."""

    session: PortalSession = field(repr=False)
    invitation: Invitation = field(repr=False)


@dataclass(frozen=True, slots=True)
class OnBehalf:
    """The portal itself, doing what staff have started and not waited for. `run_id`: the run of invitations."""

    staff: StaffUser = field(repr=False)
    run_id: str


Person: TypeAlias = ClientPerson | StaffPerson | Invitee | OnBehalf
