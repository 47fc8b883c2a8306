"""What can be wrong with an envelope, a receipt or a signature. None of these texts holds a value from inside."""


class SealingError(Exception):
    """An envelope could not be sealed, opened or verified. `code` is stable and safe to log."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class UnknownVersion(SealingError):
    """The version byte is not one of ours."""

    def __init__(self) -> None:
        super().__init__("unknown_version")


class Malformed(SealingError):
    """The bytes do not have the shape of an envelope."""

    def __init__(self, code: str = "malformed") -> None:
        super().__init__(code)


class NotForThisKey(SealingError):
    """Sealed to a key that is not here, or changed on the way."""

    def __init__(self) -> None:
        super().__init__("cannot_open")


class BadSignature(SealingError):
    """A signature does not fit the bytes and the key."""

    def __init__(self) -> None:
        super().__init__("bad_signature")
