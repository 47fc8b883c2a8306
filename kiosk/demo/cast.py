"""Who plays in a tour, and what they will type."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Person:
    """A client as the story needs them."""

    client_id: str
    hmis_id: str
    name: str = field(repr=False)
    birth_date: date = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A demo sign-in of staff."""

    name: str
    user_name: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Cast:
    """Staff, a client who can be invited and one who cannot (under 18), and how the first signs in."""

    staff: StaffMember
    eligible: Person
    ineligible: Person
    email: str = field(default="demo.client.alpha@example.org", repr=False)
    password: str = field(default="seven quiet harbour lamps", repr=False)

    def secrets(self) -> dict[str, str]:
        """What must be in no file of the kiosk afterwards, by kind."""
        born = self.eligible.birth_date
        return {
            "typed name": self.eligible.name,
            "password": self.password,
            "e-mail address": self.email,
            "date of birth": born.isoformat(),
            "date of birth as read": f"{born.month:02}/{born.day:02}/{born.year}",
        }
