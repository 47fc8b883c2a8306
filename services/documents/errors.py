"""What can go wrong with a document on the kiosk. Apart from the code that raises it, which takes long to load."""


class RenderError(Exception):
    """The document could not be made. The text names no personal value."""


class SealError(Exception):
    """The document could not be sealed. The text names no personal value."""
