"""What the portal writes in its e-mails, in plain words. A language that is missing here is written in English."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from babel.dates import format_date

from portal.mail_transport import Message

_LONGEST_GROUP: Final = 4


@dataclass(frozen=True, slots=True)
class _Words:
    subject: str
    text: str


# The subject says nothing of homelessness or services: others may see a phone's lock screen.
_INVITATION: Final = {
    "en": _Words(
        subject="Your invitation code",
        text="""Hello,

{agency} invites you to open your account in the Customer Portal.

Your code:  {code}

What to do:
1. Go to the kiosk at {agency}.
2. Touch "I have an invitation".
3. Type the code and your date of birth.

The code works once, until the end of {date}. It does not work without your date of birth.
Please do not give the code to anyone. Our staff will never ask you for it by phone.

You did not expect this? Then do nothing, and please tell us: {help_line}
""",
    ),
    "es": _Words(
        subject="Su código de invitación",
        text="""Hola:

{agency} le invita a abrir su cuenta en el Portal del Cliente.

Su código:  {code}

Qué debe hacer:
1. Vaya al quiosco en {agency}.
2. Toque «Tengo una invitación».
3. Escriba el código y su fecha de nacimiento.

El código sirve una sola vez, hasta el final del {date}. No sirve sin su fecha de nacimiento.
Por favor, no le dé el código a nadie. Nuestro personal nunca se lo pedirá por teléfono.

¿No esperaba este mensaje? Entonces no haga nada y avísenos, por favor: {help_line}
""",
    ),
}


def invitation_message(
    *, language: str, recipient: str, agency_name: str, short_code: str, expires_on: dt.date, help_line: str
) -> Message:
    """The invitation by e-mail. `expires_on` is the last day on which the code works, by the site's calendar."""
    written_in = language if language in _INVITATION else "en"
    words = _INVITATION[written_in]
    text = words.text.format(
        agency=agency_name,
        code=_grouped(short_code),
        date=format_date(expires_on, "long", locale=written_in),
        help_line=help_line,
    )
    return Message(recipient, words.subject, text)


def _grouped(code: str) -> str:
    plain = code.replace("-", "").replace(" ", "")
    groups = [plain[start : start + _LONGEST_GROUP] for start in range(0, len(plain), _LONGEST_GROUP)]
    return " ".join(groups)
