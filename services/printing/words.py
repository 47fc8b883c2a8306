"""The words on printed slips and cards, for each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class SlipWords:
    """Sentences of one language. Words in braces are filled in."""

    date_pattern: str
    slip_title: str
    slip_lead: str
    slip_steps: tuple[str, ...]
    slip_code: str
    slip_expires: str
    slip_keep: str
    card_title: str
    card_use: str
    card_lost: str
    card_never: str
    card_number: str


ENGLISH = SlipWords(
    date_pattern="MMMM d, y",
    slip_title="Your invitation",
    slip_lead="This slip opens your own portal account. Go to a kiosk at {site}.",
    slip_steps=(
        "Touch “I have an invitation”.",
        "Show the square code, or type the code below.",
        "Enter your date of birth. Then choose how to sign in.",
    ),
    slip_code="Your code",
    slip_expires="Use it by {date}.",
    slip_keep="Keep this slip to yourself. If you lose it, tell staff. They give you a new one.",
    card_title="Sign-in card",
    card_use="Show this card to the kiosk's camera. Then type your PIN.",
    card_lost="Lost your card? Tell staff at {site}. They turn it off and give you a new one at once.",
    card_never="Never write your PIN on this card. Staff never ask for it.",
    card_number="Card {number}",
)

SPANISH = SlipWords(
    date_pattern="d 'de' MMMM 'de' y",
    slip_title="Su invitación",
    slip_lead="Este papel abre su propia cuenta del portal. Vaya a un quiosco en {site}.",
    slip_steps=(
        "Toque «Tengo una invitación».",
        "Muestre el código cuadrado o escriba el código de abajo.",
        "Escriba su fecha de nacimiento. Luego elija cómo iniciar sesión.",
    ),
    slip_code="Su código",
    slip_expires="Úselo antes del final del {date}.",
    slip_keep="No comparta este papel. Si lo pierde, avise al personal. Le darán uno nuevo.",
    card_title="Tarjeta de acceso",
    card_use="Muestre esta tarjeta a la cámara del quiosco. Luego escriba su PIN.",
    card_lost="¿Perdió su tarjeta? Avise al personal de {site}. La desactivan y le dan una nueva enseguida.",
    card_never="Nunca escriba su PIN en esta tarjeta. El personal nunca se lo pide.",
    card_number="Tarjeta {number}",
)

WORDS: Mapping[str, SlipWords] = MappingProxyType({"en": ENGLISH, "es": SPANISH})
