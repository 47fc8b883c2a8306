"""Two families of failure: what the environment did, which somebody on site can put right, and what we did wrong."""


class KnownError(Exception):
    """The environment stands in the way. `what` says what is wrong, `advice` what to do; neither is personal."""

    def __init__(self, code: str, *, what: str, advice: str) -> None:
        super().__init__(f"{what} {advice}")
        self.code = code
        self.what = what
        self.advice = advice


class BugError(Exception):
    """Something that our own code rules out has happened. `code` names the place; there is nothing to do on site."""

    def __init__(self, code: str) -> None:
        super().__init__(f"This is our mistake ({code}). Restart the kiosk, and report this code.")
        self.code = code
