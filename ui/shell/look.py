"""How all pages look, as somebody wants it."""

from dataclasses import dataclass

from ui.tokens import Scheme, TextSize


@dataclass(frozen=True, slots=True)
class Look:
    """Language (its code), size of the text, colours."""

    language: str
    text_size: TextSize
    scheme: Scheme
