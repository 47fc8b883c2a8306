"""What a kiosk has and how its shell behaves."""

from dataclasses import dataclass

from ui import tokens


@dataclass(frozen=True, slots=True)
class ShellOptions:
    """What this kiosk has; `hidden_s` is how long *Hide screen* waits for a second tap."""

    read_aloud: bool = False
    on_screen_keyboard: bool = True
    hidden_s: int = tokens.HIDDEN_S
